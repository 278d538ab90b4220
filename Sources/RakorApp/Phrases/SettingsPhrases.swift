package import RakorModel
import TerminalKit

/// What can be set, and what is wrong in the file of settings.
package struct SettingsPhrases: PhraseGroup {
  package let language: Language

  var title: String { say("Setelan", "Settings") }
  var change: String { say("ganti", "change") }
  var saved: String { say("Setelan tersimpan.", "Settings saved.") }
  var readAgain: String { say("Setelan dibaca ulang.", "Settings read again.") }
  var pinned: String {
    say(
      "Ditentukan oleh baris perintah atau lingkungan, jadi tetap sampai program ditutup.",
      "Set by the command line or the environment, so it stays until the program is left.")
  }
  package var noPlace: String {
    say(
      "Tidak ada tempat untuk berkas setelan: HOME dan XDG_CONFIG_HOME kosong.",
      "There is no place for a file of settings: HOME and XDG_CONFIG_HOME are empty.")
  }
  var changeKeys: String { say("ganti tombol", "change keys") }
  var switchMouse: String { say("tetikus aktif/mati", "mouse on/off") }
  func mouseSwitched(_ isOn: Bool) -> String {
    isOn
      ? say("Tetikus dipakai program.", "The program has the mouse.")
      : say(
        "Tetikus dilepas: terminal menandai dan menyalin teks sendiri.",
        "The mouse is let go: the terminal marks and copies text by itself.")
  }

  func name(_ setting: Setting) -> String {
    switch setting {
    case .lang: say("Bahasa", "Language")
    case .theme: say("Tema warna", "Colours")
    case .ascii: say("Hanya ASCII", "ASCII only")
    case .mouse: say("Tetikus", "Mouse")
    case .clipboard: say("Papan klip", "Clipboard")
    case .hints: say("Baris tombol", "Line of keys")
    case .start: say("Layar pertama", "First screen")
    case .firstWeekday: say("Awal pekan", "First day of the week")
    }
  }

  /// What a setting is for.
  package func meaning(_ setting: Setting) -> String {
    switch setting {
    case .lang: say("Bahasa layar, pesan, dan bantuan.", "The language of screens, messages and help.")
    case .theme:
      say(
        "own memakai warna terminal; light dan dark mengecat latarnya sendiri; mono tanpa warna; contrast tanpa redup.",
        "own keeps the terminal's colours; light and dark paint their own ground; mono has none; contrast dims nothing."
      )
    case .ascii:
      say(
        "Gambar hanya dengan karakter ASCII, untuk terminal tanpa garis dan balok.",
        "Draw with ASCII characters only, for a terminal without lines and blocks.")
    case .mouse:
      say(
        "Klik dan roda dipakai program; jika mati, terminal menandai teks seperti biasa.",
        "Clicks and the wheel go to the program; when off, the terminal marks text as usual.")
    case .clipboard:
      say(
        "y menyalin ke papan klip terminal, juga lewat SSH; jika mati, tidak ada yang dikirim ke sana.",
        "y copies to the clipboard of the terminal, over SSH too; when off, nothing is sent there.")
    case .hints:
      say(
        "Baris terakhir menyebut tombol yang berlaku; tanpa itu ? tetap menyebut semuanya.",
        "The last line names the keys that work; without it ? still names them all.")
    case .start:
      say(
        "Layar saat program dibuka; last kembali ke tempat terakhir, juga ke rakornya.",
        "The screen at the start; last goes back to where you left, to its meeting too.")
    case .firstWeekday:
      say(
        "Hari pertama tiap pekan di kalender dan di bulan pada isian; nomor pekan tetap menurut ISO.",
        "The day weeks begin with in the calendar and in the month of a form; week numbers stay those of ISO.")
    }
  }

  func value(_ setting: Setting, _ word: String, _ screens: AppPhrases) -> String {
    switch setting {
    case .lang:
      // Each under its own name, for who cannot read the other.
      word == setting.words.first ? say("Bahasa Indonesia", "Bahasa Indonesia") : say("English", "English")
    case .theme: ThemeName(rawValue: word).map(theme) ?? word
    case .ascii, .mouse, .clipboard, .hints: word == setting.words.first ? screens.yes : screens.no
    case .start: StartPlace(rawValue: word).map { start($0, screens) } ?? word
    case .firstWeekday: Setting.weekday(word)?.name(in: language) ?? word
    }
  }

  private func theme(_ theme: ThemeName) -> String {
    switch theme {
    case .own: say("warna terminal", "the terminal's own")
    case .light: say("terang", "light")
    case .dark: say("gelap", "dark")
    case .mono: say("tanpa warna", "no colours")
    case .contrast: say("kontras tinggi", "high contrast")
    }
  }

  private func start(_ place: StartPlace, _ screens: AppPhrases) -> String {
    switch place {
    case .last: say("tempat terakhir", "where you left")
    case .home: screens.home
    case .meetings: screens.meetings
    case .calendar: screens.calendar
    case .followUps: screens.followUps
    case .people: screens.people
    }
  }
}

// MARK: What is wrong in the file

extension SettingsPhrases {
  /// What is wrong, with the file and the line.
  package func problem(_ problem: ConfigProblem, in file: String) -> String {
    say("\(file) baris \(problem.line): ", "\(file) line \(problem.line): ") + sentence(problem.kind)
  }

  /// Several in one sentence: the first, and how many more there are.
  package func problems(_ problems: [ConfigProblem], in file: String) -> String? {
    guard let first = problems.first else { return nil }
    let more = problems.count - 1
    return problem(first, in: file)
      + (more == 0 ? "" : " " + say("(dan \(more) lagi)", "(and \(more) more)"))
  }

  /// Why the file could not be read at all; nothing in it counts.
  package func unread(_ reason: String) -> String {
    say("Setelan tidak dibaca. \(reason)", "Settings were not read. \(reason)")
  }

  /// What is wrong with keys that are typed and not in a file yet.
  func about(_ kind: ConfigProblem.Kind) -> String { sentence(kind).capitalisedFirst }

  private func sentence(_ kind: ConfigProblem.Kind) -> String {
    switch kind {
    case .unreadable: say("tidak terbaca, jadi dilewati.", "cannot be read, so it is left out.")
    case .unknownKey(let name): say("\(name) bukan setelan.", "\(name) is no setting.")
    case .unknownTable(let name): say("bagian [\(name)] tidak dikenal.", "there is no section [\(name)].")
    case .twice(let name):
      say("\(name) disebut dua kali; yang terakhir berlaku.", "\(name) is there twice; the last one counts.")
    case .badValue(let name, let allowed):
      say(
        "\(name) harus \(allowed.joined(separator: " atau ")); nilai bawaan dipakai.",
        "\(name) must be \(allowed.joined(separator: " or ")); the default is used.")
    default: keySentence(kind)
    }
  }

  private func keySentence(_ kind: ConfigProblem.Kind) -> String {
    switch kind {
    case .noKeys(let action):
      say(
        "\(action) perlu tombol, misalnya \"f5\" atau [\"e\", \"ctrl-e\"].",
        "\(action) needs a key, such as \"f5\" or [\"e\", \"ctrl-e\"].")
    case .unknownKeyName(let name): say("tidak ada tombol “\(name)”.", "there is no key “\(name)”.")
    case .unknownAction(let action, nil):
      say("tidak ada tindakan “\(action)”.", "there is no action “\(action)”.")
    case .unknownAction(let action, let layer?):
      say("tidak ada tindakan “\(action)” di \(layer).", "there is no action “\(action)” in \(layer).")
    case .fixedAction(let action):
      say("tombol \(action) tidak dapat diganti.", "the keys of \(action) cannot be changed.")
    case .reservedKey(let key, let action):
      say(
        "\(label(key)) tetap pada artinya, jadi tidak untuk \(action).",
        "\(label(key)) keeps its meaning, so it is not for \(action).")
    case .conflict(let key, let first, let second, let layer):
      say(
        "\(label(key)) untuk \(first) dan \(second) sekaligus (\(layer)); keduanya memakai tombol bawaan.",
        "\(label(key)) for both \(first) and \(second) (\(layer)); both keep their defaults.")
    default: ""
    }
  }

  private func label(_ key: Key) -> String { KeyLabel.of(key, in: language) }
}

// MARK: The page that `rakor config` prints

extension SettingsPhrases {
  var pageHeading: [String] {
    [
      say("Setelan rakor.", "Settings of rakor."),
      say(
        "Baris dengan # adalah nilai bawaan: hapus # di depannya, lalu ganti.",
        "A line with # is what holds without it: take the # away and change it."),
      say(
        "Opsi pada baris perintah dan variabel lingkungan mengalahkan berkas ini.",
        "Options on the command line and variables of the environment go before this file."),
      say("Dibaca ulang setiap kali disimpan.", "It is read again whenever it is saved."),
    ]
  }

  /// What a setting may be.
  func choices(_ words: [String]) -> String { words.joined(separator: say(" atau ", " or ")) }

  var keysHeading: [String] {
    [
      say(
        "Tombol: nama tindakan = \"tombol\" atau [\"tombol\", \"tombol\"].",
        "Keys: action = \"key\" or [\"key\", \"key\"]."),
      say(
        "Di [keys] nama itu berlaku di semua layar, di [keys.NAMA] hanya di layar itu.",
        "In [keys] a name counts on every screen, in [keys.NAME] on that screen alone."),
      say(
        "Esc, ^C, dan ^Z tetap pada artinya. Huruf tidak menggantikan Enter, panah, dan Ctrl.",
        "Esc, ^C and ^Z keep their meaning. A letter does not take the place of Enter, arrows and Ctrl."),
    ]
  }
}

import RakorModel

/// What the `:` line knows: the verbs of the command line that make sense on a screen, and some of its own.
enum CommandVerb: String, CaseIterable, Hashable, Sendable {
  case go, show, list, schedule, edit, attend, minutes, followup, turns, office, forum, person, history
  case document, export, `import`, backup, check, holidays, stats, config, undo, redo
  case lang, theme, mouse, set, key, messages, help, quit

  /// What a word behind a verb, or behind an option, stands for, so that it can be completed.
  enum Value: Hashable, Sendable { case free, office, forum, path, language, theme, onOff, setting, action, verb }

  /// The verb first, then what else it is called.
  var names: [String] { [rawValue] + aliases }

  private var aliases: [String] {
    switch self {
    case .go: ["ke"]
    case .show: ["lihat"]
    case .list: ["daftar"]
    case .schedule: ["jadwal"]
    case .edit: ["ubah"]
    case .attend: ["hadir"]
    case .minutes: ["notula"]
    case .followup: ["tl"]
    case .turns: ["giliran"]
    case .office: ["kantor"]
    case .forum: []
    case .person: ["peserta", "orang"]
    case .history: ["riwayat"]
    case .document: ["dokumen"]
    case .export: ["ekspor"]
    case .import: ["impor"]
    case .backup: ["cadangkan"]
    case .check: ["periksa"]
    case .holidays: ["libur"]
    case .stats: ["statistik"]
    case .config: ["setelan"]
    case .undo: ["urungkan"]
    case .redo: ["ulangi"]
    case .lang: ["bahasa"]
    case .theme: ["tema"]
    case .mouse: ["tetikus"]
    case .set: ["atur"]
    case .key: ["tombol"]
    case .messages: ["pesan"]
    case .help: ["bantuan"]
    case .quit: ["q", "keluar"]
    }
  }

  /// The verb of that name, whatever its capitals.
  init?(named name: String) {
    let name = name.lowercased()
    guard let found = CommandVerb.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = found
  }

  /// Whether it is a verb of the command line too, and is carried out there when it has more than one word.
  var isCommand: Bool {
    switch self {
    case .go, .lang, .theme, .mouse, .set, .key, .messages, .help, .quit: false
    default: true
    }
  }

  /// Whether it means nothing alone.
  var needsMore: Bool {
    switch self {
    case .go, .show, .edit, .attend, .minutes, .document, .export, .import, .backup, .lang, .theme, .mouse, .set, .key:
      true
    default: false
    }
  }

  /// What the first word behind it stands for.
  var value: Value {
    switch self {
    case .import, .backup: .path
    case .lang: .language
    case .theme: .theme
    case .mouse: .onOff
    case .set: .setting
    case .key: .action
    case .help: .verb
    default: .free
    }
  }

  /// What the word behind an option stands for.
  static func value(of option: String) -> Value {
    switch option {
    case "--host", "--office", "--invite", "--by": .office
    case "--forum", "--successor": .forum
    case "-o", "--output", "--list", "--all": .path
    case "--lang": .language
    default: .free
    }
  }

  /// The verb whose name is one slip away, for who mistyped it.
  static func near(_ typed: String) -> String? {
    let typed = Array(typed.lowercased())
    let names = allCases.flatMap(\.names).filter { $0.count > 2 }
    return names.first { typed.count > 2 && TypingSlip.isOneSlip(typed, Array($0)) }
      ?? (typed.count > 1 ? names.first { $0.hasPrefix(String(typed)) } : nil)
  }
}

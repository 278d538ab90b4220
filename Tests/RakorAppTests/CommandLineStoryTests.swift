import RakorModel
import RakorStore
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("The : line: commands")
struct CommandLineStoryTests {
  @discardableResult
  private func enter(_ desk: Desk, _ line: String) -> Desk { desk.type(":" + line).press(.enter) }

  private func isOpen(_ desk: Desk) -> Bool { if case .palette = desk.state.top { true } else { false } }

  private func lists(_ desk: Desk, _ text: String) -> Bool { desk.lines.contains { $0.contains(text) } }

  @Test(
    "go opens the rakor of a number or of a date, over the screen that is open",
    arguments: ["go 4", "go 24 nov 2026", "show 4", "lihat 2026-11-24", "GO 4", "ke selasa depan"])
  func goes(line: String) {
    let desk = enter(Desk().type("4"), line)
    #expect(desk.state.meeting == Sample.planned)
    guard case .summary = desk.state.screen else {
      Issue.record("no summary")
      return
    }
    #expect(desk.press(.escape).state.tabs == [.followUps])
  }

  @Test("On a day without a rakor, or with several, go shows the list there and says so")
  func goesToTheList() {
    let desk = enter(Desk(.many), "go 1 januari 2020")
    #expect(desk.state.tabs == [.meetings])
    #expect(desk.notice?.hasPrefix("Tidak ada rakor pada Rabu, 1 Januari 2020") == true)
    #expect((desk.meetings?.list.rows.count ?? 0) > 5)
    let late = enter(Desk(.many), "go 1 januari 2090")
    #expect(late.meetings?.list.cursor.index == 0)
    #expect((late.meetings?.list.rows.count ?? 0) > 5)
  }

  @Test(
    "The verbs of a rakor open its tabs, others their screens",
    arguments: [
      ("hadir 4", MeetingTab.rollCall), ("attend 4", .rollCall), ("notula 4", .agenda), ("riwayat 4", .history),
      ("minutes 24 november 2026", .agenda),
    ])
  func opensTabs(line: String, tab: MeetingTab) {
    let desk = enter(Desk(), line)
    let wanted = Desk().open(tab.layer(of: Sample.planned))
    #expect(desk.state.meeting == Sample.planned)
    #expect(desk.picture.split(separator: "\n").prefix(4) == wanted.picture.split(separator: "\n").prefix(4))
  }

  @Test("list narrows the list of rakor by its words, and shows all without any")
  func listsRakor() {
    let desk = enter(Desk(), "daftar haji kuota")
    #expect(desk.state.tabs == [.meetings])
    #expect(desk.meetings?.list.filter.text == "haji kuota")
    #expect(enter(desk, "list").meetings?.list.filter.text == "")
    #expect(enter(desk, "tl").state.tabs == [.followUps])
    #expect(enter(desk, "peserta").state.tabs == [.people])
    guard case .form = enter(desk, "jadwal").state.top else {
      Issue.record("no form")
      return
    }
  }

  @Test("What changes records goes to the command line's own rules, word by word as a shell parts them")
  func runs() {
    let desk = enter(Desk(), #"edit 4 --venue "Aula Kankemenag Lt. 2" --title 'Rakor "haji"'"#)
    let words = ["edit", "4", "--venue", "Aula Kankemenag Lt. 2", "--title", #"Rakor "haji""#]
    #expect(
      desk.effects.contains(
        .runCommand(line: #"edit 4 --venue "Aula Kankemenag Lt. 2" --title 'Rakor "haji"'"#, words: words)))
    #expect(isOpen(desk))
  }

  @Test("What came of it is told in a sentence, or read in a box where it is more; the screens read anew")
  func results() {
    let desk = enter(Desk(), "check --json")
    desk.send(.commandRan(CommandResult(line: "check", lines: ["Basis data utuh."], isRefused: false)))
    #expect(!isOpen(desk) && desk.notice == "Basis data utuh.")
    #expect(desk.queries.contains(.directory))
    enter(desk, "holidays list").send(
      .commandRan(CommandResult(line: "holidays list", lines: ["satu", "dua"], isRefused: false)))
    #expect(lists(desk, ":holidays list") && lists(desk, "dua"))
  }

  @Test("A command that was refused says why, and the line stays to be corrected")
  func refused() {
    let desk = enter(Desk(), "edit 4 --dat besok")
    desk.send(.commandRan(CommandResult(line: "x", lines: ["Opsi tidak dikenal."], isRefused: true)))
    #expect(isOpen(desk) && desk.notice == "Opsi tidak dikenal.")
    #expect(lists(desk, "edit 4 --dat besok"))
  }

  @Test(
    "A wrong line is one sentence with what to type instead, and stays",
    arguments: [
      ("lsit haji", "“lsit” bukan perintah: maksud Anda :list?"), ("go", "Rakor mana? Ketik nomor atau tanggalnya"),
      ("go 99", "Rakor 99 tidak ada"), ("go 31 juni", ""), ("go \"4", "Tanda kutip \" belum ditutup"),
      ("lang de", "Bahasa yang ada: ketik :lang id atau :lang en."), ("hadir 1 januari 2020", ""),
      ("help zzz", "Tidak ada bantuan tentang “zzz”"), ("xyzzy 12", "“xyzzy” bukan perintah"),
    ])
  func mistakes(line: String, sentence: String) {
    let desk = enter(Desk(), line)
    #expect(isOpen(desk))
    #expect(desk.state.notice?.weight == .bad)
    #expect(desk.notice?.hasPrefix(sentence) == true, "\(desk.notice ?? "")")
    #expect(lists(desk, ":" + line))
  }

  @Test(
    "In a database opened for reading, what would write is refused", arguments: ["undo", "redo", "jadwal", "edit 4"])
  func readOnly(line: String) {
    let desk = enter(Desk(readOnly: true), line)
    #expect(desk.notice == desk.words.app.readOnly)
    #expect(isOpen(desk))
  }

  @Test("lang changes the language of everything at once")
  func language() {
    let desk = enter(Desk(), "lang en")
    #expect(lists(desk, "Follow-ups"))
    #expect(desk.notice == "Language of the screens: English.")
    #expect(lists(enter(desk, "bahasa indonesia"), "Tindak lanjut"))
  }

  @Test("theme, mouse and set write a setting, and say which there are and what they may be")
  func settings() {
    for (line, setting, word) in [
      ("theme dark", Setting.theme, "dark"), ("mouse off", .mouse, "false"), ("set hints off", .hints, "false"),
      ("atur start people", .start, "people"), ("tema mono", .theme, "mono"), ("set lang en", .lang, "en"),
    ] {
      let desk = Desk()
      enter(desk, line)
      #expect(
        desk.effects.contains(.writeSetting(setting, word)) || desk.notice == desk.words.settings.noPlace, "\(line)")
    }
    #expect(enter(Desk(), "theme pink").notice == "Isi theme dengan own, light, dark, mono, atau contrast.")
    #expect(enter(Desk(), "mouse perhaps").notice == "Isi mouse dengan on atau off.")
    #expect(enter(Desk(), "set colour red").notice?.hasPrefix("Setelan yang mana? Ada lang, theme,") == true)
  }

  @Test("key gives an action another key in the file, on its screen alone where that is named, and says what cannot be")
  func keys() {
    let desk = Desk().configure("# mine\nmouse = false\n")
    enter(desk, "key undo f9")
    #expect(desk.config == "# mine\nmouse = false\n\n[keys]\nundo = \"f9\"\n")
    #expect(desk.state.context.keys?.key(of: "undo", in: KeyRows.everywhere) == .function(9))
    enter(desk, "tombol people.new + f6")
    #expect(desk.config.hasSuffix("\n[keys.people]\nnew = [\"+\", \"f6\"]\n"))
    enter(desk, "key undo default")
    #expect(desk.config.contains("undo = \"u\"\n"))
    #expect(desk.state.context.keys?.key(of: "undo", in: KeyRows.everywhere) == nil)
    let before = desk.config
    for line in ["key fly x", "key undo", "key undo ctrl-shift-x", "key undo esc", "key undo q", "key"] {
      enter(desk, line)
      #expect(desk.config == before, "\(line)")
      #expect(desk.notice?.contains(":key undo f9") == true, "\(line)")
      desk.press(.escape)
    }
  }

  @Test("The settings screen leads to the line that gives keys, with its actions listed")
  func keysFromSettings() {
    let desk = Desk().configure("").type(",").type("K")
    #expect(lists(desk, "undo") || lists(desk, "add"))
    desk.type("undo f9").press(.enter)
    #expect(desk.config == "[keys]\nundo = \"f9\"\n")
  }

  @Test("messages shows what was told lately, the newest first, with the time")
  func messages() {
    let desk = Desk().type("2").type("Z")
    enter(desk, "pesan")
    #expect(lists(desk, "09.00  Tombol Z tidak dipakai di sini"))
    #expect(lists(enter(Desk(), "messages"), "Belum ada pesan."))
  }

  @Test("help tells what one key does here, what a verb does, or all that a word is about")
  func help() {
    #expect(enter(Desk().type("2"), "help e").notice == "e – ubah")
    #expect(enter(Desk().type("2"), "help tab").notice != nil)
    #expect(enter(Desk(), "bantuan pesan").notice?.hasPrefix(":messages – ") == true)
    #expect(
      enter(Desk(), "help jadwal").effects.contains(.runCommand(line: "help jadwal", words: ["schedule", "--help"])))
    #expect(lists(enter(Desk().type("2"), "help saring"), "/ – saring"))
    guard case .help = enter(Desk(), "help").state.top else {
      Issue.record("no help")
      return
    }
  }

  @Test(
    "Tab completes verbs, offices, forums and what the outside tells of options and paths; ghost text shows it before")
  func completes() {
    func text(_ desk: Desk) -> String? { if case .palette(let line) = desk.state.top { line.editor.text } else { nil } }
    let desk = Desk().type(":sched")
    #expect(lists(desk, ":schedule"))
    #expect(text(desk.press(.tab)) == "schedule ")
    desk.type("--forum ph").press(.tab)
    #expect(text(desk) == "schedule --forum phu ")
    desk.type("--host purw").press(.tab)
    #expect(text(desk) == "schedule --forum phu --host purworejo ")
    let question = CompletionQuestion.words(behind: ["schedule"])
    desk.type("--ti").send(.completed(question, ["--title", "--time", "--date"]))
    #expect(text(desk.press(.down, .tab)) == "schedule --forum phu --host purworejo --time ")
    let path = Desk().type(":backup /me")
    #expect(path.effects.contains(.complete(.path("/me"))))
    path.send(.completed(.path("/me"), ["/media dua/"]))
    #expect(text(path.press(.tab)) == #"backup "/media dua/""#)
    #expect(text(Desk().type(":lang e").press(.right)) == "lang en ")
  }

  @Test("Up goes through the earlier lines and Down back to what was being typed")
  func history() {
    func text(_ desk: Desk) -> String? { if case .palette(let line) = desk.state.top { line.editor.text } else { nil } }
    let desk = Desk()
    enter(desk, "go 4")
    enter(desk, "lang id")
    desk.send(.commandLinesRead(["list haji", "go 4"]))
    #expect(desk.state.context.commandLines == ["list haji", "go 4", "lang id"])
    desk.type(":tl").press(.up)
    #expect(text(desk) == "lang id")
    #expect(text(desk.press(.up, .up)) == "list haji")
    #expect(text(desk.press(.up)) == "list haji")
    #expect(text(desk.press(.down, .down, .down)) == "tl")
    #expect(desk.state.context.enteredLines == ["go 4", "lang id"])
  }

  @Test("Over something typed and not saved no line leads away, and it is kept")
  func unsaved() {
    let desk = Desk().type("n").focus(.date).type("besok").focus(.office(Sample.kebumen))
    enter(desk, "go 4")
    #expect(desk.notice == desk.words.commands.unsaved || !isOpen(desk))
    #expect(desk.state.layers.contains { $0.draft != nil })
  }

  @Test("quit leaves, q too")
  func quits() {
    #expect(enter(Desk(), "quit").effects.contains(.quit))
    #expect(enter(Desk(), "q").effects.contains(.quit))
  }

  @Test(
    "A line is parted as a shell does",
    arguments: [
      ("a b  c", ["a", "b", "c"]), (#"a "b c" d"#, ["a", "b c", "d"]), ("a 'b \" c'", ["a", "b \" c"]),
      (#"a b\ c"#, ["a", "b c"]), (#"a """#, ["a", ""]), (#"x"y z"w"#, ["xy zw"]), ("", []), ("  ", []),
      (#""a\"b""#, ["a\"b"]),
    ])
  func shellWords(line: String, words: [String]) {
    #expect(ShellLine(line).words == words)
    #expect(ShellLine(line).openQuote == nil)
    let quoted = words.map(ShellLine.quoted).joined(separator: " ")
    #expect(ShellLine(quoted).words == words)
  }

  @Test("The line looks as recorded", arguments: CommandLineStoryTests.scenes)
  func lineLooksAsRecorded(scene: Scene) throws { try scene.check(in: "CommandLine") }

  static let scenes: [Scene] = [
    Scene("verbs") { $0.type("2:s") },
    Scene("verbs", 120, 40, .english) { $0.type("2:li") },
    Scene("verbs", 40, 12) { $0.type("2:t") },
    Scene("values") { $0.type("2:schedule --host ") },
    Scene("values", 40, 12, .english) { $0.type("2:schedule --forum p") },
    Scene("mistake") { $0.type("2:lsit haji").press(.enter) },
    Scene("messages", 80, 24, .english) { $0.type("2Z:messages").press(.enter) },
    Scene("day-without", 80, 24) { $0.type(":go 1 desember 2026").press(.enter) },
  ]
}

import Foundation
import Testing

@Suite("Words of a command line that hold what they must not")
struct HostileArgumentTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func shell(_ line: String, _ variables: [String: String] = [:]) throws -> Sandbox.Run {
    let arguments = ["-c", "cd \"$HOME\"; \(line)", Sandbox.program.path]
    return try Started(URL(filePath: "/bin/sh"), arguments, home: sandbox.home, variables).finish()
  }

  @Test(
    "A message about wrong usage shows control characters harmlessly",
    arguments: [
      ["list", "--year", "\u{1B}]52;c;eA==\u{7}"], ["\u{1B}[2J"], ["list", "--\u{9B}31m"],
      ["list", "--lang", "\u{1B}c"],
      ["followup", "done", "\u{1B}[31m"], ["export", "--format", "\u{202E}\u{1B}"],
    ])
  func wrongUsageIsHarmless(arguments: [String]) throws {
    let run = try sandbox.run(arguments)
    #expect(run.status == 64)
    #expect(!run.complaint.isEmpty)
    let harmful = run.complaint.unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x202E)
    }
    #expect(harmful.isEmpty)
  }

  @Test(
    "A word that is no UTF-8 is refused with its place, and nothing is made",
    arguments: [
      ("person add \"$(printf 'Bad\\377Byte')\" --office wonosobo", "Kata ke-3"),
      ("list --db \"$(printf 'a\\377.db')\"", "Kata ke-3"), ("--db \"$(printf 'a\\376.db')\"", "Kata ke-2"),
    ])
  func noText(command: String, place: String) throws {
    let run = try shell("\"$0\" \(command)")
    #expect(run.status == 64)
    #expect(run.complaint.contains(place) && run.complaint.contains("UTF-8"))
    #expect(try shell("ls -A | wc -l; ls -A").output.contains(".db") == false)
  }

  @Test(
    "A word with characters in it that are not kept is taken without them, and that is said with their numbers",
    arguments: [("Siti\u{7}Aminah", "U+0007"), ("Siti\u{61C} Aminah", "U+061C"), ("Siti\u{200E} Aminah", "U+200E")])
  func notKept(name: String, code: String) throws {
    let run = try sandbox.run(["person", "add", name, "--office", "wonosobo"])
    #expect(run.status == 0)
    #expect(run.complaint.contains("Kata ke-3") && run.complaint.contains(code), "\(run.complaint)")
  }

  @Test("An empty name for the database, and standard output for a backup, are each refused for what they are")
  func names() throws {
    let list = try sandbox.run(["list", "--db", ""])
    #expect(list.status == 2)
    #expect(list.complaint.contains("--db kosong"))
    let backup = try shell("\"$0\" backup -")
    #expect(backup.status == 64)
    #expect(try shell("ls -- -").status != 0)
  }

  @Test("A year of three digits is out of range, with the years that are taken")
  func shortYear() throws {
    for date in ["1/1/209", "1 januari 209"] {
      let run = try sandbox.run(["schedule", "--forum", "phu", "--host", "kebumen", "--date", date])
      #expect(run.status == 1)
      #expect(run.complaint.contains("1945 sampai 2999"), "\(run.complaint)")
    }
  }

  @Test("A variable that names a file and is no UTF-8 is refused")
  func variableIsNoText() throws {
    let run = try shell("RAKOR_DB=\"$(printf 'a\\377.db')\" \"$0\" list")
    #expect(run.status == 2)
    #expect(run.complaint.contains("RAKOR_DB bukan teks UTF-8"))
  }

  @Test(
    "An option with = and nothing behind it does not take the next word",
    arguments: ["--db= list", "list --db= here.db", "list --forum= phu", "edit 1 --venue= Aula"])
  func emptyValue(command: String) throws {
    let run = try shell("\"$0\" \(command)")
    #expect(run.status == 64)
    #expect(run.complaint.contains("="))
    #expect(try shell("ls").lines.filter { $0 == "list" || $0 == "here.db" }.isEmpty)
  }

  @Test("A relative XDG_DATA_HOME is ignored, as its specification has it")
  func relativeDataHome() throws {
    #expect(try shell("\"$0\" list", ["XDG_DATA_HOME": "data"]).status == 0)
    #expect(try shell("test ! -e data && test -e .local/share/rakor/rakor.db").status == 0)
  }

  @Test("Control characters in a name make no second person, by command or by import")
  func controlsMakeNobody() throws {
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "8/12/2026", "--host", "wonosobo")
    for name in ["Dwi Subrata", "Dwi\u{1B} Subrata", "Dwi \u{61C}Subrata", "Dwi Sub\u{E0041}rata\u{7}"] {
      try sandbox.rakor("attend", "1", "--person", name, "--office", "wonosobo")
    }
    #expect(try sandbox.run(["person"]).lines.count == 1)
    let file = sandbox.home.appending(path: "one.json")
    let text = try sandbox.rakor("export", "1").replacing("Dwi Subrata", with: "Dwi\\u001b Sub\\u061crata")
    try text.write(to: file, atomically: true, encoding: .utf8)
    try sandbox.rakor("import", file.path)
    #expect(try sandbox.run(["person"]).lines.count == 1)
  }

  @Test("What attend does not name stays, and who is told by number is who is meant")
  func unnamedStays() throws {
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "8/12/2026", "--host", "wonosobo")
    try sandbox.rakor("attend", "1", "--person", "Ani", "--office", "wonosobo", "--state", "sick")
    try sandbox.rakor("attend", "1", "--person", "Ani", "--office", "wonosobo", "--note", "surat")
    #expect(try sandbox.rakor("show", "1", "--json").contains("\"sick\""))
    let number = try sandbox.rakor("person", "add", "Budi", "--office", "wonosobo")
    try sandbox.rakor("attend", "1", "--person", number, "--state", "late")
    try sandbox.rakor("attend", "1", "--person", number, "--note", "macet")
    #expect(try sandbox.rakor("show", "1", "--json").contains("\"late\""))
    #expect(try sandbox.run(["person"]).lines.count == 2)
  }
}

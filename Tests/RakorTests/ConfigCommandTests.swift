import Foundation
import Testing

@Suite("Settings by command line and file")
struct ConfigCommandTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private var file: URL { sandbox.home.appending(path: ".config/rakor/config.toml") }

  private func save(_ text: String) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  @Test("config prints all that can be set, with comments in the language chosen, and makes nothing")
  func prints() throws {
    let page = try sandbox.rakor("config", "--lang", "en")
    #expect(page.contains("# theme = \"own\"") && page.contains("# undo = \"u\"  # undo"))
    #expect(try sandbox.rakor("atur").contains("# undo = \"u\"  # urungkan"))
    #expect(!FileManager.default.fileExists(atPath: file.path))
    #expect(!FileManager.default.fileExists(atPath: sandbox.home.appending(path: ".local").path))
  }

  @Test("config --write makes the file for this user alone, once")
  func writes() throws {
    #expect(try sandbox.rakor("config", "--write") == file.path)
    let page = try sandbox.rakor("config")
    #expect(try String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .newlines) == page)
    func mode(_ url: URL) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
    }
    #expect(try mode(file) == 0o600)
    #expect(try mode(file.deletingLastPathComponent()) == 0o700)
    try save("lang = \"en\"\n")
    let run = try sandbox.run(["config", "--write"])
    #expect(run.status == 1)
    #expect(run.complaint == "The file of settings is there already and was not changed: \(file.path).\n")
    #expect(try String(contentsOf: file, encoding: .utf8) == "lang = \"en\"\n")
  }

  @Test("A relative XDG_CONFIG_HOME is ignored, an absolute one is where the file is")
  func folders() throws {
    let other = sandbox.home.appending(path: "other")
    #expect(try sandbox.run(["config", "--write"], ["XDG_CONFIG_HOME": "other"]).output == file.path + "\n")
    let run = try sandbox.run(["config", "--write"], ["XDG_CONFIG_HOME": other.path])
    #expect(run.output == other.path + "/rakor/config.toml\n")
    #expect(try sandbox.run(["config", "--write"], ["HOME": ""]).status == 2)
  }

  @Test("What is wrong in the file is said by every command, with its line, and the command does its work")
  func complaints() throws {
    try save("lang = \"en\"\nmouse = 3\ncolour = \"x\"\n[keys]\nundo = \"esc\"\n")
    let run = try sandbox.run(["list"])
    #expect(run.status == 0)
    #expect(
      run.complaint == """
        \(file.path) line 2: mouse must be true or false; the default is used.
        \(file.path) line 3: colour is no setting.
        \(file.path) line 5: Esc keeps its meaning, so it is not for undo.

        """)
  }

  @Test("A file that is none is said, and nothing in it counts")
  func noFile() throws {
    try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
    let run = try sandbox.run(["list"])
    #expect(run.status == 0)
    #expect(run.complaint.hasPrefix("Setelan tidak dibaca. ") && run.complaint.contains(file.path))
  }

  @Test(
    "The language of the file goes before the locale and after --lang and RAKOR_LANG, in help too",
    arguments: [
      ([], [:], true), (["--lang", "id"], [:], false), ([], ["RAKOR_LANG": "id"], false),
      ([], ["LC_ALL": "id_ID.UTF-8"], true),
    ] as [([String], [String: String], Bool)])
  func language(arguments: [String], variables: [String: String], isEnglish: Bool) throws {
    try save("lang = \"en\"\n")
    let help = try sandbox.run(["list", "--help"] + arguments, variables)
    #expect(help.output.contains("OVERVIEW") == isEnglish)
    let refused = try sandbox.run(["show", "1"] + arguments, variables)
    #expect(refused.complaint.contains("does not exist") == isEnglish, "\(refused.complaint)")
  }
}

import Foundation
import Testing

@Suite("The page of commands")
struct CommandsPageTests {
  private let page: CommandsPage

  init() throws {
    page = try CommandsPage(dump: Sandbox().run(["--experimental-dump-help"], ["RAKOR_LANG": "en"]).output)
  }

  @Test("docs/commands.md tells every command with its options as recorded")
  func commandsAreAsRecorded() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/commands.md")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try page.text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/commands.md")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == page.text, "record it anew with RECORD=1")
  }

  @Test("Every command says what it does, with an example")
  func commandsAreExplained() {
    for command in page.root.all {
      #expect(command.abstract?.isEmpty == false, "\(command.commandName)")
      #expect(command.discussion?.contains("Example: rakor") == true, "\(command.commandName)")
    }
  }

  @Test("Every option of every command says what it is for")
  func argumentsAreExplained() {
    for command in page.root.all {
      for argument in command.arguments ?? [] {
        #expect(argument.abstract?.isEmpty == false, "\(command.commandName) \(argument.written)")
      }
    }
  }
}

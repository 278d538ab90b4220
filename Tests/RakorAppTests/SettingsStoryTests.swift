import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("The screen of settings")
struct SettingsStoryTests {
  @Test("A key changes the setting under the cursor at once and in the file, and the one before changes it back")
  func changes() {
    let desk = Desk().configure("# mine\ntheme = \"own\" # calm\n").type(",j").press(.right)
    #expect(desk.config == "# mine\ntheme = \"light\" # calm\n")
    #expect(desk.state.context.settings.theme == .light)
    #expect(desk.effects.contains(.useTerminal(desk.state.context.settings)))
    #expect(desk.notice == "Setelan tersimpan.")
    desk.press(.left)
    #expect(desk.config == "# mine\ntheme = \"own\" # calm\n")
    desk.press(.left)
    #expect(desk.state.context.settings.theme == .contrast)
  }

  @Test("Another language is spoken at once")
  func language() {
    let desk = Desk().configure("").type(", ")
    #expect(desk.config == "lang = \"en\"\n")
    #expect(desk.picture.contains("Settings") && desk.picture.contains("1 Home"))
  }

  @Test("Without the line of keys the screen has one row more, and help names them all the same")
  func withoutHints() {
    let desk = Desk().configure("hints = false")
    #expect(desk.lines.last?.contains("bantuan") != true)
    desk.type("?")
    #expect(desk.picture.contains("Bantuan"))
    #expect(Desk().state.context.content.rows + 1 == desk.state.context.content.rows)
  }

  @Test("What the command line has fixed is not changed, and why is said")
  func pinned() {
    let desk = Desk().configure("", pinned: [.lang]).type(", ")
    #expect(desk.config.isEmpty)
    #expect(desk.picture.contains("Ditentukan oleh baris perintah"))
  }

  @Test("A double click changes a setting too, and a click chooses it")
  func mouse() throws {
    let desk = Desk().configure("").type(",")
    let row = try #require(desk.lines.firstIndex { $0.contains("Tetikus") })
    desk.click(20, row)
    #expect(desk.config.isEmpty)
    desk.click(20, row, .doublePress)
    #expect(desk.config == "mouse = false\n")
  }

  @Test("The mouse is let go and taken back by one key, for this session alone")
  func mouseKey() {
    let desk = Desk().configure("").type("M")
    #expect(!desk.state.context.settings.mouse && desk.config.isEmpty)
    #expect(desk.notice == "Tetikus dilepas: terminal menandai dan menyalin teks sendiri.")
    desk.type("M")
    #expect(desk.state.context.settings.mouse)
  }

  @Test("A file that was saved is read again and told; what is wrong in it stays on the screen until the next key")
  func readAgain() {
    let desk = Desk().configure("mouse = false")
    #expect(desk.notice == "Setelan dibaca ulang.")
    desk.configure("mouse = false")
    desk.configure("mouse = maybe")
    #expect(desk.notice == "config.toml baris 1: tidak terbaca, jadi dilewati.")
    #expect(desk.state.context.settings.mouse)
  }

  @Test(
    "Invented records and those for reading only say so in the top line of every size", arguments: [40, 60, 80, 120])
  func badges(columns: Int) throws {
    for language in Language.allCases {
      let desk = Desk(columns: columns, language: language, readOnly: true).type("4")
      let badge = language == .english ? "READ" : "BACA"
      #expect(desk.lines[0].contains(badge), "\(desk.lines[0])")
      if columns > 80 { #expect(desk.lines[0].contains(language == .english ? "READ-ONLY" : "BACA SAJA")) }
      var state = desk.state
      state.context.isDemonstration = true
      #expect(draw(state).text().prefix { $0 != "\n" }.contains("DEMO"))
    }
  }
}

@Suite("Where somebody was")
struct LastPlaceTests {
  @Test("A place is a screen, or a tab of a rakor over one, and is read as it was written")
  func places() throws {
    let desk = Desk()
    #expect(desk.state.place?.text == "home")
    desk.type("2").press(.enter, .tab)
    let place = try #require(desk.state.place)
    #expect(place.text.hasPrefix("meetings ") && place.text.hasSuffix(" rollCall"))
    #expect(LastPlace(place.text + "\n") == place)
    #expect(LastPlace("nowhere") == nil && LastPlace("") == nil)
    #expect(LastPlace("people x y")?.text == "people")
    #expect(place.screen.text == "meetings")
  }

  @Test("Begun there, the program shows it, and what lies below is read when it comes up")
  func begun() throws {
    let desk = Desk()
    desk.type("2").press(.enter, .tab, .tab)
    let place = try #require(desk.state.place)
    let again = Desk(beginning: place)
    #expect(again.picture == desk.picture)
    #expect(again.queries.allSatisfy { if case .meetings = $0 { false } else { true } })
    again.press(.escape)
    #expect(again.meetings != nil && again.picture.contains("terbaru dahulu"))
  }

  @Test("A form or a box is no place, but what lies below it is")
  func formsAreNone() {
    let desk = Desk().type("4a")
    #expect(desk.state.place?.text == "followUps")
  }
}

import RakorModel
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Writing minutes")
struct MinutesEditorTests {
  private static let subject = MinutesEditor.Subject(
    item: AgendaItem(meeting: MeetingID(rawValue: 3), number: 1, title: "Pelunasan", minutes: "Satu"), text: .minutes,
    revision: 4)

  /// The agenda of a rakor with the editor over it.
  private static func desk() throws -> AppState {
    let now = try #require(Moment(iso: "2026-11-22T09:00"))
    var context = Context(now: now, size: Size(columns: 80, rows: 24), language: .indonesian)
    context.file = ScheduleFormDesk.file
    var app = AppState(context: context)
    app.layers.append(.agenda(Agenda.State(id: MeetingID(rawValue: 3))))
    app.layers.append(.minutes(MinutesEditor.State(subject)))
    return app
  }

  @discardableResult
  private static func press(_ app: inout AppState, _ keys: Key...) -> [Effect] {
    keys.reduce([]) { _, key in update(&app, .inputReceived(.key(key))) }
  }

  private static func saved(_ effects: [Effect]) -> (item: AgendaItem, expecting: [RecordKey: Int])? {
    guard case .save(let request)? = effects.first, case .reviseAgendaItem(let item)? = request.edits.first else {
      return nil
    }
    return (item, request.expecting)
  }

  @Test("The smallest window names the way to save and the way out")
  func smallHints() throws {
    var app = try Self.desk()
    app.context.size = Size(columns: 40, rows: 12)
    let picture = draw(app).text()
    #expect(picture.contains("^S simpan") && picture.contains("Esc batal"))
  }

  @Test("Enter begins a new line, paste keeps its lines, and ^S saves at the revision seen")
  func severalLines() throws {
    var app = try Self.desk()
    Self.press(&app, .enter, .character("2"))
    _ = update(&app, .inputReceived(.paste("\nTiga\nEmpat")))
    let saved = Self.saved(Self.press(&app, .control("s")))
    #expect(saved?.item.minutes == "Satu\n2\nTiga\nEmpat")
    #expect(saved?.item.discussed == true)
    #expect(saved?.expecting == [.agendaItem(MeetingID(rawValue: 3), 1): 4])
  }

  @Test("Esc leaves at once when nothing was typed, and only the second time when something was")
  func escape() throws {
    var untouched = try Self.desk()
    Self.press(&untouched, .escape)
    #expect(untouched.box == nil)
    var app = try Self.desk()
    Self.press(&app, .character("x"), .escape)
    #expect(app.box != nil)
    #expect(draw(app).text().contains("Esc sekali lagi membuang"))
    Self.press(&app, .character("y"), .escape)
    #expect(app.box != nil)
    Self.press(&app, .escape)
    #expect(app.box == nil)
  }

  @Test("A conflict keeps the text: Esc brings the editor back as it was")
  func conflictKeepsText() throws {
    var app = try Self.desk()
    Self.press(&app, .character("x"))
    let before = app.box
    guard case .save(let request)? = Self.press(&app, .control("s")).first else { return #expect(Bool(false)) }
    let conflict = Conflict(
      key: .agendaItem(MeetingID(rawValue: 3), 1), expectedRevision: 4, foundRevision: 5, found: nil)
    _ = update(&app, .conflicted(conflict, request))
    #expect(app.box != before)
    Self.press(&app, .escape)
    #expect(app.box == before)
  }

  @Test("^T makes a follow-up of the line under the cursor, and Esc in that form goes back to the text")
  func lineToFollowUp() throws {
    var app = try Self.desk()
    _ = update(&app, .inputReceived(.paste("\n- Kirim data jemaah")))
    let before = app.box
    Self.press(&app, .control("t"))
    #expect(draw(app).text().contains("Kirim data jemaah"))
    #expect(app.box != before)
    let effects = Self.press(&app, .control("s"))
    guard case .save(let request)? = effects.first, case .addFollowUp(let draft)? = request.edits.first else {
      return #expect(Bool(false))
    }
    #expect(draft.text == "Kirim data jemaah")
    #expect(draft.source == .agenda(item: 1))
    Self.press(&app, .escape)
    #expect(app.box == before)
  }

  @Test("What comes back from the user's own editor is saved; an unchanged text is not")
  func ownEditor() throws {
    var app = try Self.desk()
    app.layers.removeLast()
    #expect(update(&app, .edited(Self.subject, "Satu")).isEmpty)
    #expect(app.box == nil)
    let saved = Self.saved(update(&app, .edited(Self.subject, "Satu\nDua")))
    #expect(saved?.item.minutes == "Satu\nDua")
    #expect(app.box != nil)
  }

  @Test("E on the agenda asks for the user's own editor with the minutes of the item")
  func ownEditorKey() throws {
    var app = try Self.desk()
    app.layers.removeLast()
    let effects = Self.press(&app, .character("E"))
    guard case .editText(let subject)? = effects.first else { return #expect(Bool(false)) }
    #expect(subject.item.number == 1)
    #expect(subject.text == .minutes)
  }
}

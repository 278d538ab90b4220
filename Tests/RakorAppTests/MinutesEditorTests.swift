import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Writing minutes")
struct MinutesEditorTests {
  /// A rakor with minutes of its first item, which were written a second time.
  private static let written = Shelf.edited.adding { try $0.put(.agendaItem(item)) }

  private static let item = AgendaItem(meeting: Sample.edited, number: 1, title: "Pelunasan", minutes: "Satu")

  /// The agenda of that rakor with the editor over it.
  private func desk(columns: Int = 80, rows: Int = 24) -> Desk {
    Desk(Self.written, columns: columns, rows: rows).open(.agenda(Agenda.State(id: Sample.edited))).type("m")
  }

  private func saved(_ desk: Desk) -> AgendaItem? { desk.file(Sample.edited)?.agenda.first }

  @Test("The smallest window names the way to save and the way out")
  func smallHints() {
    let picture = desk(columns: 40, rows: 12).picture
    #expect(picture.contains("^S simpan") && picture.contains("Esc batal"))
  }

  @Test("Enter begins a new line, paste keeps its lines, and ^S saves at the revision seen")
  func severalLines() {
    let desk = desk().press(.enter).type("2").paste("\nTiga\nEmpat").press(.control("s"))
    #expect(saved(desk)?.minutes == "Satu\n2\nTiga\nEmpat")
    #expect(saved(desk)?.discussed == true)
    #expect(desk.saves.map(\.expecting) == [[.agendaItem(Sample.edited, 1): 2]])
  }

  @Test("A conflict keeps the text: Esc brings the editor back as it was")
  func conflictKeepsText() {
    let desk = desk().type("x")
    let before = desk.state.box
    desk.elsewhere { records in
      var item = Self.item
      item.minutes = "Dua"
      try records.put(.agendaItem(item))
    }
    desk.press(.control("s"))
    #expect(desk.conflict != nil)
    #expect(desk.press(.escape).state.box == before)
  }

  @Test("^T makes a follow-up of the line under the cursor, and the text is there again after it")
  func lineToFollowUp() {
    let desk = desk().paste("\n- Kirim data jemaah")
    let before = desk.state.box
    desk.press(.control("t"))
    #expect(desk.picture.contains("Kirim data jemaah"))
    #expect(desk.state.box != before)
    #expect(desk.press(.escape).state.box == before)
    desk.press(.control("t"), .control("s"))
    #expect(desk.lastFollowUp?.text == "Kirim data jemaah")
    #expect(desk.lastFollowUp?.source == .agenda(item: 1))
    #expect(desk.state.box == before)
  }

  @Test("What comes back from the user's own editor is saved; an unchanged text is not")
  func ownEditor() {
    let desk = desk().press(.escape)
    let subject = MinutesEditor.Subject(item: Self.item, text: .minutes, revision: 2)
    #expect(desk.send(.edited(subject, "Satu")).effects.isEmpty)
    #expect(desk.state.box == nil)
    desk.send(.edited(subject, "Satu\nDua"))
    #expect(saved(desk)?.minutes == "Satu\nDua")
    #expect(desk.state.box == nil)
  }

  @Test("A text from the user's own editor that cannot be saved stays on the screen")
  func ownEditorConflict() {
    let desk = desk().press(.escape)
    desk.send(.edited(MinutesEditor.Subject(item: Self.item, text: .minutes, revision: 1), "Satu\nDua"))
    #expect(desk.press(.escape).minutes?.editor.text == "Satu\nDua")
  }

  @Test("E on the agenda asks for the user's own editor with the minutes of the item")
  func ownEditorKey() {
    let desk = desk().press(.escape).type("E")
    let subject = MinutesEditor.Subject(item: Self.item, text: .minutes, revision: 2)
    #expect(desk.effects == [.editText(subject)])
  }
}

import RakorApp
import RakorModel
import SampleOffice
import TerminalKit
import Testing

@Suite("Scheduling form: what nobody touched")
struct ScheduleFormUntouchedTests {
  /// The rakor whose offices are invited in an order of their own.
  private static let shelf = Shelf.edited.adding {
    try $0.changeMeeting(Sample.edited) { $0.invited = [Sample.purworejo, Sample.wonosobo] }
  }

  private func revised(_ desk: Desk) throws -> MeetingDraft {
    guard case .revise(_, let draft)? = desk.allSaves.last?.edits.first else { throw Refusal.nothingToUndo }
    return draft
  }

  @Test("A form in which nothing was changed closes without writing anything")
  func untouchedWritesNothing() {
    let desk = Desk.editing(Self.shelf).press(.control("s"))
    #expect(desk.allSaves.isEmpty)
    #expect(desk.form == nil)
    #expect(desk.notice == "Tidak ada yang berubah.")
  }

  @Test("Offices that were invited keep their order, and new ones follow it")
  func orderOfOffices() throws {
    let desk = Desk.editing(Self.shelf)
    desk.focus(.venue).type("X").press(.control("s"))
    #expect(try revised(desk).invited == [Sample.purworejo, Sample.wonosobo])
    let more = Desk.editing(Self.shelf)
    more.focus(.office(Sample.kotaMagelang))
    while more.form?.form.focus != .office(Sample.kotaMagelang) { more.press(.down) }
    more.press(.character(" "), .control("s"))
    #expect(try revised(more).invited == [Sample.purworejo, Sample.wonosobo, Sample.kotaMagelang])
  }

  @Test("The title follows the forum where it was the one that its forum proposes, and a typed one stays")
  func titleFollowsForum() {
    for (title, expected) in [
      ("Rakor Seksi PHU se-eks Karesidenan Kedu", "Rakor Subbag TU se-eks Karesidenan Kedu"),
      ("Rakor khusus", "Rakor khusus"),
    ] {
      let desk = Desk.editing(Shelf.edited.adding { try $0.changeMeeting(Sample.edited) { $0.title = title } })
      desk.focus(.forum).press(.control("u")).type("tu").press(.tab)
      #expect(desk.form?.form.text(.title) == expected)
      desk.focus(.forum).press(.control("u")).type("phu").press(.tab)
      #expect(desk.form?.form.text(.title) == title)
    }
  }

  @Test("A letter number that another rakor bears is warned of while it is typed")
  func letterTaken() {
    let desk = Desk.filled(.edited, rows: 40)
    desk.focus(.letter).type("b -12")
    #expect(desk.picture.contains("Nomor surat ini sudah dipakai rakor 3"))
    desk.type("0")
    #expect(!desk.picture.contains("Nomor surat ini"))
  }

  @Test("A rakor can be edited in the form when its host is no more, has left the forum or is not known to it")
  func hostThatIsGone() {
    let gone: [@Sendable (inout ChangeBuilder) throws -> Void] = [
      { records in
        var office = Sample.offices[5]
        office.activeUntil = Sample.day("2026-11-30")
        try records.put(.office(office))
      },
      { records in
        var forum = Sample.forums[0]
        forum.members[5].left = Sample.day("2026-11-30")
        try records.put(.forum(forum))
      },
      { records in
        var forum = Sample.forums[0]
        forum.members.removeLast()
        try records.put(.forum(forum))
      },
    ]
    for change in gone {
      let desk = Desk.editing(Shelf.edited.adding(change))
      desk.focus(.field(.link)).type("https://zoom.us/j/1").press(.control("s"))
      #expect(desk.form == nil)
      #expect(desk.meeting(Sample.edited)?.link == "https://zoom.us/j/1")
    }
  }
}

import RakorModel
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Scheduling form: what nobody touched")
struct ScheduleFormUntouchedTests {
  typealias Desk = ScheduleFormDesk

  /// The form on a rakor whose offices are invited in an order of their own.
  private func desk(_ change: (inout Directory) -> Void = { _ in }) throws -> Desk {
    var file = Desk.file
    file.meeting.invited = [Desk.purworejo, Desk.wonosobo]
    var desk = try Desk(file: file)
    change(&desk.app.context.directory)
    desk.app.layers.removeLast()
    desk.app.layers.append(.form(ScheduleForm.State(editing: file, desk.app.context)))
    desk.perform(.changedElsewhere)
    return desk
  }

  @Test("A form in which nothing was changed closes without writing anything")
  func untouchedWritesNothing() throws {
    var desk = try desk()
    desk.press(.control("s"))
    #expect(desk.saves.isEmpty)
    #expect(desk.form == nil)
    #expect(desk.app.notice?.text == "Tidak ada yang berubah.")
  }

  @Test("Offices that were invited keep their order, and new ones follow it")
  func orderOfOffices() throws {
    var desk = try desk()
    desk.focus(.venue)
    desk.type("X")
    desk.press(.control("s"))
    guard case .revise(_, let draft)? = desk.saves.first?.edits.first else {
      Issue.record("nothing was revised")
      return
    }
    #expect(draft.invited == [Desk.purworejo, Desk.wonosobo])
    desk = try self.desk()
    desk.focus(.office(Desk.kotaMagelang))
    while desk.form?.form.focus != .office(Desk.kotaMagelang) { desk.press(.down) }
    desk.press(.character(" "), .control("s"))
    guard case .revise(_, let more)? = desk.saves.first?.edits.first else {
      Issue.record("nothing was revised")
      return
    }
    #expect(more.invited == [Desk.purworejo, Desk.wonosobo, Desk.kotaMagelang])
  }

  @Test("A rakor can be edited in the form when its host is no more, has left the forum or is not known to it")
  func hostThatIsGone() throws {
    let gone: [(inout Directory) -> Void] = [
      { $0.offices[5].activeUntil = Day(iso: "2026-11-30") },
      { $0.forums[0].members[5].left = Day(iso: "2026-11-30") },
      { $0.forums[0].members.removeLast() },
    ]
    for change in gone {
      var desk = try desk(change)
      desk.focus(.field(.link))
      desk.type("https://zoom.us/j/1")
      desk.press(.control("s"))
      #expect(desk.saves.count == 1)
      #expect(desk.form?.form.errors == [:])
    }
  }
}

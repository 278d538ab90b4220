import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Follow-ups of those who are gone")
struct FollowUpDoubtTests {
  @Test(
    "A person in charge who is no longer active is asked about with a ? in the list, and the detail says what to do")
  func inactivePersonInCharge() {
    let shelf = Shelf.full.adding {
      try $0.putPerson(Sample.person(6), "Siti Khoiriyah", Sample.purworejo) {
        $0.activeUntil = Sample.day("2026-11-21")
      }
    }
    let desk = Desk(shelf).type("4")
    while desk.followUps?.list.selected?.followUp.number.rawValue != 4 { desk.type("j") }
    #expect(desk.lines.contains { $0.contains("Mengirim daftar") && $0.contains("/1?") })
    desk.resize(120, 30)
    #expect(desk.lines.contains { $0.contains("Mengirim daftar") && $0.contains("Kab. Purworejo?") })
    let text = desk.picture.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Siti Khoiriyah? tidak aktif lagi: ganti penanggung jawabnya dengan e"))
  }

  @Test("An owner that is no longer active is asked about with a ? in the list, and the detail says what to do")
  func inactiveOwner() {
    let shelf = Shelf.full.adding {
      try $0.changeOffice(Sample.purworejo) { $0.activeUntil = Sample.day("2026-11-21") }
    }
    let desk = Desk(shelf).type("4")
    while desk.followUps?.list.selected?.followUp.number.rawValue != 4 { desk.type("j") }
    #expect(desk.lines.contains { $0.contains("Mengirim daftar") && $0.contains("/1?") })
    desk.resize(120, 30)
    let lines = desk.lines
    #expect(lines.contains { $0.contains("Mengirim daftar") && $0.contains("Kab. Purworejo?") })
    #expect(lines.contains { $0.contains("[ ] Kab. Purworejo?") })
    let text = desk.picture.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Kab. Purworejo tidak aktif lagi: alihkan bagiannya"))
  }
}

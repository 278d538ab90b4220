import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Without a screen: scheduling")
struct PlainScheduleTests {
  /// Every question once: forum, title, date with its time, host, venue, invited, promised, agenda, purpose, letter,
  /// link, and the save.
  private static let answers = [
    "jadwal", "phu", "", "selasa 1 des pukul 9-12", "purworejo", "Pendopo RM Dargo", "1,2,6", "wonosobo 5, kebumen 4",
    "Regulasi", "Pelunasan", "", "Mempererat", "kerja sama", "", "B-12", "", "",
  ]

  private static let id = Sample.id(1)

  @Test("A rakor scheduled in lines is the one that the form makes of the same answers")
  func sameAsTheForm() {
    let plain = PlainDesk(Self.answers, on: .registry)
    let desk = Desk.form()
    desk.focus(.forum).type("phu").focus(.date).type("selasa 1 des pukul 9-12").focus(.host).type("purworejo")
    desk.focus(.venue).type("Pendopo RM Dargo")
    desk.focus(.office(Sample.wonosobo)).type("5").focus(.office(Sample.kebumen)).type("4")
    for office in [Sample.kabMagelang, Sample.kotaMagelang, Sample.temanggung] {
      desk.focus(.office(office)).type(" ")
    }
    desk.focus(.agenda).type("Regulasi").press(.enter).type("Pelunasan")
    desk.focus(.purpose).paste("Mempererat\nkerja sama").focus(.letter).type("B-12").press(.control("s"))
    #expect(desk.scheduled != nil)
    #expect(plain.file(Self.id) != nil)
    #expect(plain.file(Self.id) == desk.file(Self.id))
    #expect(plain.lines("Rakor 1 dijadwalkan.").count == 1)
    #expect(plain.changes == 1)
  }

  @Test("An input that ends at any question changes nothing")
  func endChangesNothing() {
    #expect(PlainDesk.cutShort(Self.answers, on: .registry).isEmpty)
  }

  @Test(":q at any question leads back to the menu, and nothing is saved")
  func backFromAnywhere() {
    for count in 1..<Self.answers.count {
      let desk = PlainDesk(Self.answers.prefix(count) + [":q", "0", "never read"], on: .registry)
      #expect(desk.changes == 0 && desk.questions.last == desk.questions.first, "\(count)")
    }
  }

  @Test(
    "What was understood of a date or time is told in full",
    arguments: [
      (Language.indonesian, "1 des", "9 s.d. selesai", ["Selasa, 1 Desember 2026", "09.00 WIB s.d. selesai"]),
      (.english, "1 dec", "6", ["Tuesday, 1 December 2026", "18.00 WIB until finished, or 06.00?"]),
    ])
  func readingsAreTold(language: Language, date: String, time: String, told: [String]) {
    let desk = PlainDesk(["4", "phu", "", date, time], on: .registry, in: language)
    for line in told { #expect(desk.lines.contains(line), "\(desk.lines.suffix(4))") }
  }

  @Test(
    "An answer that cannot be taken is refused in a sentence of the screens, and the same question comes again",
    arguments: [
      (["xyz"], Refusal.unknownForum(typed: "xyz")),
      (["phu", "", ""], .required(.date)),
      (["phu", "", "31 feb"], nil),
      (["phu", "", "besok", "9-8"], nil),
      (
        ["phu", "", "besok", "9", "magelang"],
        .ambiguousOffice(.host, typed: "magelang", candidates: [Sample.kabMagelang, Sample.kotaMagelang])
      ),
      (["phu", "", "besok", "9", "1", "", "solo"], .unknownOffice(.invited, typed: "solo")),
      (["phu", "", "besok", "9", "1", "", "", "wonosobo banyak"], .notANumber(.promised, typed: "wonosobo banyak")),
      (["phu", "", "besok", "9", "1", "", "", "wonosobo 10000"], .countOutOfRange(.promised, 10000)),
      (
        ["phu", "", "besok", "9", "1", "", "", "", "", "", "", "bukan alamat"],
        .notAnAddress(.link, typed: "bukan alamat")
      ),
      (["phu", String(repeating: "a", count: 501)], .tooLong(.title, limit: 500)),
    ])
  func refusalsAskAgain(answers: [String], refusal: Refusal?) {
    let desk = PlainDesk(["4"] + answers, on: .registry)
    let directory = Directory(offices: Sample.offices, forums: Sample.forums)
    if let refusal {
      let sentence = Phrases(in: .indonesian).refusal.sentence(for: refusal, directory: directory)
      #expect(desk.lines.contains(sentence), "\(desk.lines.suffix(5))")
    }
    #expect(desk.questions.count >= 2 && desk.questions.last == desk.questions.dropLast().last)
    #expect(desk.ending == .cutOff)
    #expect(desk.changes == 0)
  }

  @Test("A full stop takes all that was not asked as it is proposed, but for what nobody can propose")
  func restAsProposed() {
    let desk = PlainDesk(["4", "phu", ".", "1 des", "ya"], on: .full)
    let meeting = desk.file(Sample.id(8))
    #expect(meeting?.meeting.date == Sample.day("2026-12-01"))
    #expect(meeting?.meeting.invited == Sample.officeCodes)
    #expect(meeting?.agenda.isEmpty == false)
  }

  @Test("A full stop takes the rest at any question behind the one on which everything rests")
  func restFromAnywhere() {
    let lines = ["phu", "", "1 des", "9", "", "", "", "", "", "", "", "", "", ""]
    for count in 3..<12 {
      let desk = PlainDesk(["4"] + lines.prefix(count) + [".", "ya"], on: .full)
      #expect(desk.changes == 1, "\(count): \(desk.lines.suffix(4))")
    }
  }

  @Test("The summary warns as the form does, and a line of it can be asked anew before the save")
  func summaryWarnsAndIsCorrected() {
    let desk = PlainDesk(["4", "phu", ".", "25 des 2026", "tanggal", "28 des", "6", "Aula", ""], on: .full)
    #expect(desk.lines("Perhatian: Hari libur nasional: ").count == 1)
    let file = desk.file(Sample.id(8))
    #expect(file?.meeting.date == Sample.day("2026-12-28") && file?.meeting.venue == "Aula")
    #expect(
      desk.lines("3. Tanggal: ") == ["3. Tanggal: Jumat, 25 Desember 2026"]
        + Array(
          repeating: "3. Tanggal: Senin, 28 Desember 2026", count: 2))
  }

  @Test("No at the end saves nothing and says so")
  func noSavesNothing() {
    let desk = PlainDesk(["4", "phu", ".", "1 des", "tidak"], on: .full)
    #expect(desk.changes == 0 && desk.says("Tidak disimpan."))
    #expect(desk.ending == .left)
  }

  @Test("A text that goes on from the last rakor is left out by its number, and comes back on the next agenda")
  func agendaIsChosen() {
    let desk = PlainDesk(["4", "phu", "", "23 nov", "", "", "", "", "", "2", "", ".", ""], on: .full)
    let agenda = desk.file(Sample.id(8))?.agenda ?? []
    #expect(agenda.filter { !$0.skipped }.count == 1)
    #expect(agenda.contains { $0.skipped })
  }

  @Test("Read-only refuses what writes, and reads on")
  func readOnly() {
    let desk = PlainDesk(["4", "5", "9", "1"], on: .full, readOnly: true)
    #expect(desk.lines.count { $0 == Phrases(in: .indonesian).app.readOnly } == 3)
    #expect(!desk.lines("Rakor berikutnya").isEmpty)
  }
}

import RakorModel
import SampleOffice
import Testing

@testable import RakorApp

@Suite("Without a screen: follow-ups and minutes")
struct PlainFollowUpTests {
  private static let ticking = ["7", "3", "semua", "foto di grup", ""]
  private static let adding = ["8", "", "Kirim data jemaah", "wonosobo, kebumen", "H+7", "Dwi Subrata", "", ""]
  private static let writing = ["6", "3", "3", "Dibahas panjang", "lebar", "", "Disepakati", "", "", ""]

  @Test("The part of an office is ticked by its name or number, with a note that may stay empty")
  func tick() {
    let all = PlainDesk(Self.ticking)
    #expect(all.followUp(3)?.parts.map(\.done).suffix(2) == [Sample.now.day, Sample.now.day])
    #expect(all.followUp(3)?.parts.last?.note == "foto di grup")
    #expect(all.changes == 1 && all.says("Tindak lanjut 3 selesai: Kab. Temanggung dan Kab. Purworejo."))
    let one = PlainDesk(["7", "loket", "temanggung", "", ""])
    #expect(one.followUp(3)?.partsDone == 5)
    #expect(one.followUp(3)?.parts[4].note == "menunggu meja dari gudang")
  }

  @Test("A follow-up of one office is asked for its note at once")
  func tickTheOnlyPart() {
    let desk = PlainDesk(["tandai", "4", "", "ya"])
    #expect(desk.followUp(4)?.status == .done)
  }

  @Test("What is not open, not listed or not owed is refused, and asked for again")
  func tickRefused() {
    for answers in [["6"], ["99"], ["3", ""], ["3", "wonosobo"], ["3", "9"], ["zzz", "1000"]] {
      let desk = PlainDesk(["7"] + answers)
      #expect(desk.changes == 0 && desk.ending == .cutOff, "\(answers): \(desk.lines.suffix(3))")
      #expect(desk.questions.last == desk.questions.dropLast().last, "\(answers)")
    }
  }

  @Test("A tick over what a colleague saved meanwhile is told and not saved")
  func tickConflict() {
    let edit = Edit.tick(FollowUpNumber(rawValue: 4), nil, on: Sample.now.day, note: "oleh rekan")
    let desk = PlainDesk(["7", "4", "", "ya"], meanwhile: ("Simpan?", edit))
    #expect(desk.changes == 0 && desk.says("sudah diubah oleh budi"))
  }

  @Test("A follow-up is added with the source, due date and offices that the form would save")
  func add() {
    let desk = PlainDesk(Self.adding)
    #expect(
      desk.followUp(9)
        == FollowUp(
          number: FollowUpNumber(rawValue: 9),
          draft: FollowUpDraft(
            text: "Kirim data jemaah", meeting: Sample.held, offices: [Sample.wonosobo, Sample.kebumen],
            personInCharge: "Dwi Subrata", due: Sample.day("2026-11-26")), opened: Sample.now.day))
    #expect(desk.says("Tindak lanjut 9 ditambahkan.") && desk.says("Kamis, 26 November 2026"))
  }

  @Test("An instruction needs no rakor; a due date in words is kept as typed")
  func instruction() {
    let desk = PlainDesk(["8", "-", "Jawab surat", "1", "sebelum kloter 1", "", "arahan", "ya"])
    let added = desk.followUp(9)
    #expect(added?.facts.meeting == nil && added?.facts.source == .instruction)
    #expect(added?.facts.dueWords == "sebelum kloter 1")
  }

  @Test("What is missing or cannot be is refused, and asked for again")
  func addRefused() {
    let long = String(repeating: "a", count: 501)
    let cases = [
      ["999"], ["1 januari 2020"], ["", ""], ["", long], ["", "Teks", ""], ["", "Teks", "magelang"],
      ["", "Teks", "1", "31 feb"], ["", "Teks", "1", "", "", "entah"],
    ]
    for answers in cases {
      let desk = PlainDesk(["8"] + answers)
      #expect(desk.changes == 0 && desk.ending == .cutOff, "\(answers): \(desk.lines.suffix(3))")
      #expect(desk.questions.last == desk.questions.dropLast().last, "\(answers)")
    }
  }

  @Test("Minutes of several lines and a decision make the item discussed")
  func minutes() {
    let desk = PlainDesk(Self.writing)
    let item = desk.file(Sample.held)?.agenda.first { $0.number == 3 }
    #expect(item?.minutes == "Dibahas panjang\nlebar" && item?.decision == "Disepakati" && item?.discussed == true)
    #expect(desk.changes == 1)
  }

  @Test("What is written is kept by an empty line and taken away by a dash; a new item is added with a plus")
  func minutesAreKept() {
    let desk = PlainDesk(["6", "3", "2", "", "-", "", "", "+ Lain-lain", ""])
    let agenda = desk.file(Sample.held)?.agenda ?? []
    #expect(agenda[1].minutes?.hasPrefix("Wonosobo dan Kebumen") == true)
    #expect(agenda[1].decision == nil && agenda[1].discussed)
    #expect(agenda.last?.title == "Lain-lain")
  }

  @Test("Undo takes back what was done last, and redo does it again")
  func undo() {
    let undone = PlainDesk(Self.ticking + ["9"])
    #expect(undone.followUp(3)?.partsDone == 4)
    #expect(undone.says("Diurungkan: menandai selesai “Membuka loket tambahan pelunasan”."))
    #expect(PlainDesk(Self.ticking + ["9", "10"]).followUp(3)?.partsDone == 6)
    #expect(PlainDesk(["9"]).ending == .cutOff)
  }

  @Test("An input that ends at any question changes nothing", arguments: [ticking, adding, writing])
  func endChangesNothing(answers: [String]) {
    #expect(PlainDesk.cutShort(answers, on: .full).isEmpty)
    #expect(PlainDesk(answers).changes == 1)
  }
}

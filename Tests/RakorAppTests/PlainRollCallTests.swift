import RakorModel
import SampleOffice
import Testing

@testable import RakorApp

@Suite("Without a screen: roll-call")
struct PlainRollCallTests {
  /// Lines at the rakor that is going on, which is the one proposed.
  private func desk(
    _ lines: String..., shelf: Shelf = .known, language: Language = .indonesian,
    meanwhile: (question: String, edit: Edit)? = nil
  ) -> PlainDesk {
    PlainDesk(["5", ""] + lines, on: shelf, in: language, at: Sample.startOfOngoing, meanwhile: meanwhile)
  }

  @Test(
    "A line names somebody, a state and a note, or an office and its heads",
    arguments: [
      ("dwi", PlainRollCallLine.named("dwi", nil, note: nil)),
      ("hadir dwi subrata", .named("dwi subrata", .present, note: nil)),
      ("dwi izin sakit", .named("dwi", .sick, note: nil)),
      ("eni dinas luar: rapat di Kanwil", .named("eni", .travel, note: "rapat di Kanwil")),
      ("absent without word eni", .named("eni", .absent, note: nil)),
      ("3 sakit", .named("3", .sick, note: nil)),
      ("3", .named("3", nil, note: nil)),
      ("kota magelang 5", .heads(.counted, office: "kota magelang", count: "5")),
      ("5 wonosobo", .heads(.counted, office: "wonosobo", count: "5")),
      ("wonosobo -", .heads(.counted, office: "wonosobo", count: nil)),
      ("konfirmasi wonosobo 5", .heads(.promised, office: "wonosobo", count: "5")),
      ("promised wonosobo 5", .heads(.promised, office: "wonosobo", count: "5")),
      ("laporan 31", .reported("31")),
      ("reported -", .reported(nil)),
      ("semua wonosobo", .everybody(office: "wonosobo")),
      ("semua hadir wonosobo", .everybody(office: "wonosobo")),
      ("+ Endang Lestari, S.Ag.", .newcomer("Endang Lestari, S.Ag.", .present)),
    ])
  func linesAreRead(typed: String, meaning: PlainRollCallLine) {
    #expect(PlainRollCallLine(typed) == meaning)
  }

  @Test("Each line is a change of its own, as each key is on the screen, and is told in words")
  func eachLineIsAChange() {
    let desk = desk("muhasyim", "hadir eni", "dwi subrata sakit: demam", "herawati terlambat", "wonosobo 4", "")
    #expect(desk.changes == 5)
    #expect(
      desk.states(Sample.ongoing) == [
        "Muhasyim": .present, "Eni Mariana": .present, "Dwi Subrata": .sick, "Herawati Aliyah": .late,
      ])
    #expect(desk.file(Sample.ongoing)?.figures.office(Sample.wonosobo)?.counted == 4)
    #expect(desk.says("Sakit: Dwi Subrata, Kab. Wonosobo"))
    #expect(desk.says("Kab. Wonosobo: konfirmasi belum ada, terhitung 4, nama 3"))
  }

  @Test("Marks in lines are those that the keys of the screen make")
  func sameAsTheScreen() {
    let screen = Desk.rollCall(.known)
    screen.type("hs")
    let desk = desk("dwi subrata", "dhany sakit")
    #expect(desk.saves == screen.allSaves)
  }

  @Test("Of several people one is chosen from a list; an empty line chooses nobody")
  func severalAreAskedAbout() {
    let nobody = desk("dwi", "")
    #expect(nobody.changes == 0 && nobody.questions.last == "Hadir (Enter: cukup):")
    let chosen = desk("dwi", "subrata")
    #expect(chosen.states(Sample.ongoing) == ["Dwi Subrata": .present])
    #expect(chosen.says("Dwi Astuti, Kab. Kebumen, belum ditandai"))
  }

  @Test("An office alone lists its people, whose numbers mark them")
  func officeLists() {
    let desk = desk("wonosobo", "2 izin", "1")
    #expect(desk.states(Sample.ongoing) == ["Dhany Novitasari": .excused, "Dwi Subrata": .present])
    #expect(desk.says("1. Dwi Subrata, Kasi PHU, belum ditandai"))
  }

  @Test("Somebody unknown is entered at the office that is told, and nobody where none is")
  func newcomer() {
    let entered = desk("Endang Lestari, S.Ag. izin", "kebu")
    #expect(entered.states(Sample.ongoing) == ["Endang Lestari, S.Ag.": .excused])
    #expect(desk("Endang Lestari", "").changes == 0)
    #expect(desk("Endang Lestari", "solo").ending == .cutOff)
  }

  @Test("A name that an office has is not entered twice")
  func namesakeIsKnown() {
    let desk = desk("+ dwi subrata", "wonosobo")
    #expect(desk.states(Sample.ongoing) == ["Dwi Subrata": .present])
  }

  @Test("Heads are told, taken back, promised and reported; what is no number or no office is refused")
  func heads() {
    let told = desk("wonosobo 5", "wonosobo -", "konfirmasi kebumen 3", "laporan 31", ":u")
    let file = told.file(Sample.ongoing)
    #expect(file?.figures.office(Sample.wonosobo)?.counted == nil)
    #expect(file?.figures.office(Sample.kebumen)?.promised == 3)
    #expect(file?.figures.reportedTotal == nil)
    for line in ["magelang 5", "wonosobo 10000", "laporan banyak", "solo 5", "9 sakit", "sakit"] {
      let refused = desk(line)
      #expect(refused.changes == 0 && refused.ending == .cutOff, "\(line): \(refused.lines.suffix(3))")
    }
  }

  @Test("Somebody who is not active on the day is asked about")
  func inactive() {
    let shelf = Shelf.known.adding {
      try $0.putPerson(Sample.person(20), "Bambang Sutrisno", Sample.kebumen) {
        $0.activeUntil = Sample.day("2026-06-30")
      }
    }
    #expect(desk("bambang", "", shelf: shelf).changes == 0)
    #expect(desk("bambang", "ya", shelf: shelf).states(Sample.ongoing) == ["Bambang Sutrisno": .present])
  }

  @Test("What a colleague marked meanwhile is gone over as on the screen; heads are seen anew at each line")
  func elsewhere() {
    let edit = Edit.setCounted(Sample.ongoing, Sample.wonosobo, 3)
    let desk = desk("wonosobo 5", meanwhile: ("Hadir", edit))
    #expect(desk.file(Sample.ongoing)?.figures.office(Sample.wonosobo)?.counted == 5)
  }

  @Test("An input that ends before the first line has marked nobody")
  func endChangesNothing() {
    #expect(PlainDesk.cutShort(["5", "7", "Endang Lestari", "kebu"], on: .known).isEmpty)
  }

  @Test("A closed rakor says why nobody is marked")
  func closed() {
    let desk = PlainDesk(["5", "1", "dwi sakit"], on: .example2021)
    #expect(desk.changes == 0 && desk.ending == .cutOff)
  }
}

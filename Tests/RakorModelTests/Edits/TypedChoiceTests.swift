import Testing

@testable import RakorModel

@Suite("States and kinds as they are typed")
struct TypedChoiceTests {
  @Test(
    "A state of a rakor is typed in either language, whatever its capitals and signs are",
    arguments: [
      ("planned", MeetingState.planned), ("Dijadwalkan", .planned), ("direncanakan", .planned), ("DIUNDANG", .invited),
      ("in progress", .ongoing), ("berlangsung", .ongoing), ("terlaksana", .held), ("selesai", .held),
      ("ditutup", .closed),
      (" tunda ", .postponed), ("batal", .cancelled), ("canceled", .cancelled),
    ])
  func meetingStates(typed: String, state: MeetingState) throws {
    #expect(try MeetingState.read(typed) == state)
  }

  @Test(
    "A delegate's state is typed in either language, with the words that offices have for it",
    arguments: [
      ("hadir", DelegateState.present), ("terlambat", .late), ("menyusul", .late), ("late", .late), ("izin", .excused),
      ("sakit", .sick), ("izin sakit", .sick), ("Dinas-Luar", .travel), ("DL", .travel), ("tanpa ket.", .absent),
      ("TK", .absent), ("diwakili", .represented), ("belum", .unknown),
    ])
  func delegateStates(typed: String, state: DelegateState) throws {
    #expect(try DelegateState.read(typed) == state)
  }

  @Test("Kinds of offices, marks that stand and people that go along are read by the same rule")
  func others() throws {
    #expect(try OfficeKind.read("Kab.") == .regency && OfficeKind.read("city") == .city)
    #expect(try OfficeKind.read("provinsi") == .province)
    #expect(try MergedMarks.read("tetap") == .keep && MergedMarks.read("drop") == .drop)
    #expect(try Succession.People.read("Pindah") == .move && Succession.People.read("stay") == .stay)
  }

  @Test(
    "What is no word of the list is refused with it, and nothing is guessed", arguments: ["beres", "", "-", "hadi"])
  func unknown(typed: String) {
    #expect(throws: Refusal.unknownWord(.meetingState, typed: typed)) { try MeetingState.read(typed) }
    #expect(throws: Refusal.unknownWord(.delegateState, typed: typed)) { try DelegateState.read(typed) }
  }

  @Test("No word means two states")
  func wordsAreUnique() {
    func words<Choice: TypedWord>(_: Choice.Type) -> [[String]] {
      Choice.allCases.map { ([$0.rawValue] + $0.spellings).map { FoldedWords.of($0).joined(separator: " ") } }
    }
    for list in [words(MeetingState.self), words(DelegateState.self), words(OfficeKind.self), words(MergedMarks.self)] {
      let all = list.flatMap { Set($0) }
      #expect(Set(all).count == all.count)
    }
  }
}

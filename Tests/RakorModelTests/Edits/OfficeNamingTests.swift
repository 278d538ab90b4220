import RakorModel
import Testing

@Suite("Finding offices and forums by what was typed")
struct OfficeNamingTests {
  @Test(
    "An office is found by code, short name, full name or an unmistakable part",
    arguments: [
      ("wonosobo", Kedu.wonosobo), ("WONOSOBO", Kedu.wonosobo), ("Kab. Wonosobo", Kedu.wonosobo),
      ("kab wonosobo", Kedu.wonosobo), ("Kankemenag Kab. Wonosobo", Kedu.wonosobo), ("wono", Kedu.wonosobo),
      (" wonosobo ", Kedu.wonosobo), ("kabupaten kebumen", Kedu.kebumen), ("Purworejo", Kedu.purworejo),
      ("tem", Kedu.temanggung), ("magelang-kab", Kedu.regency), ("kab magelang", Kedu.regency),
      ("Kab. Magelang", Kedu.regency), ("kabupaten magelang", Kedu.regency), ("magelang kab", Kedu.regency),
      ("magelang-kota", Kedu.city), ("MAGELANG-KOTA", Kedu.city), ("kota magelang", Kedu.city),
      ("Magelang Kota", Kedu.city), ("Kankemenag Kota Magelang", Kedu.city),
    ])
  func officeIsFound(typed: String, expected: OfficeCode) throws {
    #expect(try OfficeNaming.office(typed, in: Kedu.offices, field: .host).code == expected)
  }

  @Test(
    "Magelang alone is never matched silently: both offices are offered",
    arguments: ["Magelang", "magelang", " MAGELANG ", "mag", "Kankemenag Magelang"])
  func magelangAloneOffersBoth(typed: String) {
    #expect(throws: Refusal.ambiguousOffice(.host, typed: typed, candidates: [Kedu.regency, Kedu.city])) {
      try OfficeNaming.office(typed, in: Kedu.offices, field: .host)
    }
    #expect(OfficeNaming.candidates(typed, in: Kedu.offices).map(\.code) == [Kedu.regency, Kedu.city])
  }

  @Test("Magelang alone offers both, in whatever order the offices are listed")
  func magelangAloneInAnyOrder() {
    #expect(throws: Refusal.ambiguousOffice(.host, typed: "Magelang", candidates: [Kedu.city, Kedu.regency])) {
      try OfficeNaming.office("Magelang", in: Kedu.offices.reversed(), field: .host)
    }
  }

  @Test(
    "What names no office is refused with what was typed",
    arguments: ["mgl", "Batang", "wonosobo kota", "kota mungkid"])
  func unknownOfficeIsRefused(typed: String) {
    #expect(throws: Refusal.unknownOffice(.invited, typed: typed)) {
      try OfficeNaming.office(typed, in: Kedu.offices, field: .invited)
    }
  }

  @Test("Nothing typed is asked for, and completes to every office", arguments: ["", "  "])
  func nothingTyped(typed: String) {
    #expect(throws: Refusal.required(.host)) { try OfficeNaming.office(typed, in: Kedu.offices, field: .host) }
    #expect(OfficeNaming.candidates(typed, in: Kedu.offices).count == 6)
  }

  @Test("A part that fits several offices offers them all")
  func partOfSeveral() {
    #expect(
      throws: Refusal.ambiguousOffice(
        .host, typed: "kab",
        candidates: [Kedu.wonosobo, Kedu.kebumen, Kedu.regency, Kedu.temanggung, Kedu.purworejo])
    ) { try OfficeNaming.office("kab", in: Kedu.offices, field: .host) }
  }

  @Test(
    "A forum is found by code or by words of its name",
    arguments: [
      ("phu", Kedu.phu), ("PHU", Kedu.phu), ("Seksi PHU", Kedu.phu), ("seksi", Kedu.phu), ("kua", Kedu.kua),
      ("pokja dua", Kedu.kua),
    ])
  func forumIsFound(typed: String, expected: ForumCode) throws {
    #expect(try ForumNaming.forum(typed, in: Kedu.forums).code == expected)
  }

  @Test("A forum that is not there, or could be several, is refused", arguments: ["tu", "", " ", "p", "haji"])
  func unknownForumIsRefused(typed: String) {
    #expect(throws: Refusal.unknownForum(typed: typed)) { try ForumNaming.forum(typed, in: Kedu.forums) }
  }
}

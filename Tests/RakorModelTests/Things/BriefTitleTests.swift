import RakorModel
import Testing

@Suite("Titles in lists")
struct BriefTitleTests {
  private static let hajj = Forum(
    code: ForumCode(rawValue: "haj"), name: "Haji dan Umrah se-eks Karesidenan Kedu", short: "Haji & Umrah", members: []
  )

  @Test(
    "A list tells a title that names its forum without the word rakor and without where the forum is from",
    arguments: [
      ("Rakor Haji dan Umrah se-eks Karesidenan Kedu", "Haji & Umrah"),
      ("Rakor Evaluasi Haji dan Umrah 2026", "Evaluasi Haji & Umrah 2026"),
      ("Rakor Haji & Umrah Triwulan II", "Haji & Umrah Triwulan II"), ("Haji dan Umrah", "Haji & Umrah"),
      ("Rakor Seksi PHU Triwulan II", "Rakor Seksi PHU Triwulan II"), ("Rakor", "Rakor"),
      ("rakor   Kloter", "rakor   Kloter"), ("se-eks Karesidenan Kedu", "se-eks Karesidenan Kedu"),
      ("Manasik se-eks Karesidenan Kedu", "Manasik"), ("Rakor se-eks Karesidenan Kedu", "Rakor"),
      ("Rakorwil 2026", "Rakorwil 2026"),
    ])
  func brief(title: String, list: String) {
    let meeting = Meeting(
      id: MeetingID(rawValue: 1), uid: "u",
      draft: MeetingDraft(
        forum: Self.hajj.code, title: title, date: Day(number: 20_000), host: OfficeCode(rawValue: "a"), invited: []))
    #expect(Directory(forums: [Self.hajj]).briefTitle(of: meeting) == list)
  }
}

import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("Records as texts of the journal")
struct RecordTextTests {
  /// As the program wrote them before the facts of a record were a part of their own.
  private static let old: [(key: String, text: String)] = [
    (
      "meeting/7",
      """
      {"corrections":[{"at":"2021-06-16T08:00:00","text":"31 orang","who":"ani"}],"date":"2021-06-15","end":"12:00",\
      "forum":"phu","host":"purworejo","id":7,"invited":["wonosobo","kebumen"],"letter":"B-12/Kk.11.07","notes":"catatan",\
      "purpose":"satu bahasa","reason":"bentrok","reportedTotal":31,"start":"09:00","state":"postponed",\
      "title":"Rakor haji","uid":"a","venue":"Pendopo RM Dargo"}
      """
    ),
    (
      "person/3",
      """
      {"activeFrom":"2020-01-01","activeUntil":"2026-12-31","id":3,"mergedInto":2,"name":"Dwi Subrata","office":"wonosobo",\
      "rank":"III/c","title":"Kasi PHU","unit":"Seksi PHU"}
      """
    ),
    (
      "follow-up/9",
      """
      {"dropReason":"ganda","droppedOn":"2021-07-01","due":"2021-06-30","dueWords":"sebelum kloter 1","meeting":7,\
      "number":9,"opened":"2021-06-15","parts":[{"done":"2021-06-20","note":"surat","office":"wonosobo"}],\
      "personInCharge":"Eni","source":{"agenda":{"item":2}},"text":"Jawab kebijakan"}
      """
    ),
  ]

  @Test("A record that an older program wrote is read with all it says and written as it was", arguments: old)
  func olderRecords(key: String, text: String) throws {
    let record = try RecordText.record(text, under: try #require(RecordKey(text: key)))
    #expect(try RecordText.encode(record) == text)
  }

  @Test("A rakor of a journal of before there were corrections has none")
  func withoutCorrections() throws {
    let text = """
      {"date":"2021-06-15","forum":"phu","host":"purworejo","id":7,"invited":[],"state":"planned","title":"R","uid":"a"}
      """
    let meeting = Meeting(
      id: MeetingID(rawValue: 7), uid: "a",
      draft: MeetingDraft(
        forum: ForumCode(rawValue: "phu"), title: "R", date: Sample.day("2021-06-15"), host: Sample.purworejo,
        invited: []))
    #expect(try RecordText.record(text, under: .meeting(MeetingID(rawValue: 7))) == .meeting(meeting))
  }
}

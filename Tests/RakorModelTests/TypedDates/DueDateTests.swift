import RakorModel
import Testing

@Suite("Due dates as typed")
struct DueDateTests {
  @Test(
    "A day beside words is a due date, and the words are kept",
    arguments: [
      "sebelum 15 desember", "paling lambat 15 desember", "15 desember (sebelum kloter 1)",
      "15 desember, sebelum kloter 1", "by 15 december",
    ])
  func dayBesideWords(text: String) throws {
    let today = try #require(Day(iso: "2026-11-22"))
    let due = try DueDate.read(text, today: today, meetingDay: nil).get()
    #expect(due.day == Day(iso: "2026-12-15"))
    #expect(due.words == text)
  }

  @Test("Words without a day are kept alone", arguments: ["sebelum kloter 1", "segera", "awal triwulan, nanti saja"])
  func wordsAlone(text: String) throws {
    let today = try #require(Day(iso: "2026-11-22"))
    let due = try DueDate.read(text, today: today, meetingDay: nil).get()
    #expect(due.words == text)
    #expect(due.day == nil)
  }
}

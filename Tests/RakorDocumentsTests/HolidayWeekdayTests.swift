import Foundation
import RakorDocuments
import RakorModel
import Testing

@Suite("The holidays that ship, with the weekdays that the decrees print beside them")
struct HolidayWeekdayTests {
  private static func builtIn() throws -> Almanac {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Almanac(try HolidayFile.read(Array(try Data(contentsOf: root.appending(path: "data/holidays.json")))))
  }

  @Test(
    "Every day falls on the weekday that its decree prints, so that no slip of typing passes",
    arguments: [
      (
        2022,
        "Sab 1/1, Sel 1/2, Sen 28/2, Kam 3/3, Jum 15/4, Jum 29/4, Min 1/5, Sen 2/5, Sel 3/5, Rab 4/5, Kam 5/5, Jum 6/5, "
          + "Sen 16/5, Kam 26/5, Rab 1/6, Min 10/7, Sab 30/7, Rab 17/8, Sab 8/10, Min 25/12"
      ),
      (
        2023,
        "Min 1/1, Min 22/1, Sen 23/1, Sab 18/2, Rab 22/3, Kam 23/3, Jum 7/4, Rab 19/4, Kam 20/4, Jum 21/4, Sab 22/4, "
          + "Min 23/4, Sen 24/4, Sel 25/4, Sen 1/5, Kam 18/5, Kam 1/6, Jum 2/6, Min 4/6, Rab 28/6, Kam 29/6, Jum 30/6, "
          + "Rab 19/7, Kam 17/8, Kam 28/9, Sen 25/12, Sel 26/12"
      ),
      (
        2027,
        "Jum 1/1, Sel 5/1, Jum 5/2, Sab 6/2, Sen 8/3, Sel 9/3, Rab 10/3, Kam 11/3, Jum 12/3, Sen 15/3, Kam 25/3, "
          + "Jum 26/3, Min 28/3, Sab 1/5, Kam 6/5, Sen 17/5, Sel 18/5, Rab 19/5, Kam 20/5, Sel 1/6, Min 6/6, Min 15/8, "
          + "Sel 17/8, Jum 24/12, Sab 25/12, Min 26/12"
      ),
    ])
  func weekdays(year: Int, printed: String) throws {
    let days = try Self.builtIn().holidays(of: year).map {
      "\($0.day.weekday.short(in: .indonesian)) \($0.day.day)/\($0.day.month)"
    }
    #expect(days.joined(separator: ", ") == printed)
  }

  @Test("The feasts of the Hijri year fall on the day that has their date, unless the day off was moved")
  func feasts() throws {
    let almanac = try Self.builtIn()
    let dates = [
      "Isra Mikraj": "27 Rajab", "Iduladha": "10 Zulhijah", "1 Muharam": "1 Muharam", "Maulid": "12 Rabiulawal",
    ]
    let moved = ["2021-08-11", "2021-10-20"]
    for year in 2021...2027 {
      for holiday in almanac.holidays(of: year) where holiday.kind == .holiday && !moved.contains(holiday.day.iso) {
        for (name, date) in dates where holiday.name.contains(name) {
          #expect(try #require(almanac.hijriText(of: holiday.day)).hasPrefix(date + " "), "\(holiday.day) \(name)")
        }
      }
    }
  }

  @Test(
    "From October on next year's list is wanted, and a year of its own always is",
    arguments: [
      ("2026-11-28", nil), ("2027-09-30", nil), ("2027-10-01", 2028), ("2028-01-02", 2028), ("2020-05-01", 2020),
    ]
      as [(String, Int?)])
  func missingYear(today: String, year: Int?) throws {
    #expect(try Self.builtIn().missingYear(on: try #require(Day(iso: today))) == year)
  }
}

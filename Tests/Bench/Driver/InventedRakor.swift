import RakorModel

/// What invented rakor are made with: the offices and forums that a new database brings.
struct Registry {
  var offices: [Office] = []
  var forums: [(code: ForumCode, name: String, short: String)] = []

  init(_ database: PlainDatabase) throws {
    offices = try database.rows("SELECT code, name, short, town FROM office ORDER BY position").map { row in
      Office(code: OfficeCode(rawValue: row[0]), name: row[1], short: row[2], kind: .regency, town: row[3])
    }
    forums = try database.rows("SELECT code, name, short FROM forum ORDER BY position").map { row in
      (ForumCode(rawValue: row[0]), row[1], row[2])
    }
    guard !offices.isEmpty, !forums.isEmpty else {
      throw PlainDatabase.Failure(message: "a new database has no offices or forums", sql: "")
    }
  }
}

/// Rakor that never were, always the same ones, spread evenly over years up to the end of 2026.
struct InventedRakor {
  /// The day that the program is told it is.
  static let today = Day(iso: "2026-11-22") ?? .first
  private static let lastDay = Day(iso: "2026-12-31") ?? .last
  /// Denser than this would make every day's list long, and sparser reach back beyond what anybody recorded.
  private static let longestSpan = 14_600

  let registry: Registry
  let count: Int

  /// The rakor with this number, from 1; the newest has the highest.
  func meeting(_ number: Int) -> Meeting {
    let forum = registry.forums[number % registry.forums.count]
    let host = registry.offices[number / registry.forums.count % registry.offices.count]
    let day = day(number)
    let venues = ["Aula PLHUT", "Pendopo RM Dargo", "RM Omah Mbako", "Aula Kankemenag", "Hotel Trio"]
    let draft = MeetingDraft(
      forum: forum.code, title: title(number, forum.short, day), date: day, start: TimeOfDay(iso: "09:00"),
      end: TimeOfDay(iso: "12:00"), host: host.code, venue: "\(venues[number % venues.count]), \(host.town)",
      invited: registry.offices.map(\.code),
      purpose: "Menyamakan langkah dan membahas kendala \(forum.short) di setiap daerah.",
      letter: "B-\(number % 900 + 100)/Kk.99.0\(number % 6 + 1)/\(day.month)/BA.03/\(day.month)/\(day.year)")
    var meeting = Meeting(
      id: MeetingID(rawValue: number), uid: "bench-\(number)@rakor.invalid", draft: draft, state: state(number, day))
    if meeting.state == .closed { meeting.closedNames = closedNames(meeting, forum.name) }
    if meeting.state == .cancelled { meeting.reason = "Bertepatan dengan kunjungan kerja." }
    if tookPlace(meeting), number % 5 == 0 { meeting.reportedTotal = 36 }
    return meeting
  }

  func tookPlace(_ meeting: Meeting) -> Bool { meeting.state == .closed || meeting.state == .held }

  private func day(_ number: Int) -> Day {
    let span = min(Self.longestSpan, count * 10)
    return Self.lastDay.adding(days: -((count - number) * span / count))
  }

  /// How many rakor have a rare word in their title, however many there are, for a search that leaves one page.
  private static let rare = 40

  private func title(_ number: Int, _ forum: String, _ day: Day) -> String {
    if number * Self.rare / count != (number - 1) * Self.rare / count { return "Verifikasi Faktual \(forum)" }
    let titles = [
      "Rakor \(forum) se-eks Karesidenan Kedu", "Rakor \(forum) Triwulan \(["I", "II", "III", "IV"][number % 4])",
      "Rakor Evaluasi \(forum) \(day.year)", "Rakor Persiapan Kegiatan \(forum)",
    ]
    return titles[number / 3 % titles.count]
  }

  private func state(_ number: Int, _ day: Day) -> MeetingState {
    if day >= Self.today { return number % 2 == 0 ? .planned : .invited }
    if number % 33 == 0 { return .cancelled }
    return day.adding(days: 30) >= Self.today ? .held : .closed
  }

  private func closedNames(_ meeting: Meeting, _ forum: String) -> ClosedNames {
    let offices = registry.offices.map { ($0.code, ClosedNames.OfficeNames(name: $0.name, short: $0.short)) }
    return ClosedNames(
      closedOn: meeting.date.adding(days: 7), forum: forum, offices: Dictionary(uniqueKeysWithValues: offices),
      people: [:])
  }
}

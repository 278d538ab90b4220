import FoundationEssentials
import RakorModel

/// Writes invented rakor and all that belongs to them into the tables, with the words and counters as the store has
/// them.
final class Filling {
  /// Rises with every change of what is written, so that files of before are made anew.
  static let version = 3
  private static let peoplePerOffice = 12
  /// So many of the latest follow-ups may still be open, however many rakor there are.
  private static let latest = 90

  private let database: PlainDatabase
  private let rakor: InventedRakor
  private let encoder = JSONEncoder()
  private var wordsOfText: [String: [String]] = [:]
  private var followUps = 0
  private let meetingsBeforeToday: Int

  init(_ database: PlainDatabase, count: Int) throws {
    self.database = database
    rakor = InventedRakor(registry: try Registry(database), count: count)
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let rakor = rakor
    meetingsBeforeToday = (1...count).last { rakor.meeting($0).date < InventedRakor.today } ?? 0
  }

  /// Fills a database that has only its registry.
  func run() throws {
    try database.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; BEGIN")
    try addPeople()
    let firstEntry = Int(try database.rows("SELECT value FROM counter WHERE name = 'journal'")[0][0]) ?? 0
    for number in 1...rakor.count {
      let meeting = rakor.meeting(number)
      try add(meeting)
      try addAgenda(of: meeting)
      if rakor.tookPlace(meeting) {
        try addAttendance(at: meeting)
        for turn in 0...(number % 2) { try addFollowUp(turn, of: meeting) }
      }
      try addJournalEntry(firstEntry + number, of: meeting)
    }
    let people = rakor.registry.offices.count * Self.peoplePerOffice
    for (name, value) in [
      ("meeting", rakor.count), ("person", people), ("follow_up", followUps), ("journal", firstEntry + rakor.count),
    ] {
      try database.execute("UPDATE counter SET value = \(value) WHERE name = '\(name)'")
    }
    try database.execute("COMMIT; PRAGMA journal_mode = DELETE")
  }

  private func addPeople() throws {
    let names = [
      "Dwi Subrata", "Sutarmi", "Rokhmat Suwandono", "Siti Mahmudah", "Agus Prayitno", "Nur Hidayah", "Bambang Irawan",
      "Endah Lestari", "Joko Widagdo", "Umi Kulsum", "Wahyu Santoso", "Retno Palupi",
    ]
    for (position, office) in rakor.registry.offices.enumerated() {
      for (turn, name) in names.prefix(Self.peoplePerOffice).enumerated() {
        let (id, key) = (position * Self.peoplePerOffice + turn + 1, NameKey.of(name))
        try database.insert(
          "person (id, name, title, unit, office, name_key, seniority, revision)",
          [.integer(id), .text(name), "Staf", "Seksi PHU", .text(office.code.rawValue), .text(key), 9999, 1])
        try addWords(Set(key.split(separator: " ").map(String.init)).union(words(name)), to: "person", of: id)
      }
    }
  }

  private func add(_ meeting: Meeting) throws {
    let id = meeting.id.rawValue
    try database.insert(
      """
      meeting (id, uid, forum, title, date, starts, begins, ends, host, venue, purpose, letter, state, reason,
        reported_total, closed_names, closed_host, revision)
      """,
      [
        .integer(id), .text(meeting.uid), .text(meeting.forum.rawValue), .text(meeting.title), .text(meeting.date.iso),
        text(meeting.start?.iso), .text(meeting.date.iso + (meeting.start.map { "T" + $0.iso } ?? "")),
        text(meeting.end?.iso), .text(meeting.host.rawValue), text(meeting.venue),
        text(meeting.purpose), text(meeting.letter), .text(meeting.state.rawValue), text(meeting.reason),
        meeting.reportedTotal.map { .integer($0) } ?? .null, text(try meeting.closedNames.map(json)),
        text(meeting.closedNames?.offices[meeting.host]?.short), 1,
      ])
    for (position, office) in meeting.invited.enumerated() {
      try database.insert(
        "meeting_invited (meeting, position, office)", [.integer(id), .integer(position), .text(office.rawValue)])
      try database.insert("meeting_office (meeting, office)", [.integer(id), .text(office.rawValue)])
    }
    var found: Set<String> = []
    let forum = rakor.registry.forums.first { $0.code == meeting.forum }
    let host = rakor.registry.offices.first { $0.code == meeting.host }
    for text in [
      meeting.title, meeting.purpose, meeting.venue, meeting.letter, forum?.name, forum?.short, forum?.code.rawValue,
      host?.name, host?.short, host?.code.rawValue,
    ] {
      if let text { found.formUnion(words(text)) }
    }
    try addWords(found, to: "meeting", of: id)
  }

  private func addAgenda(of meeting: Meeting) throws {
    let titles = ["Evaluasi tindak lanjut rakor sebelumnya", "Pelimpahan porsi haji", "Literasi wakaf uang"]
    for (index, title) in titles.enumerated() {
      try database.insert(
        "agenda_item (meeting, number, title, presenter, standing, discussed, minutes, carried, revision)",
        [
          .integer(meeting.id.rawValue), .integer(index + 1), .text(title), "Kankemenag Kab. Temanggung",
          .integer(index == 0 ? 1 : 0), .integer(rakor.tookPlace(meeting) ? 1 : 0),
          "Setiap daerah menyampaikan keadaan dan kendalanya.", 0, 1,
        ])
    }
  }

  /// Heads of every office, and names at every third rakor.
  private func addAttendance(at meeting: Meeting) throws {
    let id = meeting.id.rawValue
    for (position, office) in meeting.invited.enumerated() {
      try database.insert(
        "attendance (meeting, office, promised, counted, revision)",
        [.integer(id), .text(office.rawValue), 5, .integer(3 + (id + position) % 5), 1])
      guard id % 3 == 0 else { continue }
      let person = position * Self.peoplePerOffice + id % Self.peoplePerOffice + 1
      try database.insert(
        "delegate (meeting, person, office, state, revision)",
        [.integer(id), .integer(person), .text(office.rawValue), id % 7 == 0 ? "late" : "present", 1])
    }
  }

  private func addFollowUp(_ turn: Int, of meeting: Meeting) throws {
    followUps += 1
    let id = meeting.id.rawValue
    let isOpen = id > meetingsBeforeToday - Self.latest && followUps % 3 == 0
    let (due, closed) = (meeting.date.adding(days: 21), meeting.date.adding(days: 4 + id % 6))
    let wordings = [
      "Mencocokkan data jemaah lansia dengan pendampingnya", "Mengirim rekap laporan triwulan ke Kanwil",
      "Menghubungi jemaah yang belum melunasi", "Mengusulkan revisi kegiatan yang tidak berjalan",
    ]
    let wording = wordings[(id + turn) % wordings.count]
    try database.insert(
      """
      follow_up (number, wording, meeting, source, item, person_in_charge, due, opened, is_open, closed_day, due_order,
        forum, born, status, revision)
      """,
      [
        .integer(followUps), .text(wording), .integer(id), "agenda", .integer(turn + 1), "Sutarmi", .text(due.iso),
        .text(meeting.date.iso), .integer(isOpen ? 1 : 0), isOpen ? nil : .text(closed.iso), .text(due.iso),
        .text(meeting.forum.rawValue), .text(meeting.date.iso), isOpen ? "open" : "done", 1,
      ])
    let offices = rakor.registry.offices
    var found = Set(words(wording)).union(words("Sutarmi"))
    for position in 0...turn {
      let office = offices[(id + position) % offices.count]
      try database.insert(
        "follow_up_part (follow_up, position, office, done)",
        [.integer(followUps), .integer(position), .text(office.code.rawValue), isOpen ? nil : .text(closed.iso)])
      for text in [office.name, office.short, office.code.rawValue] { found.formUnion(words(text)) }
    }
    try addWords(found, to: "follow_up", of: followUps)
  }

  /// The entry of its scheduling, so that saving one more writes into a journal of the same length.
  private func addJournalEntry(_ number: Int, of meeting: Meeting) throws {
    try database.insert(
      "journal_entry (number, at, who, kind, role, standing)",
      [
        .integer(number), .text(meeting.date.iso + "T08:00"), "bench", .text(ChangeKind.scheduled.rawValue), "change",
        "done",
      ])
    try database.insert(
      "journal_record (entry, position, record, after_text, before_revision, after_revision)",
      [.integer(number), 0, .text("meeting/\(meeting.id.rawValue)"), .text(try json(meeting)), 0, 1])
    try database.insert(
      "journal_meeting (meeting, entry, position)", [.integer(meeting.id.rawValue), .integer(number), 0])
  }

  private func addWords(_ words: Set<String>, to kind: String, of number: Int) throws {
    for word in words.sorted() {
      try database.insert("\(kind)_word (\(kind), word)", [.integer(number), .text(word)])
    }
  }

  /// Remembered, since the same texts come again and again.
  private func words(_ text: String) -> [String] {
    if let known = wordsOfText[text] { return known }
    let found = SearchWords.of(text)
    wordsOfText[text] = found
    return found
  }

  private func text(_ value: String?) -> RowValue { value.map { .text($0) } ?? .null }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

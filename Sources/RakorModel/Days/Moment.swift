/// A local date and clock time to the second, without a zone; in files `2026-11-22T09:00:05`.
package struct Moment: Hashable, Sendable {
  package var day: Day
  package var time: TimeOfDay
  /// The second of the minute, 0 to 59.
  package let second: Int

  /// The moment at this second of the minute, held within 0 to 59.
  package init(day: Day, time: TimeOfDay, second: Int = 0) {
    self.day = day
    self.time = time
    self.second = min(max(second, 0), 59)
  }

  /// The moment written as `2026-11-22T09:00` or `2026-11-22T09:00:05`; nil for any other form.
  package init?(iso: String) {
    let text = IsoText(iso)
    guard text.count == 16 || text.count == 19, text.has("T", at: 10),
      let day = Day(iso: String(iso.prefix(10))), let time = TimeOfDay(iso: String(iso.dropFirst(11).prefix(5)))
    else { return nil }
    guard text.count == 19 else {
      self.init(day: day, time: time, second: 0)
      return
    }
    guard text.has(":", at: 16), let second = text.number(17..<19), second <= 59 else { return nil }
    self.init(day: day, time: time, second: second)
  }

  /// The moment as `2026-11-22T09:00:05`, always with its seconds.
  package var iso: String {
    day.iso + "T" + time.iso + ":" + IsoText.padded(second, width: 2)
  }
}

extension Moment: Comparable {
  /// Whether a moment comes before another, to the second.
  package static func < (left: Moment, right: Moment) -> Bool {
    (left.day, left.time, left.second) < (right.day, right.time, right.second)
  }
}

extension Moment: Codable {
  /// Reads `2026-11-22T09:00` with or without seconds; throws `DecodingError.dataCorrupted` for any other text.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let moment = Moment(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no moment in the form 2026-11-22T09:00:05: \(text)")
    }
    self = moment
  }

  /// Writes `2026-11-22T09:00:05`, always with its seconds.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

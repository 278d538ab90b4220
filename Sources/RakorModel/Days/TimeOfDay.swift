/// A local clock time to the minute, 00.00 to 23.59; in files `09:00`.
package struct TimeOfDay: Hashable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  /// The first minute of a day, 00.00.
  package static let midnight = TimeOfDay(minutes: 0)

  private init(minutes: Int) { self.minutes = minutes }

  /// The time at this hour (0 to 23) and minute (0 to 59); nil outside of them.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// The time written as `09:00`; nil for any other form.
  package init?(iso: String) {
    let text = IsoText(iso)
    guard text.count == 5, text.has(":", at: 2), let hour = text.number(0..<2), let minute = text.number(3..<5)
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The hour, 0 to 23.
  package var hour: Int { minutes / 60 }

  /// The minute of the hour, 0 to 59.
  package var minute: Int { minutes % 60 }

  /// The time as `09:00`.
  package var iso: String {
    IsoText.padded(hour, width: 2) + ":" + IsoText.padded(minute, width: 2)
  }

  /// The time as `09.00`, the way Indonesian letters print it, in both languages of the program.
  package var dotted: String {
    IsoText.padded(hour, width: 2) + "." + IsoText.padded(minute, width: 2)
  }

  /// The time `minutes` later (earlier when negative); nil when that is another day.
  package func adding(minutes: Int) -> TimeOfDay? {
    let (sum, overflow) = self.minutes.addingReportingOverflow(minutes)
    guard !overflow, (0..<1440).contains(sum) else { return nil }
    return TimeOfDay(hour: sum / 60, minute: sum % 60)
  }
}

extension TimeOfDay: Comparable {
  /// Whether a time comes earlier in the day than another.
  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutes < right.minutes
  }
}

extension TimeOfDay: Codable {
  /// Reads `09:00`; throws `DecodingError.dataCorrupted` for any other text.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = TimeOfDay(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no time in the form 09:00: \(text)")
    }
    self = time
  }

  /// Writes `09:00`, the form of journals and drafts.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

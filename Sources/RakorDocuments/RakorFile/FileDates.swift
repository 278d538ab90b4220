import RakorModel

extension FileObject {
  /// A date in the form `2021-06-15`; any other, and a day that does not exist, is refused.
  func day(_ name: String, _ field: Field = .date) -> Day? {
    guard let text = text(name) else { return nil }
    do {
      return try FileObject.day(text)
    } catch {
      refuse(name, .refused(.unreadableDate(field, error)))
      return nil
    }
  }

  func requiredDay(_ name: String) -> Day? {
    if value(name) == nil { refuse(name, .missing) }
    return day(name)
  }

  /// A time in the form `09:00`.
  func time(_ name: String, _ field: Field) -> TimeOfDay? {
    guard let text = text(name) else { return nil }
    if let time = TimeOfDay(iso: text) { return time }
    refuse(name, .refused(.unreadableTime(field, .notUnderstood(text))))
    return nil
  }

  /// The day a text means; files are exact, so nothing but `2021-06-15` will do.
  static func day(_ text: String) throws(DateReadingError) -> Day {
    if let day = Day(iso: text) {
      guard Day.typedYears.contains(day.year) else { throw .yearOutOfRange(day.year) }
      return day
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      throw .notUnderstood(text)
    }
    if !(1...12).contains(month) { throw .monthOutOfRange(month) }
    if (1...31).contains(day), Day(year: year, month: month, day: day) != nil { throw .notUnderstood(text) }
    throw .noSuchDay(day: day, month: month, year: year)
  }
}

package import RakorModel

/// Why a file of holidays cannot be used.
package enum HolidayFileError: Error, Hashable, Sendable {
  /// No JSON, or cut off; with the line of the fault, counted from 1.
  case notJson(line: Int)
  /// JSON, but `holidays.version` is missing.
  case notHolidays
  /// Written for a later version of this program.
  case newerVersion(Int)
  /// The lines that say something they cannot say; never empty.
  case refused([RefusedLine])
  /// The user's own file says something else of these years and is not replaced unseen.
  case alreadyThere([String])
}

/// The file of holidays: the one compiled in, and the user's own in the same form.
package enum HolidayFile {
  /// The version this program reads; a newer one is refused.
  package static let version = 1

  /// Reads a file; one wrong line refuses all of it, because half a list of holidays looks like a whole one.
  ///
  /// - Throws: `HolidayFileError`.
  package static func read(_ bytes: [UInt8]) throws(HolidayFileError) -> AlmanacContents {
    let findings = FileFindings()
    let top = try object(bytes, findings)
    var contents = AlmanacContents()
    contents.years = top.objects("years", fields: ["year", "source", "certainty", "revised", "note", "days"])
      .compactMap(year)
    contents.ramadans = top.objects("ramadan", fields: ["hijri", "first", "last", "source", "certainty"])
      .compactMap(ramadan)
    contents.monthStarts = top.objects("hijriMonths", fields: ["hijri", "month", "first", "source"])
      .compactMap(monthStart)
    contents.ramadanHours = top.object("ramadanHours", fields: ["end", "fridayEnd", "source"]).flatMap(ramadanHours)
    contents.fridayPrayer = top.object("fridayPrayer", fields: ["start", "end", "source"]).flatMap(fridayPrayer)
    guard findings.refused.isEmpty else { throw .refused(findings.refused) }
    return contents
  }

  private static func object(_ bytes: [UInt8], _ findings: FileFindings) throws(HolidayFileError) -> FileObject {
    let json: JsonValue
    do {
      json = try JsonValue.read(bytes)
    } catch {
      if case .notJson(let line) = error { throw .notJson(line: line) }
      throw .notHolidays
    }
    let fields: Set = ["holidays", "years", "ramadan", "ramadanHours", "fridayPrayer", "hijriMonths"]
    guard let top = FileObject(json, at: .top, fields: fields, findings: findings),
      let head = top.object("holidays", fields: ["version", "note"]), let found = head.whole("version")
    else { throw .notHolidays }
    guard found <= version else { throw .newerVersion(found) }
    return top
  }

  private static func year(_ object: FileObject) -> AlmanacYear? {
    guard let number = requiredWhole(object, "year", in: 1...9999), let source = object.requiredText("source") else {
      return nil
    }
    var year = AlmanacYear(
      year: number, source: source, certainty: object.word("certainty", Certainty.self) ?? .toCheck,
      revised: object.day("revised"))
    year.days = object.objects("days", fields: ["date", "name", "english", "kind", "source", "certainty"])
      .compactMap { holiday($0, of: year) }
    return year
  }

  private static func holiday(_ object: FileObject, of year: AlmanacYear) -> Holiday? {
    guard let day = object.requiredDay("date") else { return nil }
    if day.year != year.year { object.refuse("date", .refused(.unreadableDate(.date, .notOfYear(day, year.year)))) }
    if object.value("kind") == nil { object.refuse("kind", .missing) }
    guard let kind = object.word("kind", Holiday.Kind.self) else { return nil }
    let name = kind == .workday ? object.text("name") ?? "" : object.requiredText("name")
    return name.map {
      Holiday(
        day: day, name: $0, englishName: object.text("english"), kind: kind,
        source: object.text("source") ?? year.source,
        certainty: object.word("certainty", Certainty.self) ?? year.certainty)
    }
  }

  private static func ramadan(_ object: FileObject) -> RamadanPeriod? {
    guard let year = requiredWhole(object, "hijri", in: 1...9999), let first = object.requiredDay("first"),
      let last = object.requiredDay("last")
    else { return nil }
    let days = last.days(since: first) + 1
    guard (29...30).contains(days) else {
      object.refuse("last", .refused(.unreadableDate(.date, .ramadanOfDays(days))))
      return nil
    }
    return RamadanPeriod(
      hijriYear: year, first: first, last: last, source: object.text("source") ?? "",
      certainty: object.word("certainty", Certainty.self) ?? .toCheck)
  }

  private static func monthStart(_ object: FileObject) -> HijriMonthStart? {
    guard let year = requiredWhole(object, "hijri", in: 1...9999),
      let month = requiredWhole(object, "month", in: 1...12), let first = object.requiredDay("first")
    else { return nil }
    return HijriMonthStart(year: year, month: month, first: first)
  }

  private static func ramadanHours(_ object: FileObject) -> RamadanHours? {
    guard let end = requiredTime(object, "end"), let source = object.requiredText("source") else { return nil }
    return RamadanHours(end: end, fridayEnd: object.time("fridayEnd", .end) ?? end, source: source)
  }

  private static func fridayPrayer(_ object: FileObject) -> FridayPrayer? {
    guard let start = requiredTime(object, "start"), let end = requiredTime(object, "end") else { return nil }
    return FridayPrayer(start: start, end: end, source: object.text("source"))
  }

  private static func requiredTime(_ object: FileObject, _ name: String) -> TimeOfDay? {
    if object.value(name) == nil { object.refuse(name, .missing) }
    return object.time(name, name == "start" ? .start : .end)
  }

  private static func requiredWhole(_ object: FileObject, _ name: String, in range: ClosedRange<Int>) -> Int? {
    if object.value(name) == nil { object.refuse(name, .missing) }
    guard let number = object.whole(name) else { return nil }
    if range.contains(number) { return number }
    object.refuse(name, .notANumber(number))
    return nil
  }
}

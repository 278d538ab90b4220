/// Words that lean on a day without naming one: "sesudah Lebaran", "awal puasa", "setelah 17 Agustus".
enum FeastRules {
  /// What a refusal can say of the day that the words lean on.
  struct Found {
    var day: NearDay?
  }

  /// What the words lean on; nil when they do not.
  static func near(_ tokens: [TypedToken], _ context: DateContext) -> Found? {
    let words = tokens.map { if case .word(let word) = $0 { word } else { "" } }
    let joined = words.joined(separator: " ")
    for (name, feast) in feasts where (" " + joined + " ").contains(" " + name + " ") {
      // "6 Ramadan" is a date of that month, not the feast.
      if feast == .ramadan, tokens.contains(where: { if case .number = $0 { true } else { false } }) { continue }
      guard let days = days(of: feast, context) else { return Found() }
      let isBefore = words.contains { before.contains($0) }
      let isWithin = !isBefore && !words.contains { after.contains($0) }
      return Found(day: near(days, feast, isBefore: isBefore, isWithin: isWithin, context))
    }
    guard context.purpose == .event, let first = words.first, before.contains(first) || after.contains(first)
    else { return nil }
    guard let day = try? DateReader.civil(Array(tokens.dropFirst()), context)?.day else { return nil }
    let days = DateStretch(day, day)
    return Found(day: near(days, nil, isBefore: before.contains(first), isWithin: false, context))
  }

  private static func near(
    _ days: DateStretch, _ feast: Feast?, isBefore: Bool, isWithin: Bool, _ context: DateContext
  ) -> NearDay {
    let almanac = context.almanac
    let proposal =
      isBefore
      ? almanac.workingDay(onOrBefore: days.first.adding(days: -1))
      : almanac.workingDay(onOrAfter: isWithin && feast == .ramadan ? days.first : days.last.adding(days: 1))
    return NearDay(feast: feast, days: days, proposal: proposal)
  }

  private static let before: Set<String> = ["sebelum", "menjelang", "jelang", "before"]
  private static let after: Set<String> = [
    "sesudah", "setelah", "habis", "sehabis", "selepas", "usai", "seusai", "bakda", "bada", "pasca", "after", "bar",
  ]

  private static let feasts: [(String, Feast)] = [
    ("lebaran haji", .iduladha), ("idul adha", .iduladha), ("iduladha", .iduladha), ("idul kurban", .iduladha),
    ("eid al adha", .iduladha), ("lebaran", .idulfitri), ("idulfitri", .idulfitri), ("idul fitri", .idulfitri),
    ("id fitri", .idulfitri), ("eid", .idulfitri), ("puasa", .ramadan), ("ramadan", .ramadan), ("ramadhan", .ramadan),
  ]

  /// The coming days of a feast; nil where the Hijri month's beginning is not known.
  private static func days(of feast: Feast, _ context: DateContext) -> DateStretch? {
    guard let year = context.almanac.hijri(context.today)?.year else { return nil }
    return [year, year + 1].lazy.compactMap { year in days(of: feast, year, context.almanac) }
      .first { $0.last >= context.today }
  }

  private static func days(of feast: Feast, _ year: Int, _ almanac: Almanac) -> DateStretch? {
    switch feast {
    case .ramadan:
      guard let first = almanac.day(of: HijriDate(year: year, month: HijriDate.ramadan, day: 1)),
        let next = almanac.day(of: HijriDate(year: year, month: HijriDate.ramadan + 1, day: 1))
      else { return nil }
      return DateStretch(first, next.adding(days: -1))
    case .idulfitri:
      return almanac.day(of: HijriDate(year: year, month: HijriDate.ramadan + 1, day: 1)).map {
        DateStretch($0, $0.adding(days: 1))
      }
    case .iduladha:
      return almanac.day(of: HijriDate(year: year, month: 12, day: 10)).map { DateStretch($0, $0) }
    }
  }
}

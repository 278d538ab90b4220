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
      let distance = distance(in: tokens)
      let isBefore = distance.map { $0 < 0 } ?? words.contains { before.contains($0) }
      let isWithin = !isBefore && distance == nil && !words.contains { after.contains($0) }
      let count = abs(distance ?? counted(tokens))
      return Found(day: near(days, feast, isBefore: isBefore, isWithin: isWithin, by: count, context))
    }
    guard context.purpose == .event, let first = words.first, before.contains(first) || after.contains(first)
    else { return nil }
    guard let days = days(named: Array(tokens.dropFirst()), context) else { return nil }
    return Found(day: near(days, nil, isBefore: before.contains(first), isWithin: false, context))
  }

  /// The day or the stretch of time that words before and after lean on: "sebelum tanggal 20", "sebelum Januari".
  private static func days(named tokens: [TypedToken], _ context: DateContext) -> DateStretch? {
    do {
      return try DateReader.civil(tokens, context).map { DateStretch($0.day, $0.day) }
    } catch .isStretch(let stretch, _) {
      return stretch
    } catch {
      return nil
    }
  }

  /// The days of "H-3 lebaran" and "H+7 Idulfitri"; nil without an H.
  private static func distance(in tokens: [TypedToken]) -> Int? {
    guard let place = tokens.firstIndex(of: .word("h")), place + 2 < tokens.count,
      case .number(let days, 1...2) = tokens[place + 2]
    else { return nil }
    switch tokens[place + 1] {
    case .sign("-"): return -days
    case .sign("+"): return days
    default: return nil
    }
  }

  /// The days of "seminggu sebelum lebaran", "3 hari setelah Idulfitri"; 1 where none are counted.
  private static func counted(_ tokens: [TypedToken]) -> Int {
    let leading = tokens.prefix { token in
      if case .word(let word) = token { !before.contains(word) && !after.contains(word) } else { true }
    }
    guard leading.count < tokens.count, let phrase = DatePhrase(typed: Array(leading)), phrase.count == 2,
      case .number(let count, _)? = phrase[0], count <= 99
    else { return 1 }
    switch phrase[1]?.asUnit {
    case .day: return count
    case .week: return count * 7
    case .month: return count * 30
    default: return 1
    }
  }

  private static func near(
    _ days: DateStretch, _ feast: Feast?, isBefore: Bool, isWithin: Bool, by count: Int = 1, _ context: DateContext
  ) -> NearDay {
    let almanac = context.almanac
    let proposal =
      isBefore
      ? almanac.workingDay(onOrBefore: days.first.adding(days: -count))
      : almanac.workingDay(onOrAfter: isWithin && feast == .ramadan ? days.first : days.last.adding(days: count))
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

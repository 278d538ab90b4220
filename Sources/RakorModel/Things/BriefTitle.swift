extension Directory {
  /// What a rakor is called where every line is a rakor and room is short: a title that names its forum, or ends with
  /// where that is from, is told without this and the word rakor, and with the forum's short name for a longer one.
  ///
  /// "Rakor Evaluasi Haji dan Umrah 2026" becomes "Evaluasi Haji & Umrah 2026", and "Rakor Subbag TU se-eks Karesidenan
  /// Kedu" becomes "Subbag TU". Any other title stays as it was typed. Asked for every row of every frame, so bytes are
  /// compared.
  package func briefTitle(of meeting: Meeting) -> String {
    var title = meeting.title[...]
    let (whole, short) = (forumName(of: meeting), forumShortName(of: meeting))
    let from = Self.firstWord(in: whole[...]) { $0.starts(with: "se-".utf8) }
    let name = whole[..<(from.flatMap { $0 > whole.startIndex ? whole.utf8.index(before: $0) : $0 } ?? whole.endIndex)]
    let region = whole[name.endIndex...]
    let isFromThere = !region.isEmpty && title.utf8.count > region.utf8.count && title.hasSuffix(region)
    if isFromThere { title = title.prefix(upTo: title.utf8.index(title.endIndex, offsetBy: -region.utf8.count)) }
    let place = Self.place(of: name, in: title)
    guard isFromThere || place != nil || Self.place(of: short[...], in: title) != nil else { return meeting.title }
    var brief = String(title)
    if let place, short.utf8.count < name.utf8.count { brief.replaceSubrange(place, with: short) }
    let isCalledRakor = brief.hasPrefix("Rakor ") || brief.hasPrefix("rakor ")
    return isCalledRakor ? String(brief.dropFirst("Rakor ".count)) : brief
  }

  /// Where a text stands in another as whole words.
  private static func place(of part: Substring, in text: Substring) -> Range<Substring.Index>? {
    guard !part.isEmpty else { return nil }
    let start = firstWord(in: text) { rest in
      guard rest.starts(with: part.utf8) else { return false }
      return rest.dropFirst(part.utf8.count).first.map { $0 == UInt8(ascii: " ") } ?? true
    }
    return start.map { $0..<text.utf8.index($0, offsetBy: part.utf8.count) }
  }

  /// The first word whose beginning, with all that follows, is as asked; nil for none.
  private static func firstWord(
    in text: Substring, _ isMeant: (Substring.UTF8View) -> Bool
  ) -> Substring.Index? {
    var isStart = true
    for index in text.utf8.indices {
      if isStart, isMeant(text[index...].utf8) { return index }
      isStart = text.utf8[index] == UInt8(ascii: " ")
    }
    return nil
  }
}

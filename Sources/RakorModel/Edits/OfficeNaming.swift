/// Finds the office that somebody means by what they typed.
package enum OfficeNaming {
  /// The office with that code, short name, full name or unmistakable part of it.
  ///
  /// "Magelang" alone is both Kab. and Kota Magelang, and is refused with both as candidates (docs/domain.md, Offices
  /// and forums).
  /// - Throws: `Refusal.required`, `.unknownOffice` or `.ambiguousOffice`.
  package static func office(_ typed: String, in offices: [Office], field: Field) throws(Refusal) -> Office {
    let wanted = SearchWords.of(typed)
    guard !wanted.isEmpty else { throw .required(field) }
    let lowered = typed.lowercased()
    if let exact = offices.first(where: { $0.code.rawValue == lowered }) { return exact }
    let full = offices.filter { SearchWords.of($0.short) == wanted || SearchWords.of($0.name) == wanted }
    if full.count == 1 { return full[0] }
    let found = offices.filter { matches($0, wanted) }
    switch found.count {
    case 0: throw .unknownOffice(field, typed: typed)
    case 1: return found[0]
    default: throw .ambiguousOffice(field, typed: typed, candidates: found.map(\.code))
    }
  }

  /// The offices that what was typed so far may still become, for completion.
  package static func candidates(_ typed: String, in offices: [Office]) -> [Office] {
    let wanted = SearchWords.of(typed)
    return wanted.isEmpty ? offices : offices.filter { matches($0, wanted) }
  }

  private static func matches(_ office: Office, _ wanted: [String]) -> Bool {
    let words = SearchWords.of(office.code.rawValue + " " + office.short + " " + office.name + " " + longKind(office))
    return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }

  private static func longKind(_ office: Office) -> String {
    switch office.kind {
    case .regency: "kabupaten"
    case .city: "kota"
    case .province: "kanwil provinsi"
    case .other: ""
    }
  }
}

/// Finds the forum that somebody means by what they typed.
package enum ForumNaming {
  /// The forum with that code, or with a name that has all the words typed.
  ///
  /// - Throws: `Refusal.unknownForum`, also when several fit.
  package static func forum(_ typed: String, in forums: [Forum]) throws(Refusal) -> Forum {
    let lowered = typed.lowercased()
    if let exact = forums.first(where: { $0.code.rawValue == lowered }) { return exact }
    let wanted = SearchWords.of(typed)
    let matches = forums.filter { self.matches($0, wanted) }
    guard matches.count == 1, !wanted.isEmpty else { throw .unknownForum(typed: typed) }
    return matches[0]
  }

  /// The forums that what was typed so far may still become, for completion.
  package static func candidates(_ typed: String, in forums: [Forum]) -> [Forum] {
    let wanted = SearchWords.of(typed)
    guard !wanted.isEmpty else { return typed.allSatisfy(\.isWhitespace) ? forums : [] }
    return forums.filter { matches($0, wanted) }
  }

  private static func matches(_ forum: Forum, _ wanted: [String]) -> Bool {
    let words = SearchWords.of(forum.name + " " + forum.short + " " + forum.code.rawValue)
    return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }
}

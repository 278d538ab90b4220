import RakorModel

extension FollowUps {
  /// What is listed: the scope of the tabs and the words of the filter line.
  ///
  /// A word that names a state, in either language, stands for that state and goes before the tabs' scope, so that
  /// "selesai" typed over the open ones finds those that are done. A word for a scope narrows that again, wherever it
  /// stands. The other words are looked for in the texts.
  static func wanted(_ state: State, _ context: Context) -> FollowUpFilter {
    var filter = FollowUpFilter(scope: state.scope, office: state.onlyOffice, forum: context.forum)
    var typedScope: FollowUpFilter.Scope?
    var texts: [Substring] = []
    var words = state.list.filter.text.split(whereSeparator: \.isWhitespace)[...]
    while let word = words.first {
      if let scope = take(scopes, from: &words) {
        typedScope = scope
      } else if let status = take(statuses, from: &words) {
        filter.status = status
      } else {
        texts.append(word)
        words.removeFirst()
      }
    }
    filter.scope = typedScope ?? (filter.status == nil ? state.scope : .all)
    filter.text = texts.joined(separator: " ")
    return filter
  }

  /// What the next words mean together, two before one; takes them away where they mean something.
  private static func take<Meaning>(_ meanings: [String: Meaning], from words: inout ArraySlice<Substring>) -> Meaning?
  {
    for count in [2, 1] where words.count >= count {
      guard let meaning = meanings[words.prefix(count).joined(separator: " ").lowercased()] else { continue }
      words.removeFirst(count)
      return meaning
    }
    return nil
  }

  /// The words of the screens, and those that people have for the same.
  private static let scopes: [String: FollowUpFilter.Scope] = words { phrases in
    [
      (phrases.followUps.scope(.open), .open), ("terbuka", .open), (phrases.followUps.scope(.overdue), .overdue),
      (phrases.words.overdue, .overdue), ("terlambat", .overdue), ("lewat", .overdue),
    ]
  }

  private static let statuses: [String: FollowUpStatus] = words { phrases in
    FollowUpStatus.allCases.flatMap { status in
      let word = phrases.words.followUpStatus(status)
      return [(word, status)] + word.split(separator: " ").filter { $0.count > 2 }.map { (String($0), status) }
    }
  }

  private static func words<Meaning>(_ pairs: (Phrases) -> [(String, Meaning)]) -> [String: Meaning] {
    let all = Language.allCases.flatMap { pairs(Phrases(in: $0)) }.map { ($0.0.lowercased(), $0.1) }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }
}

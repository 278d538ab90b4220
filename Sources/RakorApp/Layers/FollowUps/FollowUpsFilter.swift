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
    for word in state.list.filter.text.split(whereSeparator: \.isWhitespace) {
      if let scope = scopes[word.lowercased()] {
        typedScope = scope
      } else if let status = statuses[word.lowercased()] {
        filter.status = status
      } else {
        texts.append(word)
      }
    }
    filter.scope = typedScope ?? (filter.status == nil ? state.scope : .all)
    filter.text = texts.joined(separator: " ")
    return filter
  }

  private static let scopes: [String: FollowUpFilter.Scope] = words { phrases in
    [
      (phrases.followUps.scope(.open), .open), (phrases.followUps.scope(.overdue), .overdue),
      (phrases.words.overdue, .overdue),
    ]
  }

  private static let statuses: [String: FollowUpStatus] = words { phrases in
    FollowUpStatus.allCases.flatMap { status in
      phrases.words.followUpStatus(status).split(separator: " ").filter { $0.count > 2 }.map { (String($0), status) }
    }
  }

  private static func words<Meaning>(_ pairs: (Phrases) -> [(String, Meaning)]) -> [String: Meaning] {
    let all = Language.allCases.flatMap { pairs(Phrases(in: $0)) }.map { ($0.0.lowercased(), $0.1) }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }
}

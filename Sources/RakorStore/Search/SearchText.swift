import RakorModel

/// Which texts of a record it is found by.
enum SearchText {
  /// What `MeetingFacts` says is searched, and the names that forum and host have when the rakor is written.
  ///
  /// A renamed office or forum does not rewrite its old rakor: they stay found by what their papers said.
  static func words(of meeting: Meeting, forum: Forum?, host: Office?) -> Set<String> {
    words(
      meeting.facts.texts(for: .search) + [
        forum?.name, forum?.short, meeting.forum.rawValue, host?.name, host?.short, meeting.host.rawValue,
      ])
  }

  /// What is owed, who is in charge, the due words, notes, and the names of the offices.
  static func words(of followUp: FollowUp, offices: [Office]) -> Set<String> {
    words(
      followUp.facts.texts(for: .search) + followUp.parts.map(\.note)
        + offices.flatMap { [$0.name, $0.short, $0.code.rawValue] })
  }

  /// A name as it is compared with others, in the one spelling, and letter by letter.
  ///
  /// The last because a half-typed "Moch" is not yet known to be another spelling of "Muhammad".
  static func words(ofName name: String) -> Set<String> {
    Set(beginnings(ofName: name)).union(SearchWords.of(name)).union(SearchWords.asSpelled(name))
  }

  /// What the typed name is looked up by; titles count only where nothing else was typed.
  static func beginnings(ofName typed: String) -> [String] {
    SearchWords.of(typed).isEmpty ? [] : NameKey.of(typed).split(separator: " ").map(String.init)
  }

  private static func words(_ texts: [String?]) -> Set<String> {
    Set(texts.compactMap { $0 }.flatMap(SearchWords.of))
  }
}

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

  /// A name as it is compared with others, in the one spelling, letter by letter, and as it sounds.
  ///
  /// Letter by letter because a half-typed "Moch" is not yet known to be another spelling of "Muhammad".
  static func words(ofName name: String) -> Set<String> {
    Set(beginnings(ofName: name)).union(SearchWords.of(name)).union(SearchWords.asSpelled(name))
      .union(sounds(ofName: name))
  }

  /// How the words of a name sound, each behind a sign that no spelled word has.
  static func sounds(ofName name: String) -> [String] { SoundWords.of(name).map { "~" + $0 } }

  /// The typed words that are long enough to tell a sound, with what they sound like.
  static func sounds(of beginnings: [String]) -> [String: String] {
    var found: [String: String] = [:]
    for beginning in beginnings where beginning.count >= shortestSound {
      found[beginning] = sounds(ofName: beginning).first
    }
    return found
  }

  /// With fewer letters nearly every name would sound like what was typed.
  private static let shortestSound = 3

  /// What the typed name is looked up by; titles count only where nothing else was typed.
  static func beginnings(ofName typed: String) -> [String] {
    SearchWords.of(typed).isEmpty ? [] : NameKey.of(typed).split(separator: " ").map(String.init)
  }

  private static func words(_ texts: [String?]) -> Set<String> {
    Set(texts.compactMap { $0 }.flatMap(SearchWords.of))
  }
}

extension Directory {
  /// What a rakor is called where every line is a rakor and room is short: a title that names its forum, or ends with
  /// where that is from, is told without this and the word rakor, and with the forum's short name for a longer one.
  ///
  /// "Rakor Evaluasi Haji dan Umrah 2026" becomes "Evaluasi Haji & Umrah 2026", and "Rakor Subbag TU se-eks Karesidenan
  /// Kedu" becomes "Subbag TU". Any other title stays as it was typed.
  package func briefTitle(of meeting: Meeting) -> String {
    var words = meeting.title.split(separator: " ")[...]
    let forum = forumName(of: meeting).split(separator: " ")
    let region = forum.drop { !$0.hasPrefix("se-") }
    let name = forum.dropLast(region.count)
    let short = forumShortName(of: meeting)
    let isFromThere = !region.isEmpty && words.count > region.count && words.suffix(region.count).elementsEqual(region)
    guard !name.isEmpty, isFromThere || words.contains(name) || words.contains(short.split(separator: " ")) else {
      return meeting.title
    }
    if isFromThere { words = words.dropLast(region.count) }
    if words.count > 1, words.first?.lowercased() == "rakor" { words = words.dropFirst() }
    if short.count < name.joined(separator: " ").count, let place = words.firstRange(of: name) {
      words.replaceSubrange(place, with: [short[...]])
    }
    return words.joined(separator: " ")
  }
}

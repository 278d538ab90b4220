/// The line with which a rakor begins by approving the minutes of the last one; an item says by a mark of its own that
/// it is one (`AgendaItem.approvesMinutes`), since somebody may type the same words about something else.
package enum Approval {
  private static let beginning = "Pengesahan notula rakor "

  /// In Indonesian whatever the language of the screen, because it goes into letters.
  static func title(of day: Day) -> String { beginning + day.medium(in: .indonesian) }

  /// Whether a title is one that a program of before there was the mark had put there, word by word.
  package static func isTitle(_ title: String) -> Bool {
    guard title.hasPrefix(beginning) else { return false }
    let parts = title.dropFirst(beginning.count).split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, let day = Int(parts[0]), let year = Int(parts[2]) else { return false }
    return (1...12).contains { month in
      Day(year: year, month: month, day: day).map { self.title(of: $0) == title } ?? false
    }
  }
}

/// One of several choices that people type as a word, in Indonesian or English.
///
/// Screens call each by one word in each language; people type others too, which all mean the same.
package protocol TypedWord: CaseIterable, RawRepresentable<String>, Sendable {
  /// Which words a refusal names where none of them was typed.
  static var choice: WordChoice { get }

  /// What is typed for it beside its raw value, in both languages.
  var spellings: [String] { get }
}

/// The lists of words out of which one is typed.
package enum WordChoice: Hashable, Sendable {
  case meetingState, delegateState, officeKind, mergedMarks, movedPeople, paperKind
}

extension TypedWord {
  /// The choice whose word was typed, whatever its capitals and signs are; nil where it is no such word.
  package init?(typed: String) {
    let wanted = FoldedWords.of(typed)
    guard let found = Self.allCases.first(where: { $0.isMeant(by: wanted) }) else { return nil }
    self = found
  }

  private func isMeant(by words: [String]) -> Bool {
    ([rawValue] + spellings).contains { FoldedWords.of($0) == words }
  }
}

/// What a list is narrowed by: words that a record must have, and behind `!` those that it must not have.
package struct WordFilter: Hashable, Sendable {
  /// What was typed without the words that must not be there.
  package let text: String
  /// Folded as `SearchWords` does; each begins a word of what is listed.
  package private(set) var wanted: [String] = []
  /// Likewise, each beginning no word of what is listed.
  package private(set) var unwanted: [String] = []
  /// Whether something was typed of which no word is left, such as "%": it finds nothing, not everything.
  package private(set) var findsNothing = false

  /// Reads what was typed; a `!` with nothing behind it is the beginning of a word that is not there yet.
  package init(_ typed: String) {
    let parts = typed.split(whereSeparator: \.isWhitespace).filter { $0 != "!" }
    text = parts.filter { !$0.hasPrefix("!") }.joined(separator: " ")
    wanted = SearchWords.of(text)
    unwanted = parts.filter { $0.hasPrefix("!") }.flatMap { SearchWords.of(String($0.dropFirst())) }
    findsNothing = !parts.isEmpty && wanted.isEmpty && unwanted.isEmpty
  }

  /// Whether texts have every wanted word and none of the others.
  package func finds(_ texts: [String]) -> Bool {
    guard !findsNothing else { return false }
    guard !wanted.isEmpty || !unwanted.isEmpty else { return true }
    let words = texts.flatMap(SearchWords.of)
    func has(_ part: String) -> Bool { words.contains { $0.hasPrefix(part) } }
    return wanted.allSatisfy(has) && !unwanted.contains(where: has)
  }
}

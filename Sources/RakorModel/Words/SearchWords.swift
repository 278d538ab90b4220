/// The words a text is found by.
package enum SearchWords {
  /// The distinct words of the text in order, folded and in one spelling, for search by the beginning of words.
  ///
  /// Both the text and what is typed to find it go through here: "umroh" finds "Umrah", "Kasubag" finds "Kasubbag".
  package static func of(_ text: String) -> [String] {
    var seen: Set<String> = []
    return FoldedWords.of(text).map(SpellingVariants.unified).filter { seen.insert($0).inserted }
  }

  /// The words of the text, folded only: each keeps its own spelling.
  package static func asSpelled(_ text: String) -> [String] { FoldedWords.of(text) }
}

package import RakorModel

/// Texts that belong together, said in the language of a session.
///
/// Nothing is stored: drawing asks for its phrases at every line, and a group is no more than its language.
package protocol PhraseGroup: Sendable {
  var language: Language { get }
}

extension PhraseGroup {
  /// A text in both languages side by side, so that a missing one does not compile; only the wanted one is made.
  package func say(_ indonesian: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch language {
    case .indonesian: indonesian()
    case .english: english()
    }
  }
}

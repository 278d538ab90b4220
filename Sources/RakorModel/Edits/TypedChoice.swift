extension TypedWord {
  /// The choice that was typed, by the one rule for every state and kind (docs/domain.md, Words).
  package static func read(_ typed: String) throws(Refusal) -> Self {
    guard let found = Self(typed: typed) else { throw .unknownWord(choice, typed: typed) }
    return found
  }
}

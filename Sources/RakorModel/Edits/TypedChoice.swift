extension TypedWord {
  /// The choice that was typed, by the one rule for every state and kind (docs/domain.md, Words).
  package static func read(_ typed: String) throws(Refusal) -> Self {
    guard let found = Self(typed: typed) else { throw .unknownWord(choice, typed: typed) }
    return found
  }
}

extension MergedMarks: TypedWord {
  package static let choice = WordChoice.mergedMarks

  package var spellings: [String] {
    switch self {
    case .keep: ["tetap", "yang tetap"]
    case .drop: ["digabung", "yang digabung"]
    case .present: ["hadir", "yang hadir"]
    }
  }
}

extension Succession.People: TypedWord {
  package static let choice = WordChoice.movedPeople

  package var spellings: [String] {
    switch self {
    case .move: ["pindah", "ikut", "ikut pindah"]
    case .stay: ["tetap", "tinggal", "tidak ikut"]
    }
  }
}

/// The words of a name by how they sound, so that the spellings of one name in use for a century find each other.
///
/// Coarse on purpose, and asked only after the spelling itself: "Jusuf" is "Yusuf" of before 1972, but "Joko" and
/// "Yoko" sound the same here too. Nobody is taken for another by it; it only adds to what a search shows
/// (docs/domain.md, People).
package enum SoundWords {
  /// The words of a text in order, each as it sounds.
  package static func of(_ text: String) -> [String] { FoldedWords.of(text).map(sound) }

  /// What a folded word sounds like; a word of digits or foreign letters stays as it is.
  static func sound(_ word: String) -> String {
    var result: [Character] = []
    var rest = word[...]
    while let letter = rest.first {
      let spelling = spellings.first { rest.hasPrefix($0.written) }
      rest = rest.dropFirst(spelling?.written.count ?? 1)
      for sounded in spelling?.sounds ?? String(letter) where sounded != result.last { result.append(sounded) }
    }
    return String(result)
  }

  /// Longer ones first. Before 1972 oe, tj, dj, sj, nj, ch and j stood for u, c, j, sy, ny, kh and y; the others are
  /// ways of writing Arabic letters, and what Javanese and Sundanese mouths make of f, v and q.
  private static let spellings: [(written: String, sounds: String)] = [
    ("iya", "ia"), ("iyo", "io"), ("iyu", "iu"), ("uwa", "ua"), ("uwi", "ui"),
    ("oe", "u"), ("ou", "u"), ("ae", "ai"), ("ei", "ai"), ("ay", "ai"), ("ie", "i"),
    ("tj", "c"), ("dj", "y"), ("nj", "ny"), ("sj", "s"), ("sy", "s"), ("sh", "s"), ("ts", "s"),
    ("ch", "h"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("dz", "z"), ("th", "t"), ("ph", "p"),
    ("j", "y"), ("f", "p"), ("v", "p"), ("q", "k"), ("x", "ks"),
  ]
}

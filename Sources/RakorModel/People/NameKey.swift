/// The key by which two spellings of one person's name are the same.
package enum NameKey {
  /// Lower case words without titles, dots and "bin", in one spelling; never empty for a name that is not.
  ///
  /// For comparing and sorting only: the name itself is stored and printed as written. "M. Ridwan", "Moh. Ridwan" and
  /// "Drs. H. Muhammad Ridwan, M.Ag." share one key.
  package static func of(_ displayName: String) -> String {
    var words = FoldedWords.of(displayName)
    while let length = lengthOfTitleBefore(words) { words.removeFirst(length) }
    while let length = lengthOfTitleAfter(words) { words.removeLast(length) }
    if words.count > 2 {
      words = words.enumerated().filter { $0.offset == 0 || !kinship.contains($0.element) }.map(\.element)
    }
    words = words.map(SpellingVariants.unified)
    if words.count > 1, words[0] == "m" { words[0] = "muhammad" }
    return words.isEmpty ? displayName.lowercased() : words.joined(separator: " ")
  }

  /// How many of the first words make a title; "K.H." comes apart at its dots.
  private static func lengthOfTitleBefore(_ words: [String]) -> Int? {
    if words.count > 2, words[0] == "k", words[1] == "h" { return 2 }
    return words.count > 1 && titlesBefore.contains(words[0]) ? 1 : nil
  }

  /// How many of the last words make a title, since "S.Pd.I." comes apart at its dots; nil when they make none.
  private static func lengthOfTitleAfter(_ words: [String]) -> Int? {
    guard words.count > 1 else { return nil }
    return (1...min(4, words.count - 1)).reversed().first { titlesAfter.contains(words.suffix($0).joined()) }
  }

  private static let kinship: Set<String> = ["bin", "binti", "ibn", "ibnu"]

  private static let titlesBefore: Set<String> = [
    "h", "hj", "kh", "drs", "dra", "dr", "drg", "drh", "ir", "prof", "r", "rr", "ust", "ustad", "ustadz", "ustadzah",
    "haji", "hajah", "kyai", "kiai", "nyai", "apt", "ns", "bapak", "bpk", "pak", "ibu", "bu", "sdr", "sdri",
  ]

  private static let titlesAfter: Set<String> = [
    "amd", "amdkom", "ama", "amapd", "ba", "lc", "ma", "mag", "mai", "map", "me", "mei", "mesy", "mh", "mhi", "mhum",
    "mif", "mkes", "mkom", "mm", "mpd", "mpdi", "msc", "msi", "msos", "mt", "phd", "sag", "sap", "sars", "se", "sei",
    "sesy", "sfil", "sfili", "sh", "shi", "shum", "shut", "sip", "skep", "skm", "skom", "skomi", "smn",
    "spd", "spdi", "spdsd", "spsi", "spt", "spti", "ss", "ssi", "ssos", "ssosi", "sst", "sstp", "st", "sth", "sthi",
    "sti",
    "stp", "sud", "thi", "mstat", "sstat", "sikom", "mikom", "makt", "sakt", "sak", "mak", "ca", "cpa",
  ]
}

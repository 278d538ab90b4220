import RakorModel

/// What a line at the roll-call asks for; whom it names is looked up later.
enum PlainRollCallLine: Equatable {
  /// "wonosobo 5", "5 wonosobo", "konfirmasi wonosobo 5"; no heads for "wonosobo -".
  case heads(Field, office: String, count: String?)
  /// "laporan 31".
  case reported(String?)
  /// "semua wonosobo".
  case everybody(office: String)
  /// "+ Endang Lestari": somebody new, whoever else has such a name.
  case newcomer(String, DelegateState)
  /// "dwi", "sakit dwi", "dwi sakit: surat dokter"; without a state, an office as well.
  case named(String, DelegateState?, note: String?)

  private static let promised: Set<String> = ["konfirmasi", "konf", "promised", "janji"]
  private static let reported: Set<String> = ["laporan", "reported", "report"]
  private static let everybody: Set<String> = ["semua", "all"]
  /// The most words that a state is typed in.
  private static let stateWords = 3

  init(_ typed: String) {
    let halves = typed.split(separator: ":", maxSplits: 1).map(String.init)
    let note = halves.count > 1 ? TextEdges.trimmed(halves[1]) : ""
    var words = (halves.first ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    if let first = words.first, first.hasPrefix(PlainSign.more) {
      words[0].removeFirst()
      self = .newcomer(words.filter { !$0.isEmpty }.joined(separator: " "), .present)
      return
    }
    let first = words.first?.lowercased() ?? ""
    if Self.reported.contains(first), words.count == 2 {
      self = .reported(words[1] == PlainSign.nothing ? nil : words[1])
    } else if Self.promised.contains(first), let (office, count) = Self.counted(Array(words.dropFirst())) {
      self = .heads(.promised, office: office, count: count)
    } else if let office = Self.everybody(words) {
      self = .everybody(office: office)
    } else if let (office, count) = Self.counted(words) {
      self = .heads(.counted, office: office, count: count)
    } else {
      let (name, state) = Self.marked(words)
      self = .named(name, state, note: note.isEmpty ? nil : note)
    }
  }

  /// An office and its heads; nil where a number stands beside a state, and is that of somebody listed.
  private static func counted(_ words: [String]) -> (String, String?)? {
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    func isCount(_ word: String) -> Bool { Int(word) != nil }
    let office: [String]
    let count: String?
    if isCount(last) || last == PlainSign.nothing {
      office = Array(words.dropLast())
      count = isCount(last) ? last : nil
    } else if isCount(first) {
      office = Array(words.dropFirst())
      count = first
    } else {
      return nil
    }
    let name = office.joined(separator: " ")
    return DelegateState(typed: name) == nil ? (name, count) : nil
  }

  private static func everybody(_ words: [String]) -> String? {
    let rest = words.filter { !everybody.contains($0.lowercased()) && DelegateState(typed: $0) != .present }
    guard words.contains(where: { everybody.contains($0.lowercased()) }), !rest.isEmpty else { return nil }
    return rest.joined(separator: " ")
  }

  /// A name and the state that stands before or behind it, in as many words as are one.
  private static func marked(_ words: [String]) -> (String, DelegateState?) {
    for count in (1...stateWords).reversed() where words.count > count {
      if let state = DelegateState(typed: words.prefix(count).joined(separator: " ")) {
        return (words.dropFirst(count).joined(separator: " "), state)
      }
      if let state = DelegateState(typed: words.suffix(count).joined(separator: " ")) {
        return (words.dropLast(count).joined(separator: " "), state)
      }
    }
    return (words.joined(separator: " "), nil)
  }
}

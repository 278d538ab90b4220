/// The order of people in every list: by post, then by rank, then by name.
package enum Seniority {
  /// A number that is smaller the higher somebody stands; lists sort by it, then by `NameKey`, then by number.
  ///
  /// The head of the office comes first, then Kasubbag, Kasi, Penyelenggara, heads of other units and everybody else
  /// (docs/domain.md, People); among equals the grade decides, IV/e before I/a, then contract employees.
  package static func order(title: String?, rank: String?, employeeNumber: EmployeeNumber?) -> Int {
    Post(title: title).rawValue * 1_000 + grade(of: rank, employeeNumber)
  }

  /// The number of a person, likewise.
  package static func order(of person: Person) -> Int {
    order(title: person.title, rank: person.rank, employeeNumber: person.employeeNumber)
  }

  /// The people in the order of a list.
  package static func sorted(_ people: [Person]) -> [Person] {
    people.map { (order: order(of: $0), name: NameKey.of($0.name), person: $0) }
      .sorted { ($0.order, $0.name, $0.person.id) < ($1.order, $1.name, $1.person.id) }
      .map(\.person)
  }

  // MARK: Posts

  /// The posts that lists tell apart, the highest first.
  private enum Post: Int {
    case head, administration, section, organiser, unit, staff

    init(title: String?) {
      var words = SearchWords.of(title ?? "")[...]
      while let first = words.first, ["plt", "plh", "pj", "pjs"].contains(first) { words.removeFirst() }
      if words.starts(with: ["pelaksana", "tugas"]) { words.removeFirst(2) }
      switch words.first {
      case "kepala", "ka": self = Post(headOf: words.dropFirst())
      case "kakankemenag", "kakan", "kakanwil": self = .head
      case "kasi", "kasie": self = .section
      case "penyelenggara", "gara": self = .organiser
      case let word?: self = word.hasPrefix("kasubbag") ? .administration : .staff
      case nil: self = .staff
      }
    }

    /// *Kepala* of what: alone it is the office; a KUA is called an office too and is none of these.
    private init(headOf words: ArraySlice<String>) {
      switch words.first {
      case nil, "kankemenag", "kemenag", "kementerian", "kanwil": self = .head
      case "kantor": self = words.contains("urusan") ? .unit : .head
      case "sub", "subbag", "subbagian", "tu": self = .administration
      case "seksi", "sie": self = .section
      default: self = .unit
      }
    }
  }

  // MARK: Ranks

  private static let letters: [Character] = ["a", "b", "c", "d", "e"]
  private static let civilNumerals = ["i", "ii", "iii", "iv"]
  private static let numerals =
    civilNumerals + ["v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii"]
  private static let firstContract = 100
  private static let someContract = 200
  private static let unknown = 900

  private static func grade(of rank: String?, _ employeeNumber: EmployeeNumber?) -> Int {
    let words = FoldedWords.of(rank ?? "").map { $0 == "tingkat" ? "tk" : $0 == "1" ? "i" : $0 }
    if let civil = civilGrade(words) ?? names[words.joined(separator: " ")] {
      return (civilNumerals.count - 1 - civil.numeral) * letters.count + letters.count - 1 - civil.letter
    }
    if let numeral = words.lazy.compactMap(numerals.firstIndex).last {
      return firstContract + numerals.count - 1 - numeral
    }
    return words.contains("pppk") || employeeNumber?.kind == .contract ? someContract : unknown
  }

  private typealias Grade = (numeral: Int, letter: Int)

  /// The last numeral with a letter, apart as in "III/c" or "III c", or in one as in "IIIc".
  private static func civilGrade(_ words: [String]) -> Grade? {
    for (place, word) in words.enumerated().reversed() {
      let next = place + 1 < words.count ? words[place + 1] : ""
      if let numeral = civilNumerals.firstIndex(of: word), next.count == 1, let letter = letter(next.first) {
        return (numeral, letter)
      }
      if let numeral = civilNumerals.firstIndex(of: String(word.dropLast())), let letter = letter(word.last) {
        return (numeral, letter)
      }
    }
    return nil
  }

  private static func letter(_ character: Character?) -> Int? { character.flatMap(letters.firstIndex) }

  /// The names of ranks, for a rank that is written without its grade.
  private static let names: [String: Grade] = [
    "juru muda": (0, 0), "juru muda tk i": (0, 1), "juru": (0, 2), "juru tk i": (0, 3),
    "pengatur muda": (1, 0), "pengatur muda tk i": (1, 1), "pengatur": (1, 2), "pengatur tk i": (1, 3),
    "penata muda": (2, 0), "penata muda tk i": (2, 1), "penata": (2, 2), "penata tk i": (2, 3),
    "pembina": (3, 0), "pembina tk i": (3, 1), "pembina utama muda": (3, 2), "pembina utama madya": (3, 3),
    "pembina utama": (3, 4),
  ]
}

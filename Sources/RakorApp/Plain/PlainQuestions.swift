import RakorModel

/// What a typed word means among names.
enum PlainChoice: Equatable {
  case one(Int)
  case several([Int])
  case nobody

  /// By its whole name, or by the beginnings of some of its words.
  static func named(_ typed: String, among names: [String]) -> PlainChoice {
    let wanted = SearchWords.of(typed)
    guard !wanted.isEmpty else { return .nobody }
    let words = names.map(SearchWords.of)
    let whole = words.indices.filter { words[$0] == wanted }
    if whole.count == 1 { return .one(whole[0]) }
    let found = words.indices.filter { index in
      wanted.allSatisfy { part in words[index].contains { $0.hasPrefix(part) } }
    }
    return found.count == 1 ? .one(found[0]) : found.isEmpty ? .nobody : .several(found)
  }

  /// By its number from one on, or by its name.
  static func read(_ typed: String, among names: [String]) -> PlainChoice {
    if let number = Int(typed) { return names.indices.contains(number - 1) ? .one(number - 1) : .nobody }
    return named(typed, among: names)
  }

  /// The parts of an answer that names several: between commas and "dan", or numbers between spaces.
  static func parts(_ typed: String) -> [String] {
    let words = typed.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.allSatisfy({ Int($0) != nil }) { return words }
    var parts: [[String]] = [[]]
    for word in words {
      if ["dan", "and", "&"].contains(word.lowercased()) {
        parts.append([])
        continue
      }
      let pieces = word.split(omittingEmptySubsequences: false) { $0 == "," || $0 == ";" }
      for (index, piece) in pieces.enumerated() {
        if index > 0 { parts.append([]) }
        if !piece.isEmpty { parts[parts.count - 1].append(String(piece)) }
      }
    }
    return parts.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }
}

/// Words that are answers in either language, whatever the language of the questions.
enum PlainWord {
  static func isAll(_ typed: String) -> Bool { ["semua", "all"].contains(typed.lowercased()) }

  /// What an answer says; nil where it is neither yes nor no.
  static func yesOrNo(_ typed: String) -> Bool? {
    switch typed.lowercased() {
    case "y", "ya", "yes": true
    case "t", "tidak", "n", "no": false
    default: nil
    }
  }
}

// MARK: Questions

extension PlainSession {
  /// Asks for a line; `?` tells what may be typed there, and `:q` leaves the job as if it had not been begun.
  func ask(_ question: String, proposing proposed: String? = nil, help: String? = nil) throws(PlainExit) -> PlainAnswer
  {
    while true {
      let typed = try line(question + (proposed.map { " [\($0)]" } ?? "") + ":")
      switch typed {
      case PlainSign.back: throw .menu
      case PlainSign.help: tell([help, words.signs].compactMap(\.self))
      case PlainSign.nothing: return .nothing
      case PlainSign.rest where takesRest != nil:
        takesRest = true
        return .proposed
      case "": return .proposed
      default: return .text(typed)
      }
    }
  }

  func tellNumbered(_ names: [String]) { tell(names.enumerated().map { "\($0 + 1). \($1)" }) }

  /// One of some names, which are listed; nil for an empty line where nothing is proposed.
  func choose(_ question: String, among names: [String], proposing proposed: Int? = nil) throws(PlainExit) -> Int? {
    tellNumbered(names)
    while true {
      switch try ask(question, proposing: proposed.map { names[$0] }) {
      case .proposed: return proposed
      case .nothing: return nil
      case .text(let typed):
        if let index = chosen(typed, among: names) { return index }
      }
    }
  }

  /// Some of the names, which are listed; all of them where an empty line is the answer.
  func chooseSeveral(_ question: String, among names: [String]) throws(PlainExit) -> [Int] {
    tellNumbered(names)
    while true {
      switch try ask(question, proposing: words.all) {
      case .proposed: return Array(names.indices)
      case .nothing: return []
      case .text(let typed):
        if PlainWord.isAll(typed) { return Array(names.indices) }
        if let found = each(of: typed, { chosen($0, among: names) }) { return found.sorted() }
      }
    }
  }

  /// Some of the offices, which are listed; an empty line means those proposed, and is asked about where none are.
  func askOffices(
    _ question: String, among codes: [OfficeCode], proposing proposed: [OfficeCode], field: Field,
    at meeting: Meeting? = nil
  ) throws(PlainExit) -> [OfficeCode] {
    let names = codes.map { context.directory.shortName($0, at: meeting) }
    tellNumbered(names)
    let all = proposed == codes && codes.count > 1
    let shown = all ? words.all : proposed.map { context.directory.shortName($0, at: meeting) }.joined(separator: ", ")
    while true {
      switch try ask(question, proposing: proposed.isEmpty ? nil : shown) {
      case .proposed where !proposed.isEmpty: return proposed
      case .proposed, .nothing: refuse(.required(field))
      case .text(let typed):
        if PlainWord.isAll(typed) { return codes }
        if let found = each(of: typed, { office($0, among: codes, field: field) }) {
          return codes.filter(found.contains) + found.filter { !codes.contains($0) }
        }
      }
    }
  }

  /// The office that was typed by its number in a list or its name; nil where that was refused.
  func office(_ typed: String, among codes: [OfficeCode], field: Field) -> OfficeCode? {
    if let number = Int(typed), codes.indices.contains(number - 1) { return codes[number - 1] }
    do throws(Refusal) {
      return try OfficeNaming.office(typed, in: codes.compactMap(context.directory.office), field: field).code
    } catch {
      refuse(error)
      return nil
    }
  }

  func confirm(_ question: String, proposing proposed: Bool = true) throws(PlainExit) -> Bool {
    while true {
      switch try ask(question, proposing: proposed ? phrases.app.yes : phrases.app.no) {
      case .proposed: return proposed
      case .nothing: return false
      case .text(let typed):
        if let answer = PlainWord.yesOrNo(typed) { return answer }
        refuse(words.neitherYesNorNo(typed))
      }
    }
  }

  /// A text of several lines, which an empty one ends; an empty one at once keeps what stands there.
  func askText(_ question: String, standing: String?) throws(PlainExit) -> String? {
    if let standing, standing.contains("\n") { tell(standing.split(separator: "\n").map(String.init)) }
    let shown = standing.map { $0.contains("\n") ? words.asItStands : $0 }
    switch try ask(question + words.untilEmptyLine, proposing: shown) {
    case .proposed: return standing
    case .nothing: return nil
    case .text(let first): return try lines(after: first)
    }
  }

  /// A text that begins with this line, and goes on until an empty one.
  func lines(after first: String) throws(PlainExit) -> String {
    var all = [first]
    while true {
      let next = try line(words.nextLine)
      if next == PlainSign.back { throw .menu }
      if next.isEmpty { return all.joined(separator: "\n") }
      all.append(next)
    }
  }

  /// What is to be done with what was entered: nil for saving it, else the line of the summary to be asked anew.
  ///
  /// - Throws: `.menu` where it is not to be saved.
  func askToSave(_ summary: [(label: String, value: String)], warnings: [String]) throws(PlainExit) -> Int? {
    tell(words.summary)
    tellNumbered(summary.map { "\($0.label): \($0.value)" })
    tell(warnings.map { "\(words.warning): \($0)" })
    while true {
      switch try ask(words.saveQuestion, proposing: phrases.app.yes) {
      case .proposed: return nil
      case .nothing: break
      case .text(let typed):
        switch PlainWord.yesOrNo(typed) {
        case true?: return nil
        case false?: break
        case nil:
          if let index = chosen(typed, among: summary.map(\.label)) { return index }
          continue
        }
      }
      tell(words.notSaved)
      throw .menu
    }
  }

  private func chosen(_ typed: String, among names: [String]) -> Int? {
    switch PlainChoice.read(typed, among: names) {
    case .one(let index): return index
    case .several(let found): refuse(words.ambiguous(typed, found.map { names[$0] }))
    case .nobody: refuse(words.notAmong(typed, names.count))
    }
    return nil
  }

  /// What each part of an answer means, once each; nil where one of them was refused.
  private func each<Value: Equatable>(of typed: String, _ read: (String) -> Value?) -> [Value]? {
    var found: [Value] = []
    for part in PlainChoice.parts(typed) {
      guard let value = read(part) else { return nil }
      if !found.contains(value) { found.append(value) }
    }
    return found
  }
}

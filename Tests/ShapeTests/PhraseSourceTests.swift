import Foundation
import Testing

/// Phrases as they are written: a phrase that is made of other values, or chosen by a switch, cannot be looked into as
/// a whole while the program runs.
@Suite("Phrases of screens and commands as they are written")
struct PhraseSourceTests {
  /// Written the same in both languages, and meant so.
  private static let same: Set<String> = [
    "Ramadan", "DEMO", "Bahasa Indonesia", "English",
    "Forum", "forum", "forum …", "Program", "Agenda", "agenda", "unit", "Unit", "No.", "NIP", "NI PPPK",
  ]

  static let groups = SourceTree.sources.filter { $0.path.contains("/Phrases/") }

  /// The groups of phrases, and whatever else says something in both languages, as the help of commands does.
  static let files = SourceTree.sources.filter { $0.path.contains("/Phrases/") || !$0.phrases.isEmpty }

  @Test("Every phrase is found, those of the commands too, and has both languages")
  func everyPhraseIsFound() {
    let groups = Self.groups.filter { !$0.phrases.isEmpty }.map(\.name)
    #expect(
      Set(groups).isSuperset(
        of: ["RefusalPhrases", "KeyPhrases", "CommandPhrases", "FailurePhrases", "PersonPhrases"].map { $0 + ".swift" })
    )
    #expect(groups.count > 25)
    #expect(Self.files.reduce(0) { $0 + $1.phrases.count } > 700)
    for file in Self.groups { #expect(file.phrases.allSatisfy { $0.count == 2 }, "\(file)") }
    #expect(Self.files.count(where: { $0.path.contains("/Commands/") }) > 30)
  }

  @Test("No text is left in the other language, inside closures and switches either", arguments: files)
  func bothLanguagesDiffer(file: SourceFile) {
    let left = file.phrases.flatMap(Self.left)
    #expect(left.isEmpty, "\(file)")
  }

  @Test("What is put into a text in one language is put into it in the other", arguments: files)
  func bothLanguagesSayAll(file: SourceFile) {
    let uneven = file.phrases.filter { Set($0.map(Self.namesPutIn)).count > 1 }
    #expect(uneven.isEmpty, "\(file)")
  }

  @Test("No text is empty", arguments: files)
  func noTextIsEmpty(file: SourceFile) {
    let empty = file.phrases.filter { !$0.allSatisfy(Self.saysSomething) }
    #expect(empty.isEmpty, "\(file)")
  }

  @Test("No sentence of the screens names a key by hand, which settings may have changed", arguments: groups)
  func noKeyByHand(file: SourceFile) {
    guard file.module == "RakorApp", !file.name.hasPrefix("Plain") else { return }
    let named = /(?:[Tt]ekan|[Pp]ress|dengan) (?:\^?[a-zA-Z\/0-9]|BkSp)(?![\w{\/])|with (?:\^?[b-zB-Z\/])(?![\w{\/])/
    let doing = /(?:^|[^\w\\{])\^?[b-zB-Z] (?:mengu|menge|membuka|takes|brings|undoes|opens|does)/
    let byHand = file.phrases.joined().filter { $0.contains(named) || $0.contains(doing) }
    #expect(byHand.isEmpty, "\(file)")
  }

  @Test(
    "Help of commands is in both languages throughout", arguments: SourceTree.sources.filter { $0.module == "rakor" })
  func helpIsInBothLanguages(file: SourceFile) {
    let alone = file.code.filter {
      $0.text.contains(/(help|abstract|discussion): "|ArgumentHelp\("|ValidationError\("|discussion: """/)
    }
    #expect(alone.isEmpty, "\(file)")
  }

  /// What follows a count and ends in s though it counts nothing.
  private static let noPlural: Set<String> = [
    "is", "has", "was", "as", "this", "its", "goes", "joins", "hosts", "volunteers", "swaps", "succeeds", "leaves",
    "stays",
    "says", "bears", "becomes", "does", "needs", "less", "minutes",
  ]

  /// Counts that have a case of their own for one, or cannot be one.
  private static let neverOne: Set<String> = [#"\(days) days"#, #"\(limit) characters"#, #"\(number) offices"#]

  @Test("What is counted in English is counted in the singular where it is one", arguments: files)
  func oneIsNoPlural(file: SourceFile) {
    for phrase in file.phrases {
      guard let english = phrase.dropFirst().first, !english.contains(/== -?"?1\b/) else { continue }
      for match in english.matches(of: /\\\((?!undoKey)(?:[a-z]\w*|\w+\.count)\) ([a-z-]+s|people)\b/) {
        #expect(
          Self.noPlural.contains(String(match.output.1)) || Self.neverOne.contains(String(match.output.0)), "\(english)"
        )
      }
    }
  }

  @Test("Nothing is said in one language alone", arguments: groups)
  func nothingIsSaidInOneLanguage(file: SourceFile) {
    #expect(file.textsOfNoPhrase.filter(Self.hasWord).isEmpty, "\(file)")
    let names = file.code.filter { $0.text.contains(".indonesian") || $0.text.contains(".english") }
    #expect(names.isEmpty || file.name == "PhraseGroup.swift", "\(file)")
  }

  /// Where words are chosen by language outside of phrases: the model writes dates and times for commands and screens
  /// alike, and the program reads the language of the machine.
  private static let wording: Set = [
    "DayWording.swift", "TimeSpan.swift", "Approval.swift", "AlmanacContents.swift", "SessionSettings.swift",
    "PhraseGroup.swift", "HelpLanguage.swift", "Language.swift",
  ]

  @Test("Nothing else in the sources chooses a text by its language", arguments: SourceTree.sources)
  func textsAreChosenInPhrases(file: SourceFile) throws {
    let chosen = try Regex("\\.(?:indonesian|english)\\b")
    let lines = file.code.filter { _, text in
      text.firstMatch(of: chosen) != nil && !SwiftText(text).texts.filter(Self.hasWord).isEmpty
        || text.firstMatch(of: /language *== *\./) != nil
    }
    #expect(lines.isEmpty || Self.wording.contains(file.name), "\(file): \(lines.map(\.text))")
  }

  @Test("A phrase with a fault is found, however it is written")
  func faultsAreFound() {
    func phrases(_ text: String) -> [[String]] { SourceFile(path: "Some.swift", lines: [text]).phrases }
    let left = phrases(#"switch x { case .a: say("Tunda", "Put off"); default: say(y ? "Ya" : "Batal", "Batal") }"#)
    #expect(left.map(Self.left) == [[], ["Batal"]])
    let within = phrases(#"days.map { say("lewat \($0) hari", "late") }"#)
    #expect(within.map { $0.map(Self.namesPutIn) } == [[["$0"], []]])
    #expect(phrases(#"say("\(a == 1 ? "satu" : "dua")", "\(a == 1 ? "one" : "dua")")"#).map(Self.left) == [["dua"]])
    let uneven = phrases(#"say("\(count) kantor, \(heads.count) orang", "\(count) offices")"#)
    #expect(uneven.map { $0.map(Self.namesPutIn) } == [[["count", "heads"], ["count"]]])
    #expect(phrases(#"say("", "one")"#).map { $0.map(Self.saysSomething) } == [[false, true]])
    let alone = SourceFile(path: "Some.swift", lines: [#"var a: String { say("Satu", "One") + " dua" } // "tiga""#])
    #expect(alone.textsOfNoPhrase == [" dua"])
  }

  /// The texts of a phrase that are the same in both languages though they have words.
  private static func left(_ phrase: [String]) -> [String] {
    guard let first = phrase.first, let last = phrase.last else { return [] }
    let shared = Set(SwiftText(first).texts).intersection(SwiftText(last).texts)
    return shared.filter { hasWord($0) && !same.contains($0) }.sorted()
  }

  /// The values that a text holds, without what is asked of them.
  private static func namesPutIn(_ text: String) -> Set<String> {
    let names = SwiftText(text).insertions.flatMap { insertion in
      SwiftText(insertion).code.matches(of: /(?:^|[^.\w$])(\$[0-9]|[a-z]\w*)(?![\w(])/).map { String($0.output.1) }
    }
    return Set(names)
  }

  private static func saysSomething(_ text: String) -> Bool {
    SwiftText(text).texts.contains { $0.contains(where: \.isLetter) }
  }

  private static func hasWord(_ text: String) -> Bool { text.count(where: \.isLetter) > 1 }
}

extension SourceFile {
  /// What is given to each call that says something: the Indonesian text and the English one, as they are written, and
  /// what else there is.
  fileprivate var phrases: [[String]] {
    let source = SwiftText(lines.joined(separator: "\n"))
    return PhraseList.functions.flatMap { source.calls(of: $0).arguments }.filter { $0.count > 1 }.map {
      Array($0.prefix(2))
    }
  }

  /// The texts that stand in no call of `say`.
  fileprivate var textsOfNoPhrase: [String] {
    SwiftText(SwiftText(lines.joined(separator: "\n")).calls(of: "say").rest).texts
  }
}

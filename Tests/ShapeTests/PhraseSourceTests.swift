import Foundation
import Testing

/// Phrases as they are written: closures and dictionaries cannot be looked into while the program runs.
@Suite("Phrases of screens and commands as they are written")
struct PhraseSourceTests {
  /// Written the same in both languages, and meant so.
  private static let same: Set<String> = [
    "Ramadan",
    "Forum", "forum", "Program", "Agenda", "agenda", "unit", "Unit", "No", "NIP", "NI PPPK",
  ]

  /// A group of phrases: what stands behind each label, in each language.
  struct Group: CustomStringConvertible, Sendable {
    let name: String
    var indonesian: [String: String] = [:]
    var english: [String: String] = [:]

    var description: String { name }
  }

  static let groups: [Group] = {
    var found: [String: Group] = [:]
    for file in SourceTree.sources where file.path.contains("/Phrases/") {
      let text = file.lines.joined(separator: "\n")
      for language in ["indonesian", "english"] {
        guard let (name, phrases) = phrases(of: text, in: language) else { continue }
        var group = found[name] ?? Group(name: name)
        if language == "indonesian" { group.indonesian = phrases } else { group.english = phrases }
        found[name] = group
      }
    }
    return found.values.sorted { $0.name < $1.name }
  }()

  /// The name of the group and its phrases in a language, written as `static let english = KeyPhrases(…)`.
  private static func phrases(of text: String, in language: String) -> (name: String, phrases: [String: String])? {
    guard let start = text.range(of: "static let \(language) = ") else { return nil }
    let rest = text[start.upperBound...]
    guard let open = rest.firstIndex(of: "(") else { return nil }
    let arguments = SwiftText(rest[rest.index(after: open)...]).arguments
    return (String(rest[..<open]), Dictionary(arguments.map { ($0.label, $0.value) }) { _, last in last })
  }

  @Test("Every group is found in both languages, those of the commands too")
  func everyGroupIsFound() {
    let names = Set(Self.groups.map(\.name))
    #expect(
      names.isSuperset(of: ["RefusalPhrases", "KeyPhrases", "CommandPhrases", "FailurePhrases", "PersonPhrases"]))
    #expect(names.count > 25)
    #expect(Self.groups.reduce(0) { $0 + $1.indonesian.count } > 500)
    for group in Self.groups { #expect(Set(group.indonesian.keys) == Set(group.english.keys), "\(group)") }
  }

  @Test("No text is left in the other language, inside closures and dictionaries either", arguments: groups)
  func bothLanguagesDiffer(group: Group) {
    for (label, phrase) in group.indonesian {
      let shared = Set(SwiftText(phrase).texts).intersection(SwiftText(group.english[label] ?? "").texts)
      let left = shared.filter { text in
        text.count(where: \.isLetter) > 1 && !Self.same.contains(text)
      }
      #expect(left.isEmpty, "\(group).\(label)")
    }
  }

  @Test("What is put into a text in one language is put into it in the other", arguments: groups)
  func bothLanguagesSayAll(group: Group) throws {
    let parameter = try Regex("\\$[0-9]")
    func parameters(_ phrase: String) -> Set<String> {
      Set(phrase.matches(of: parameter).map { String(phrase[$0.range]) })
    }
    for (label, phrase) in group.indonesian {
      let (own, other) = (parameters(phrase), parameters(group.english[label] ?? ""))
      #expect(own.isEmpty || other.isEmpty || own == other, "\(group).\(label)")
    }
  }
}

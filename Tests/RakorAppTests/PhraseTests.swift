import RakorModel
import Testing

@testable import RakorApp

@Suite("Phrases")
struct PhraseTests {
  /// Written the same in both languages, and meant so.
  private static let same: Set<String> = ["Forum", "forum", "Program", "Agenda", "agenda", "Status", "host", "–"]

  @Test("No text is left in the other language")
  func bothLanguagesDiffer() {
    let indonesian = texts(of: Phrases.of(.indonesian))
    let english = texts(of: Phrases.of(.english))
    #expect(indonesian.keys == english.keys)
    #expect(indonesian.count > 150)
    for (place, text) in indonesian where english[place] == text {
      #expect(PhraseTests.same.contains(text), "\(place): \(text)")
    }
  }

  @Test("No text is empty", arguments: Language.allCases)
  func noTextIsEmpty(language: Language) {
    #expect(texts(of: Phrases.of(language)).filter { $0.value.isEmpty }.isEmpty)
  }

  /// Every stored text by its place, groups within groups included.
  private func texts(of value: Any, at place: String = "") -> [String: String] {
    if let text = value as? String { return [place: text] }
    return Mirror(reflecting: value).children.reduce(into: [:]) { found, child in
      guard let label = child.label else { return }
      found.merge(texts(of: child.value, at: place + "." + label)) { $1 }
    }
  }
}

import RakorModel
import Testing

@testable import RakorApp

/// What stands in the phrases is looked at by `PhraseSourceTests`.
@Suite("Phrases")
struct PhraseTests {
  @Test("Every group speaks the language of the session", arguments: Language.allCases)
  func groupsSpeakOneLanguage(language: Language) {
    let phrases = Phrases(in: language)
    let groups: [any PhraseGroup] = [
      phrases.app, phrases.keys, phrases.words, phrases.dates, phrases.home, phrases.meetings, phrases.meeting,
      phrases.rollCall, phrases.agenda, phrases.followUps, phrases.form, phrases.people, phrases.remarks, phrases.turns,
      phrases.turns.table, phrases.warnings, phrases.calendar, phrases.conflict, phrases.history, phrases.life,
      phrases.refusal, phrases.refusal.fields,
    ]
    for group in groups { #expect(group.language == language) }
  }

  @Test("A phrase is said in its language, and the other text is not even made")
  func onlyTheWantedTextIsMade() {
    var made: [String] = []
    func text(_ word: String) -> String {
      made.append(word)
      return word
    }
    #expect(Phrases(in: .indonesian).say(text("ya"), text("yes")) == "ya")
    #expect(Phrases(in: .english).say(text("ya"), text("yes")) == "yes")
    #expect(made == ["ya", "yes"])
  }
}

import RakorModel
import Testing

struct SearchWordsTests {
  @Test(
    "A text is found by its words whatever their case, punctuation, accents and spelling",
    arguments: [
      ("Kasubag TU", ["kasubbag", "tu"]), ("Kasubbag  T.U.", ["kasubbag", "t", "u"]),
      ("haji dan umroh", ["haji", "dan", "umrah"]),
      ("eks Karisidenan Kedu", ["eks", "karesidenan", "kedu"]), ("Karesiden", ["karesidenan"]), ("Notulen", ["notula"]),
      ("Sya'ban, Jum’at", ["syaban", "jumat"]), ("Al-Hikmah", ["al", "hikmah"]), ("Café", ["cafe"]),
      ("rapat Rapat RAPAT", ["rapat"]), ("Moh. Achmad", ["muhammad", "ahmad"]), ("", []), (" … ", []),
      ("cafe\u{301}\u{200B}!", ["cafe"]),
    ])
  func words(text: String, words: [String]) {
    #expect(SearchWords.of(text) == words)
  }

  @Test(
    "Behind an exclamation mark stands what shall be absent; one with nothing behind it narrows nothing yet",
    arguments: [
      ("haji", true), ("haji !zakat", true), ("haji !umroh", false), ("!zakat", true), ("!haji", false), ("!", true),
      ("haji !", true), ("% !haji", false), ("%", false), ("!%", false), ("", true), ("umrah!", true), ("!ump", true),
    ])
  func absence(typed: String, finds: Bool) {
    #expect(WordFilter(typed).finds(["Haji dan Umrah", "Aula"]) == finds)
  }

  @Test(
    "A half-typed variant begins the word that it will find",
    arguments: [
      ("umro", "Umrah"), ("karis", "Karesidenan"), ("kasuba", "Kasubbag"), ("mohamm", "Muhammad"), ("achma", "Ahmad"),
    ])
  func beginnings(typed: String, text: String) throws {
    let beginning = try #require(SearchWords.of(typed).first)
    #expect(SearchWords.of(text).contains { $0.hasPrefix(beginning) })
  }
}

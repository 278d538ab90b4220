import RakorModel
import Testing

@Suite("Names by their sound")
struct SoundWordsTests {
  @Test(
    "The spellings of one name in use for a century sound the same",
    arguments: [
      ["Sjafruddin", "Syafruddin", "Syafrudin", "Shafrudin"], ["Jusuf", "Yusuf", "Yusup", "Joesoef"],
      ["Rachmat", "Rakhmat", "Rahmat"], ["Tjahjono", "Cahyono"], ["Chairil", "Khairil", "Hairil", "Khaeril"],
      ["Fathimah", "Fatimah", "Fattimah"], ["Ridho", "Rido"], ["Djoko", "Joko"], ["Soekarno", "Sukarno"],
      ["Suwarno", "Suarno"], ["Qomar", "Komar"], ["Zainal", "Zaenal"], ["Arief", "Arif"], ["Novi", "Nopi"],
      ["Joseph", "Yosep"], ["Aliyah", "Aliah"], ["Muhammad", "Muhamad"], ["Ｊｕｓｕｆ", "jusuf"],
    ])
  func soundAlike(spellings: [String]) {
    #expect(Set(spellings.map { SoundWords.of($0) }).count == 1)
  }

  @Test(
    "Different names sound different",
    arguments: [("Siti", "Sita"), ("Budi", "Dibu"), ("Ahmad", "Amad"), ("Toni", "Doni"), ("Rina", "Rini")])
  func soundDifferent(one: String, other: String) {
    #expect(SoundWords.of(one) != SoundWords.of(other))
  }
}

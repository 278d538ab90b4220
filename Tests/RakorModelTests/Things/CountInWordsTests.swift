import RakorModel
import Testing

@Suite("Terbilang")
struct CountInWordsTests {
  @Test(
    "Numbers are said as papers write them",
    arguments: [
      (0, "nol"), (1, "satu"), (10, "sepuluh"), (11, "sebelas"), (12, "dua belas"), (19, "sembilan belas"),
      (20, "dua puluh"), (21, "dua puluh satu"), (31, "tiga puluh satu"), (100, "seratus"), (101, "seratus satu"),
      (110, "seratus sepuluh"), (111, "seratus sebelas"), (112, "seratus dua belas"), (200, "dua ratus"),
      (1000, "seribu"), (1001, "seribu satu"), (1100, "seribu seratus"), (2021, "dua ribu dua puluh satu"),
      (10_000, "sepuluh ribu"), (11_000, "sebelas ribu"), (21_000, "dua puluh satu ribu"),
      (101_000, "seratus satu ribu"), (1_000_000, "satu juta"), (1_001_000, "satu juta seribu"),
    ])
  func words(number: Int, words: String) { #expect(CountInWords.words(number) == words) }

  @Test("A count on a paper has figure and words, and the point of thousands from 1.000 on")
  func both() {
    #expect(CountInWords.both(31) == "31 (tiga puluh satu)")
    #expect(CountInWords.both(1000) == "1.000 (seribu)")
    #expect(CountInWords.grouped(1_234_567) == "1.234.567")
    #expect(CountInWords.words(-1) == nil && CountInWords.words(1_000_000_000) == nil)
  }
}

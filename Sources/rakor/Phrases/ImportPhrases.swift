import RakorApp
import RakorModel

/// What an import says to know about what it brought.
struct ImportPhrases: PhraseGroup {
  let language: Language

  func early(_ rakor: String, _ state: String) -> String {
    sentence(
      say(
        "\(rakor): harinya belum tiba, tetapi dicatat sudah \(state).",
        "\(rakor): the day is still to come, but it is recorded as \(state)."))
  }
  func sameLetter(_ letter: String, _ rakor: String) -> String {
    say("Nomor surat \(letter) dipakai bersama oleh \(rakor).", "Letter number \(letter) is borne by \(rakor).")
  }
  func dueEarly(_ followUps: String) -> String {
    say(
      "Tenggat sebelum rakornya sendiri: tindak lanjut \(followUps).",
      "Due before their own meeting: follow-up \(followUps).")
  }
  func more(_ count: Int) -> String { say("\(count) lagi", "\(count) more") }
  func cleaned(_ places: String) -> String {
    say(
      "\(places): karakter kendali atau tidak tampak di dalamnya tidak ikut disimpan.",
      "\(places): control characters or invisible ones in it are not kept.")
  }

  private func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

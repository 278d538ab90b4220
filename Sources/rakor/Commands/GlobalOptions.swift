import ArgumentParser
import RakorModel

/// The options that every command takes.
struct GlobalOptions: ParsableArguments, SettingsChoice {
  @Option(
    help: explain(
      "Basis data; jika tidak disebut RAKOR_DB, lalu milik pengguna ini.",
      "The database; else RAKOR_DB, else the one of this user.", value: ("berkas", "file")))
  var db: String?

  @Option(
    help: explain(
      "Bahasa layar, pesan, dan bantuan.", "The language of screens and messages.", value: ("bahasa", "lang")))
  var lang: Language?

  @Flag(help: explain("Gambar layar hanya dengan karakter ASCII.", "Draw with ASCII characters only."))
  var ascii = false

  @Flag(help: explain("Tanpa warna; sama dengan NO_COLOR.", "Show no colours; NO_COLOR does the same."))
  var noColor = false

  @Flag(help: explain("Mode hanya-baca: tidak mengubah apa pun.", "Change nothing."))
  var readOnly = false
}

/// How the program is worked with, where it is no single command.
struct WayIn: ParsableArguments {
  @Flag(
    help: explain(
      "Tanpa layar: pertanyaan bernomor dan baris, untuk pembaca layar, jaringan lambat, atau pipa.",
      "Without the screen: numbered questions and lines, for a screen reader, a slow line or a pipe."))
  var plain = false
}

extension Language: ExpressibleByArgument {
  init?(argument: String) { self.init(typed: argument) }
}

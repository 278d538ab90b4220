import RakorModel

/// What the argument parser says by itself, in the language of help: it knows English only.
enum ParserWords {
  /// A line of the parser's and what is said instead; `…` is whatever stands there.
  private struct Line {
    let english: [String]
    let own: [String]

    /// The line said otherwise; nil where it is another one.
    func said(_ line: String) -> String? {
      guard var rest = line.removingPrefix(english[0]) else { return nil }
      var said = own[0]
      for (index, piece) in english.enumerated().dropFirst() {
        let isLast = index == english.count - 1
        let range = isLast ? rest.rangeOfSuffix(piece) : rest.firstRange(of: piece)
        guard let range else { return nil }
        said += rest[..<range.lowerBound] + own[index]
        rest = rest[range.upperBound...]
      }
      return rest.isEmpty ? said : nil
    }
  }

  /// Help or a complaint of the parser in the language of help.
  static func translated(_ text: String) -> String {
    guard HelpLanguage.chosen != .english else { return text }
    let isHelp = text.hasPrefix("OVERVIEW: ")
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = translated(line: String(line))
      return isHelp || line.hasPrefix(usage) ? marked(line) : line
    }.joined(separator: "\n")
  }

  private static let usage = "Pemakaian: "
  private static let complaint = "Error: "

  private static func translated(line: String) -> String {
    if let rest = line.removingPrefix(complaint) { return "Kesalahan: " + translated(line: String(rest)) }
    return lines.lazy.compactMap { $0.said(line) }.first ?? line
  }

  /// The signs within a line of help.
  private static func marked(_ line: String) -> String {
    signs.reduce(line) { $0.replacing($1.english, with: $1.own) }
  }

  private static func translate(_ own: String, _ english: String) -> Line {
    func pieces(_ text: String) -> [String] {
      text.split(separator: "…", omittingEmptySubsequences: false).map(String.init)
    }
    return Line(english: pieces(english), own: pieces(own))
  }

  private static let signs: [(own: String, english: String)] = [
    ("<perintah>", "<subcommand>"), ("[<opsi>]", "[<options>]"), ("(pilihan: ", "(values: "),
    ("(bawaan: ", "(default: "),
    ("; bawaan: ", "; default: "), (" (bawaan)", " (default)"),
  ]

  /// The longer ones of those that begin alike first.
  private static let lines = [
    translate("TENTANG: …", "OVERVIEW: …"),
    translate("PEMAKAIAN: …", "USAGE: …"),
    translate("Pemakaian: …", "Usage: …"),
    translate("ARGUMEN:", "ARGUMENTS:"),
    translate("OPSI:", "OPTIONS:"),
    translate("PERINTAH:", "SUBCOMMANDS:"),
    translate("  --version               Tampilkan versi.", "  --version               Show the version."),
    translate("  -h, --help              Tampilkan bantuan ini.", "  -h, --help              Show help information."),
    translate("  Lihat '…' untuk keterangan lengkap.", "  See '…' for detailed help."),
    translate("  Lihat '…' untuk keterangan lengkap.", "  See '…' for more information."),
    translate("Bantuan:  …", "Help:  …"),
    translate("Opsi '…' tidak dikenal. Maksud Anda '…'?", "Unknown option '…'. Did you mean '…'?"),
    translate("Opsi '…' tidak dikenal", "Unknown option '…'"),
    translate("Kata '…' tidak dikenali di sini", "Unexpected argument '…'"),
    translate("… kata tidak dikenali di sini: '…'", "… unexpected arguments: '…'"),
    translate("'…' wajib disebut", "Missing expected argument '…'"),
    translate("Salah satu wajib disebut: '…'", "Missing one of: '…'"),
    translate("Nilai untuk '…' belum ada", "Missing value for '…'"),
    translate(
      "Nilai '…' tidak sah untuk '…'. Pilih salah satu: '…' atau '…'.",
      "The value '…' is invalid for '…'. Please provide one of '…' and '…'."),
    translate(
      "Nilai '…' tidak sah untuk '…'. Pilih salah satu: ….",
      "The value '…' is invalid for '…'. Please provide one of …."),
    translate("Nilai '…' tidak sah untuk '…'", "The value '…' is invalid for '…'"),
    translate(
      "Opsi '…' tidak memakai nilai, tetapi diisi '…'.",
      "The option '…' does not take any value, but '…' was specified."),
    translate(
      "Yang disebut dengan … sudah disebut dengan …",
      "Value to be set with … had already been set with …"),
  ]
}

extension StringProtocol {
  fileprivate func removingPrefix(_ prefix: String) -> SubSequence? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }

  fileprivate func rangeOfSuffix(_ suffix: String) -> Range<Index>? {
    hasSuffix(suffix) ? index(endIndex, offsetBy: -suffix.count)..<endIndex : nil
  }
}

import ArgumentParser
import Glibc
import RakorApp
import RakorDocuments
import RakorModel

/// Writes the papers and messages of one rakor.
struct DocumentCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: explain(
      "Tulis surat, daftar, notula, laporan, atau pesan WhatsApp dari satu rakor.",
      "Write a letter, list, minutes, report or WhatsApp message of one meeting."),
    discussion: examples(
      after: explain(
        "Dokumen: \(kinds). Yang belum dicatat menjadi titik-titik pada dokumen dan disebut di keluaran galat. "
          + "HTML dicetak dari peramban dengan ukuran A4.",
        "Documents, which are Indonesian: \(kinds). What nobody has recorded is a dotted line on the paper and named "
          + "on standard error. HTML is printed from a browser on A4."),
      "rakor document 12", "rakor document 2021-06-15 notula",
      "rakor document 12 undangan --format html -o undangan.html",
      "rakor document 12 wa-tagihan --office kebumen", "rakor document 12 --all dokumen --format html"),
    aliases: ["dokumen"])

  private static var kinds: String { PaperKind.allCases.map(\.rawValue).joined(separator: ", ") }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, md, html

    /// How the name of its files ends.
    var ending: String { self == .text ? "txt" : rawValue }

    func written(_ paper: Paper, columns: Int?) -> String {
      switch self {
      // A box on the screen has less room than a page.
      case .text: TextSheet.text(paper, columns: columns)
      case .md: MarkdownSheet.text(paper)
      case .html: HTMLSheet.text(paper)
      }
    }
  }

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Nomor atau tanggal rakor.", "The number or date of the meeting."))
  var id: String

  @Argument(
    help: explain(
      "Dokumennya; jika tidak disebut, daftar semuanya dengan yang belum diisi.",
      "Which document; left out, all are listed with what each lacks.", value: ("dokumen", "document"))
  )
  var kind: String?

  @Option(
    help: explain(
      "Bentuknya; pesan WhatsApp selalu teks.", "The format; WhatsApp messages are text always.",
      value: ("bentuk", "format")))
  var format = Format.text

  @Option(
    help: explain(
      "Kantor yang dituju wa-laporan atau ditagih wa-tagihan.",
      "The office that wa-laporan goes to, or that wa-tagihan is about.", value: ("kode", "code")))
  var office: String?

  @Flag(
    help: explain(
      "Daftar hadir kosong untuk ditandatangani, juga sesudah rakornya.",
      "An attendance sheet to sign, also after the meeting."))
  var blank = false

  @Option(
    name: [.short, .long],
    help: explain(
      "Tulis ke berkas ini, bukan ke keluaran baku.", "Write to this file, not to standard output.",
      value: ("berkas", "file")))
  var output: String?

  @Option(
    help: explain(
      "Tulis semua dokumen ke folder ini, wa-tagihan untuk setiap kantor yang masih berutang.",
      "Write all documents into this folder, wa-tagihan for each office that owes something.",
      value: ("folder", "folder")))
  var all: String?

  @Flag(help: explain("Ganti berkas yang sudah ada.", "Replace files that are there already."))
  var force = false

  func checkUsage() throws {
    guard kind != nil || all != nil || (output == nil && office == nil && !blank && !force) else {
      throw ValidationError(explain("Sebut dokumennya.", "Name the document."))
    }
    guard kind == nil || all == nil else {
      throw ValidationError(
        explain("Sebut satu dokumen, atau --all dengan folder.", "Name one document, or --all with a folder."))
    }
    if all != nil, output != nil || office != nil || blank {
      throw ValidationError(
        explain("--all tidak memakai -o, --office, dan --blank.", "--all takes no -o, --office and --blank."))
    }
    if let kind = kind.flatMap(PaperKind.init(typed:)) { try check(kind) }
  }

  func run(in session: CommandSession) throws {
    let file = try session.meetingFile(id)
    if let all { return try write(file, into: all, session) }
    guard let kind = try kind.map({ try PaperKind.read($0) }) else { return try list(file, session) }
    let source = PaperSource(
      file, directory: session.directory, today: session.today, office: try office.map { try session.office($0) },
      isBlank: blank)
    let text = written(source, kind, session)
    guard let output else { return try Console.write(text) }
    try WholeFile.write(text, to: output, replacing: force, sparing: session.settings.databaseFiles)
  }

  /// All papers with what each lacks.
  private func list(_ file: MeetingFile, _ session: CommandSession) throws {
    let source = PaperSource(file, directory: session.directory, today: session.today)
    let phrases = session.phrases.papers
    let rows = PaperKind.allCases.map { kind in
      [kind.rawValue, source.paper(kind).gaps.map(phrases.gap).joined(separator: "; ")]
    }
    let columns = [Table.Column(title: phrases.document), Table.Column(title: phrases.lacks, share: 1)]
    try Console.write(Table(columns: columns, rows: rows).text(width: Console.width))
  }

  /// Refuses options that the kind has no use for, or lacks.
  private func check(_ kind: PaperKind) throws {
    if office != nil, !kind.takesOffice {
      throw ValidationError(
        explain("--office hanya untuk wa-laporan dan wa-tagihan.", "--office is for wa-laporan and wa-tagihan only."))
    }
    if office == nil, kind == .owedMessage {
      throw ValidationError(
        explain(
          "wa-tagihan memerlukan --office dengan kode kantor.", "wa-tagihan needs --office with an office's code."))
    }
    if blank, kind != .attendance {
      throw ValidationError(explain("--blank hanya untuk daftar-hadir.", "--blank is for daftar-hadir only."))
    }
    if format != .text, kind.isMessage {
      throw ValidationError(explain("Pesan WhatsApp selalu teks.", "WhatsApp messages are text always."))
    }
  }

  /// A paper in the wanted format; what it lacks is named on standard error.
  private func written(_ source: PaperSource, _ kind: PaperKind, _ session: CommandSession) -> String {
    let paper = source.paper(kind)
    // In a box of the screen a message stands alone, since it is copied from there whole.
    let isAlone = kind.isMessage && Console.collector != nil
    if !paper.gaps.isEmpty, !isAlone { Console.complain(session.phrases.papers.missing(kind, paper.gaps)) }
    let columns = output == nil && all == nil ? Console.collector?.columns : nil
    return (kind.isMessage ? .text : format).written(paper, columns: columns)
  }

  /// Writes the whole set, once it is known that no file of it is in the way.
  private func write(_ file: MeetingFile, into folder: String, _ session: CommandSession) throws {
    let papers = PaperKind.allCases.flatMap { kind -> [(path: String, kind: PaperKind, source: PaperSource)] in
      let plain = PaperSource(file, directory: session.directory, today: session.today)
      let sources =
        kind == .owedMessage
        ? plain.owing.map { PaperSource(file, directory: session.directory, today: session.today, office: $0) }
        : [plain]
      return sources.map { source in
        let name = kind.rawValue + (kind == .owedMessage ? source.office.map { "-" + $0.rawValue } ?? "" : "")
        let ending = (kind.isMessage ? .text : format).ending
        return ("\(folder)/rakor-\(file.meeting.id.rawValue)-\(name).\(ending)", kind, source)
      }
    }
    mkdir(folder, 0o777)
    for paper in papers { try WholeFile.refuseTaken(paper.path, replacing: force) }
    for paper in papers {
      let text = written(paper.source, paper.kind, session)
      try WholeFile.write(text, to: paper.path, replacing: force, sparing: session.settings.databaseFiles)
      try Console.say(paper.path)
    }
  }
}

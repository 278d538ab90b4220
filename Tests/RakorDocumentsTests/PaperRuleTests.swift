import Foundation
import FoundationXML
import RakorDocuments
import RakorModel
import RakorStore
import SampleOffice
import Testing

@Suite("What papers may say")
struct PaperRuleTests {
  private static let hostile = "<b>&{{x}} =1+1 *a* _b_ `c` [d](e) |f| \u{1b}[31m\u{7}\u{202E}g\u{0}\u{9b}"

  /// A rakor like that of 2021, changed before its papers are made.
  private func source(
    office: OfficeCode? = nil, isBlank: Bool = false,
    _ change: (inout MeetingFile, inout Directory) -> Void = { _, _ in }
  ) throws -> PaperSource {
    let store = try RakorStore.holding(.example)
    var (file, directory) = (try store.file(Sample.id(1)), try store.directory())
    change(&file, &directory)
    return PaperSource(file, directory: directory, today: Sample.now.day, office: office, isBlank: isBlank)
  }

  private static let formats: [@Sendable (Paper) -> String] = [
    { TextSheet.text($0) }, MarkdownSheet.text, HTMLSheet.text,
  ]

  /// Everything that people type, hostile.
  private static func spoil(_ file: inout MeetingFile, _ directory: inout Directory) {
    file.meeting.closedNames = nil
    for field in MeetingFacts.texts { field.set(hostile, in: &file.meeting.facts) }
    for index in file.agenda.indices {
      file.agenda[index].title = hostile
      file.agenda[index].presenter = hostile
      file.agenda[index].minutes = hostile + "\n# kop\n- butir\n1. satu"
      file.agenda[index].decision = hostile
    }
    for id in file.people.keys {
      file.people[id]?.facts.name = hostile
      file.people[id]?.facts.title = hostile
      file.people[id]?.facts.unit = hostile
    }
    for index in file.followUps.indices {
      file.followUps[index].followUp.facts.text = hostile
      file.followUps[index].followUp.facts.personInCharge = hostile
      file.followUps[index].followUp.facts.dueWords = hostile
    }
    for index in directory.offices.indices {
      directory.offices[index].name = hostile
      directory.offices[index].short = hostile
      directory.offices[index].head = hostile
      directory.offices[index].letterhead = [hostile, hostile, hostile]
    }
    for index in directory.forums.indices { directory.forums[index].short = hostile }
  }

  @Test(
    "Nothing that somebody typed controls a terminal or turns writing round, in any format",
    arguments: PaperKind.allCases)
  func nothingControls(kind: PaperKind) throws {
    let paper = try source(office: Sample.wonosobo, Self.spoil).paper(kind)
    for format in Self.formats {
      for scalar in format(paper).unicodeScalars {
        let value = scalar.value
        #expect(value == 10 || value >= 0x20 && !(0x7F..<0xA0).contains(value) && !(0x202A...0x202E).contains(value))
      }
    }
  }

  /// Reads a page and remembers its elements and texts.
  private final class Reader: NSObject, XMLParserDelegate {
    var names: Set<String> = []
    var text = ""
    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) { names.insert(name) }
  }

  @Test("HTML is well formed, and what somebody typed is text in it", arguments: PaperKind.allCases)
  func htmlIsWellFormed(kind: PaperKind) throws {
    let text = HTMLSheet.text(try source(office: Sample.wonosobo, Self.spoil).paper(kind))
    let parser = XMLParser(data: Data(text.replacing("<!DOCTYPE html>\n", with: "").utf8))
    let reader = Reader()
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(!reader.names.contains("b") && !text.contains("{{x}}\"") && !text.contains("http"))
    #expect(kind.isMessage || reader.text.contains("<b>&{{x}} =1+1 *a* _b_ `c` [d](e) |f|"))
  }

  @Test("What somebody typed is no Markdown: no list, heading, table, link or bold comes of it")
  func markdownIsText() throws {
    let text = MarkdownSheet.text(try source(Self.spoil).paper(.minutes))
    #expect(text.contains("\\<b\\>\\&{{x}} =1+1 \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\|f\\|"))
    #expect(text.contains("\n\\# kop\n") && text.contains("\n\\- butir\n") && text.contains("\n1\\. satu\n"))
  }

  @Test(
    "A message switches bold or italics on nowhere but where it means to",
    arguments: PaperKind.allCases.filter(\.isMessage))
  func messagesArePlain(kind: PaperKind) throws {
    let text = TextSheet.text(
      try source(office: Sample.wonosobo) {
        Self.spoil(&$0, &$1)
        $0.meeting.link = nil
      }.paper(kind))
    #expect(!text.contains("_") && !text.contains("`") && !text.contains("~"))
    for line in text.split(separator: "\n") { #expect(line.count { $0 == "*" }.isMultiple(of: 2), "\(line)") }
  }

  @Test("No employee number and no telephone number is in a message, nor a telephone number on any paper")
  func numbersStay() throws {
    let number = try EmployeeNumber("198506202011011012")
    let phone = PhoneNumber("081200000001")
    for kind in PaperKind.allCases {
      let paper = try source(office: Sample.wonosobo, isBlank: true) { file, _ in
        for id in file.people.keys {
          file.people[id]?.facts.employeeNumber = number
          file.people[id]?.facts.phone = phone
        }
      }.paper(kind)
      let text = TextSheet.text(paper).filter { !$0.isWhitespace && $0 != "|" }
      #expect(!text.contains("0812") && !text.contains("62812"))
      if kind.isMessage { #expect(!text.contains("19850620")) }
    }
  }

  @Test("A closed rakor keeps its papers when offices, forum and people are renamed")
  func closedPapersStay() throws {
    for kind in PaperKind.allCases where kind != .matrix {
      let before = try source(office: Sample.wonosobo).paper(kind)
      let after = try source(office: Sample.wonosobo) { file, directory in
        for index in directory.offices.indices where directory.offices[index].code != Sample.purworejo {
          directory.offices[index].name = "Kantor Baru \(index)"
          directory.offices[index].short = "Baru \(index)"
        }
        for index in directory.offices.indices { directory.offices[index].head = "Kepala Baru" }
        for index in directory.forums.indices { directory.forums[index].name = "Forum Baru" }
        for id in file.people.keys { file.people[id]?.facts.name = "Nama Baru" }
      }.paper(kind)
      #expect(HTMLSheet.text(before) == HTMLSheet.text(after), "\(kind)")
    }
  }

  @Test("The letterhead of a host that is called otherwise today is not that of a closed rakor")
  func letterheadOfAnotherName() throws {
    let paper = try source { _, directory in
      guard let index = directory.offices.firstIndex(where: { $0.code == Sample.purworejo }) else { return }
      directory.offices[index].name = "Kantor Kementerian Haji dan Umrah Kabupaten Purworejo"
      directory.offices[index].letterhead = ["KEMENTERIAN HAJI DAN UMRAH", "KANTOR KABUPATEN PURWOREJO", "Jalan 1"]
    }.paper(.minutes)
    #expect(!TextSheet.text(paper).contains("KEMENTERIAN HAJI"))
    #expect(TextSheet.text(paper).contains("KANTOR KEMENTERIAN AGAMA KABUPATEN PURWOREJO"))
    #expect(paper.gaps.contains(.letterhead))
  }

  @Test("Text keeps to its width, whatever is typed", arguments: PaperKind.allCases.filter { !$0.isMessage })
  func textFits(kind: PaperKind) throws {
    let long = String(repeating: "Rakor tentang ", count: 20) + String(repeating: "x", count: 120)
    let paper = try source(office: nil) { file, _ in
      file.meeting.title = long
      file.meeting.letter = String(repeating: "B-1/", count: 40)
      file.meeting.venue = long
      for index in file.agenda.indices { file.agenda[index].title = long }
      for index in file.followUps.indices { file.followUps[index].followUp.facts.text = long }
    }.paper(kind)
    for line in TextSheet.text(paper, columns: 60).split(separator: "\n") { #expect(line.count <= 60, "\(line)") }
    for line in TextSheet.text(paper).split(separator: "\n") {
      #expect(line.count <= (paper.isWide ? 120 : 80), "\(line)")
    }
  }

  @Test("Of a rakor of which nobody counted anything no figure is made up")
  func nobody() throws {
    let source = try source { file, _ in
      file.attendance = []
      file.delegates = []
      file.meeting.reportedTotal = nil
      file.agenda = []
      file.followUps = []
    }
    let sheet = source.paper(.attendance)
    #expect(TextSheet.text(sheet).contains("Jumlah hadir : ………… orang"))
    #expect(sheet.gaps.contains(.attendance))
    #expect(source.paper(.minutes).gaps.contains(.agenda))
    #expect(!TextSheet.text(source.paper(.minutes)).contains("Tindak lanjut"))
    #expect(TextSheet.text(source.paper(.matrix)).contains("Belum ada tindak lanjut"))
    #expect(!TextSheet.text(source.paper(.reportMessage)).contains("Hasil"))
  }

  @Test("Sixty people are sixty rows in their order, and the count in words")
  func sixty() throws {
    let sheet = try source { file, _ in
      file.meeting.closedNames = nil
      file.meeting.reportedTotal = nil
      file.people = [:]
      file.delegates = (1...60).map { number in
        let id = PersonID(rawValue: number)
        file.people[id] = Person(id: id, draft: PersonDraft(name: "Orang \(number)", office: Sample.kebumen))
        return Delegate(meeting: Sample.id(1), person: id, office: Sample.kebumen, state: .present)
      }
    }.paper(.attendance)
    let text = TextSheet.text(sheet)
    #expect((1...60).allSatisfy { text.contains("| \($0).") && text.contains("| Orang \($0) ") })
    #expect(text.contains("Jumlah hadir : 60 (enam puluh) orang"))
    let html = HTMLSheet.text(sheet)
    #expect(html.components(separatedBy: "<thead>").count == 3)
    #expect(html.contains("thead { display: table-header-group; }") && html.contains("tr { break-inside: avoid; }"))
  }

  @Test("A sheet to sign has a row for everybody expected, for promised heads without a name, and ten more")
  func rowsToSign() throws {
    let sheet = try source(isBlank: true) { file, _ in
      file.attendance = [
        OfficeAttendance(meeting: Sample.id(1), office: Sample.wonosobo, promised: 7),
        OfficeAttendance(meeting: Sample.id(1), office: Sample.kebumen, promised: 3),
      ]
      for index in file.delegates.indices where file.delegates[index].person == Sample.herawati {
        file.delegates[index].state = .sick
      }
    }.paper(.attendance)
    let text = TextSheet.text(sheet)
    #expect(text.contains("| 20. ") && !text.contains("| 21. "))
    #expect(!text.contains("Herawati") && text.contains("Jumlah hadir : …………"))
  }

  @Test("Why somebody was away stands on no paper; who came instead does")
  func notesOnAbsence() throws {
    let text = TextSheet.text(
      try source { file, _ in
        (file.delegates[0].state, file.delegates[0].note) = (.sick, "operasi jantung")
        (file.delegates[1].state, file.delegates[1].note) = (.represented, Delegate.noteOnRepresentative("Budi"))
      }.paper(.attendance))
    #expect(text.contains("Sakit") && !text.contains("jantung"))
    #expect(text.contains("Diwakili") && text.contains("Budi"))
  }

  @Test("A letter to more than five offices has them in an attachment, and one office is addressed with its town")
  func addressees() throws {
    func letter(_ offices: [OfficeCode]) throws -> String {
      TextSheet.text(try source { file, _ in file.meeting.invited = offices }.paper(.invitation))
    }
    let kanwil = OfficeCode(rawValue: "kanwil")
    let all = try letter(Sample.officeCodes + [kanwil])
    #expect(all.contains("Yth. (daftar terlampir)") && all.contains("DAFTAR UNDANGAN"))
    #expect(
      all.contains("Lampiran : 1 (satu) berkas") && all.contains("u.p. Kepala Seksi Penyelenggaraan Haji dan Umrah"))
    let one = try letter([Sample.purworejo, Sample.kebumen])
    #expect(one.contains("Yth. Kepala Kantor Kementerian Agama Kabupaten Kebumen\n\ndi Kebumen\n"))
    #expect(one.contains("Lampiran : -") && !one.contains("DAFTAR UNDANGAN"))
  }

  @Test("A report has the instructions of its own head, and not those of another office's")
  func instructions() throws {
    let host = try source()
    #expect(!TextSheet.text(host.paper(.report)).contains("Segera merespons"))
    #expect(!TextSheet.text(host.paper(.reportMessage)).contains("Segera merespons"))
    #expect(TextSheet.text(try source(office: Sample.wonosobo).paper(.reportMessage)).contains("Segera merespons"))
    #expect(TextSheet.text(host.paper(.matrix)).contains("Segera merespons"))
  }

  @Test("A reminder says who has not confirmed, how far away it is, and nothing of who has")
  func reminder() throws {
    func text(_ change: (inout MeetingFile) -> Void) throws -> String {
      let reminder = try source { file, _ in
        file.meeting.closedNames = nil
        file.meeting.state = .invited
        file.meeting.date = Sample.now.day.adding(days: 1)
        change(&file)
      }
      return TextSheet.text(reminder.paper(.reminderMessage))
    }
    let some = try text { file in
      file.attendance = Sample.officeCodes.dropFirst(2).map {
        OfficeAttendance(meeting: Sample.id(1), office: $0, promised: 2)
      }
    }
    #expect(some.contains("Besok, *Senin, 23 November 2026*"))
    #expect(some.contains("Belum konfirmasi: Kab. Wonosobo dan Kab. Kebumen.") && !some.contains("Temanggung"))
    let all = try text { file in
      file.attendance = Sample.officeCodes.map { OfficeAttendance(meeting: Sample.id(1), office: $0, promised: 0) }
    }
    #expect(!all.contains("Belum konfirmasi"))
  }

  @Test("What an office owes is what nobody has ticked or dropped, with how late it is")
  func owed() throws {
    let text = TextSheet.text(
      try source(office: Sample.wonosobo) { file, _ in
        file.followUps[0].followUp.parts[0].done = Sample.now.day
        file.followUps[1].followUp.facts.due = Sample.now.day.adding(days: -4)
      }.paper(.owedMessage))
    #expect(text.contains("2 (dua) tindak lanjut Kab. Wonosobo"))
    #expect(text.contains("tenggat: 18 November 2026, *lewat 4 hari*") && !text.contains("Menindaklanjuti setiap"))
    #expect(TextSheet.text(try source(office: Sample.kebumen).paper(.owedMessage)).contains("tidak mempunyai"))
  }
}

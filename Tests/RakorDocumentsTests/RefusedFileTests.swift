import RakorDocuments
import RakorModel
import RakorStore
import Testing

struct RefusedFileTests {
  private func refused(_ change: (String) -> String) throws -> [RefusedLine] {
    let changed = change(try DataFile.example.text)
    #expect(changed != (try DataFile.example.text))
    let records = try RakorStore.holding()
    let lines = try records.refusedLines(changed)
    #expect(try records.directory().offices.isEmpty)
    return lines
  }

  struct Fault: CustomTestStringConvertible {
    let original: String
    let faulty: String
    let place: String
    let problem: ImportProblem
    var testDescription: String { place + " " + faulty }
  }

  static let faults: [Fault] = [
    Fault(
      original: #""date": "2021-06-15""#, faulty: #""date": "2021-06-31""#, place: "meetings[0].date",
      problem: .refused(.unreadableDate(.date, .noSuchDay(day: 31, month: 6, year: 2021)))),
    Fault(
      original: #""date": "2021-06-15""#, faulty: #""date": "15 Juni 2021""#, place: "meetings[0].date",
      problem: .refused(.unreadableDate(.date, .notUnderstood("15 Juni 2021")))),
    Fault(original: #""date": "2021-06-15","#, faulty: "", place: "meetings[0].date", problem: .missing),
    Fault(
      original: #""start": null"#, faulty: #""start": "9.00""#, place: "meetings[0].start",
      problem: .refused(.unreadableTime(.start, .notUnderstood("9.00")))),
    Fault(
      original: #""start": null, "end": null"#, faulty: #""start": "09:00", "end": "08:00""#, place: "meetings[0].end",
      problem: .refused(.endBeforeStart(start: TimeOfDay(iso: "09:00")!, end: TimeOfDay(iso: "08:00")!))),
    Fault(
      original: #""state": "closed""#, faulty: #""state": "beres""#, place: "meetings[0].state",
      problem: .unknownWord("beres", allowed: MeetingState.allCases.map(\.rawValue))),
    Fault(
      original: #""host": "purworejo""#, faulty: #""host": "sleman""#, place: "meetings[0].host",
      problem: .refused(.unknownOffice(.host, typed: "sleman"))),
    Fault(
      original: #""reportedTotal": 31"#, faulty: #""reportedTotal": -1"#, place: "meetings[0].attendance.reportedTotal",
      problem: .refused(.countOutOfRange(.reportedTotal, -1))),
    Fault(
      original: #""reportedTotal": 31"#, faulty: #""reportedTotal": "31""#,
      place: "meetings[0].attendance.reportedTotal", problem: .wrongKind(expected: .wholeNumber)),
    Fault(
      original: #"{ "office": "kebumen", "promised": null"#, faulty: #"{ "office": "sleman", "promised": null"#,
      place: "meetings[0].attendance.offices[1].office", problem: .refused(.unknownOffice(.office, typed: "sleman"))),
    Fault(
      original: #""office": "wonosobo", "state": "present", "note": null"#,
      faulty: #""office": "wonosobo", "state": 1, "note": null"#,
      place: "meetings[0].attendance.delegates[0].state", problem: .wrongKind(expected: .text)),
    Fault(
      original: #""nip": null"#, faulty: #""nip": "12345678901234567""#, place: "people[0].nip",
      problem: .refused(.employeeNumber(.wrongLength(found: 17)))),
    Fault(
      original: #""number": 2, "text""#, faulty: #""number": 1, "text""#, place: "followups[1].number",
      problem: .repeated),
    Fault(
      original: #""number": 2, "text""#, faulty: #""number": 9223372036854775807, "text""#,
      place: "followups[1].number", problem: .numberTooHigh(.max, limit: 999_999)),
    Fault(
      original: #""id": 1,"#, faulty: #""id": 1000000,"#, place: "meetings[0].id",
      problem: .numberTooHigh(1_000_000, limit: 999_999)),
    Fault(
      original: #""kind": "kota""#, faulty: #""kind": null"#, place: "offices[3].kind", problem: .missing),
    Fault(
      original: #""meeting": 1, "source": "instruction", "agendaItem": null, "pic": null"#,
      faulty: #""meeting": 7, "source": "instruction", "agendaItem": null, "pic": null"#,
      place: "followups[1].meeting", problem: .noSuchMeeting(7)),
  ]

  @Test("A refused line is told with its place and its reason, and nothing is imported", arguments: faults)
  func refusedWithPlace(fault: Fault) throws {
    let lines = try refused { text in
      guard let found = text.firstRange(of: fault.original) else { return text }
      return text.replacingCharacters(in: found, with: fault.faulty)
    }
    #expect(lines.first == RefusedLine(place: place(fault.place), problem: fault.problem))
  }

  @Test("Every refused line is told, not only the first")
  func everyRefusedLine() throws {
    let lines = try refused { text in
      text.replacing("\"nip\": null", with: "\"nip\": \"1\"").replacing(
        "\"host\": \"purworejo\"", with: "\"host\": \"x\"")
    }
    #expect(lines.map(\.place.path) == (0..<5).map { "people[\($0)].nip" } + ["meetings[0].host"])
  }

  @Test("What follows from a rakor that could not be read is not refused a second time")
  func noCascade() throws {
    let lines = try refused { $0.replacing("\"date\": \"2021-06-15\"", with: "\"date\": \"2021-06-31\"") }
    #expect(lines.map(\.place.path) == ["meetings[0].date"])
  }

  @Test("A field this program does not know is told with its place")
  func unknownFieldsAreTold() throws {
    let text = try DataFile.example.text.replacing("\"venue\":", with: "\"ruang\": \"A\", \"venue\":")
    #expect(try RakorFile.read(Array(text.utf8)).unknownFields.map(\.path) == ["meetings[0].ruang"])
  }

  @Test("A file of a newer version is refused")
  func newerVersion() throws {
    let text = try DataFile.example.text.replacing("\"version\": 1", with: "\"version\": 2")
    #expect(throws: ExchangeError.newerVersion(2)) { try RakorFile.read(Array(text.utf8)) }
  }

  @Test("JSON of another program is refused", arguments: ["{}", "[]", "3", #"{"rakor": 1}"#, #"{"rakor": {}}"#])
  func notOurs(text: String) {
    #expect(throws: ExchangeError.notRakor) { try RakorFile.read(Array(text.utf8)) }
  }

  @Test("A file that is cut off is refused with the line where it ends")
  func cutOff() throws {
    let text = String(try DataFile.example.text.prefix(1_000))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(throws: ExchangeError.notJson(line: lines)) { try RakorFile.read(Array(text.utf8)) }
  }

  @Test(
    "Bytes that are no text are refused", arguments: [[], [0xFF, 0xFE, 0x00], [0x7B, 0x22, 0xC3, 0x28, 0x22, 0x7D]])
  func notText(bytes: [UInt8]) {
    #expect(throws: ExchangeError.self) { try RakorFile.read(bytes) }
  }

  @Test("A file that begins with a byte order mark is read")
  func byteOrderMark() throws {
    let reading = try RakorFile.read([0xEF, 0xBB, 0xBF] + DataFile.offices.bytes)
    #expect(reading.document.offices.count == 6)
  }

  private func place(_ path: String) -> FilePlace {
    path.split(separator: ".").reduce(FilePlace.top) { place, part in
      let pieces = part.split(separator: "[")
      let member = place.member(String(pieces[0]))
      guard pieces.count == 2, let index = Int(pieces[1].dropLast()) else { return member }
      return member.element(index)
    }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}

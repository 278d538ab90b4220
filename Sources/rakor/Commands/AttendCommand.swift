import ArgumentParser
import RakorApp
import RakorModel
import RakorStore

/// Records who came; everything told in one call is one change.
struct AttendCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "attend",
    abstract: explain(
      "Catat kehadiran: jumlah hadir satu kantor, jumlah menurut laporan, atau satu peserta.",
      "Record attendance: heads of an office, the reported total, or one person."),
    discussion: examples(
      "rakor attend 12 --office wonosobo --promised 5 --counted 4",
      "rakor attend 12 --person \"Dwi Subrata\" --office wonosobo --title \"Kasi PHU\" --state present"),
    aliases: ["hadir"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Nomor atau tanggal rakor.", "The number or date of the meeting."))
  var id: String

  @Option(
    help: explain(
      "Kantor yang jumlah hadir atau pesertanya dicatat.", "The office whose heads or person it is.",
      value: ("kode", "code")))
  var office: String?

  @Option(
    parsing: .unconditional,
    help: explain(
      "Konfirmasi: jumlah orang yang akan hadir.", "Heads the office promised.", value: ("jumlah", "promised")))
  var promised: String?

  @Option(
    parsing: .unconditional,
    help: explain("Jumlah hadir di pintu.", "Heads counted at the door.", value: ("jumlah", "counted")))
  var counted: String?

  @Option(
    parsing: .unconditional,
    help: explain(
      "Jumlah seluruh peserta yang hadir menurut laporan.", "Everybody who came, according to a report.",
      value: ("jumlah", "reported-total")))
  var reportedTotal: String?

  @Option(
    help: explain(
      "Nama peserta, atau nomornya.", "The name of a delegate, or the number of a person.", value: ("peserta", "person")
    ))
  var person: String?

  @Option(help: explain("Jabatan peserta.", "The delegate's title.", value: ("jabatan", "title")))
  var title: String?

  @Option(help: explain("Unit kerja peserta.", "The delegate's unit."))
  var unit: String?

  @Option(
    help: explain(
      "belum ditandai, hadir, terlambat, izin, sakit, dinas luar, tanpa keterangan, atau diwakili; jika tidak "
        + "disebut tetap seperti semula, dan hadir untuk yang baru.",
      "not marked yet, present, late, excused, sick, on duty elsewhere, absent without word or represented; left "
        + "out it stays, and is present at first.", value: ("status", "state")))
  var state: String?

  @Option(help: explain("Keterangan tentang peserta.", "A note on the delegate.", value: ("keterangan", "note")))
  var note: String?

  func checkUsage() throws {
    let heads = promised != nil || counted != nil
    if !heads && reportedTotal == nil && person == nil {
      throw ValidationError(explain("tidak ada yang dicatat", "nothing to record"))
    }
    if heads && office == nil {
      throw ValidationError(
        explain("--promised dan --counted harus disertai --office", "--promised and --counted go with --office"))
    }
    if person != nil, office == nil, personNumber == nil {
      throw ValidationError(
        explain("nama sesudah --person harus disertai --office", "a name after --person goes with --office"))
    }
    if personNumber != nil && (title != nil || unit != nil) {
      throw ValidationError(
        explain(
          "--title dan --unit hanya untuk nama, bukan untuk nomor",
          "--title and --unit go with a name, not with a number"))
    }
    let details = [title, unit, state, note]
    if person == nil && details.contains(where: { $0 != nil }) {
      throw ValidationError(
        explain(
          "--title, --unit, --state, dan --note harus disertai --person",
          "--title, --unit, --state and --note go with --person"))
    }
  }

  func run(in session: CommandSession) throws {
    let meeting = try session.meetingID(id)
    var edits: [Edit] = []
    if let reportedTotal { edits.append(.setReportedTotal(meeting, try heads(reportedTotal, .reportedTotal))) }
    if let office = try office.map({ try session.office($0) }) {
      if let promised { edits.append(.setPromised(meeting, office, try heads(promised, .promised))) }
      if let counted { edits.append(.setCounted(meeting, office, try heads(counted, .counted))) }
      if let person, personNumber == nil {
        let draft = PersonDraft(name: person, title: title, unit: unit, office: office)
        let state = try state.map { try DelegateState.read($0) }
        edits.append(.markNew(meeting, draft, state, note: note))
      }
      if let personNumber { try check(personNumber, isOf: office, at: meeting, session) }
    }
    if let personNumber {
      edits.append(.mark(meeting, personNumber, try state.map { try DelegateState.read($0) }, note: note))
    }
    let committed = try session.save(edits)
    if let committed { try sayWhoIsUninvited(committed.entry.change, at: meeting, session) }
    for record in committed?.entry.change.records ?? [] {
      switch record.after {
      case .delegate(let delegate)?: try warn(of: delegate, session)
      case .person(let person)? where record.before == nil: try remark(on: person, session)
      default: continue
      }
    }
  }

  /// The number that was typed; which numbers it may be the rules say.
  private func heads(_ typed: String, _ field: Field) throws(Refusal) -> Int {
    guard let heads = Int(typed.filter { !$0.isWhitespace }) else { throw .notANumber(field, typed: typed) }
    return heads
  }

  /// Names those who may be the same as somebody entered just now.
  private func remark(on person: Person, _ session: CommandSession) throws {
    let alike = session.alike(person, try session.store.duplicates(of: person.id))
    if !alike.isEmpty { Console.complain(session.phrases.remarks.duplicates(alike)) }
  }

  /// Names the offices that something was recorded of although they are not invited.
  private func sayWhoIsUninvited(_ change: Change, at meeting: MeetingID, _ session: CommandSession) throws {
    let touched = change.records.compactMap { record -> OfficeCode? in
      switch record.after {
      case .attendance(let line): line.office
      case .delegate(let delegate): delegate.office
      default: nil
      }
    }
    let uninvited = try session.store.meetingSummary(meeting)?.figures.uninvited.map(\.office) ?? []
    let warnings = uninvited.filter(touched.contains).map(MeetingWarning.officeUninvited)
    session.phrases.warnings.sentences(warnings, among: 0, session.directory).forEach(Console.complain)
  }

  /// The number of a person, where one was typed in place of a name.
  private var personNumber: PersonID? {
    person.flatMap { Int($0.filter { !$0.isWhitespace }) }.map(PersonID.init)
  }

  /// Refuses a person told by number who neither belongs to the office told beside it nor came for it.
  private func check(
    _ id: PersonID, isOf office: OfficeCode, at meeting: MeetingID, _ session: CommandSession
  ) throws {
    let person = try session.person(id).person
    var offices = [person.office]
    if case .delegate(let row)? = try session.store.stamped(.delegate(meeting, id))?.record {
      offices.append(row.office)
    }
    guard !offices.contains(office) else { return }
    let directory = session.directory
    throw CommandFailure(
      sentence: session.words.people.notOfOffice(
        id.rawValue, person.name, directory.shortName(person.office), directory.shortName(office)),
      code: CommandFailure.refused)
  }

  /// Says when somebody came who, by the records, had left or was yet to come, or who was named at the office from
  /// which they have moved: what is told of their post there is not that of today.
  private func warn(of delegate: Delegate, _ session: CommandSession) throws {
    guard case .meeting(let meeting)? = try session.store.stamped(.meeting(delegate.meeting))?.record else { return }
    let person = try session.person(delegate.person).person
    if title != nil || unit != nil, person.office != delegate.office {
      let place = session.directory.shortName(person.office)
      Console.complain(session.words.people.moved(person.id.rawValue, person.name, place))
    }
    guard !person.isActive(on: meeting.date) else { return }
    Console.complain(session.words.people.inactive(person.name, meeting.date.medium(in: session.settings.language)))
  }
}

package import RakorModel

/// What papers are made of: one rakor with all that belongs to it, and the day on which they are printed.
package struct PaperSource: Sendable {
  package var file: MeetingFile
  /// With the names that hold for this rakor: those of its closing day once it is closed.
  package var directory: Directory
  package var today: Day
  /// Whom a message is addressed to or about; nil for the host.
  package var office: OfficeCode?
  /// Whether an attendance sheet is to be filled in by hand although the rakor took place.
  package var isBlank: Bool
  /// Whether the host is still called what it was on the closing day, so that its letterhead and head of today are
  /// not taken for those of that day.
  private let hasHostOfToday: Bool

  /// The papers of a rakor, of all offices and forums as they are today.
  package init(
    _ file: MeetingFile, directory: Directory, today: Day, office: OfficeCode? = nil, isBlank: Bool = false
  ) {
    self.file = file
    self.directory = directory.named(at: file.meeting)
    self.today = today
    self.office = office
    self.isBlank = isBlank
    hasHostOfToday = directory.office(file.meeting.host)?.name == self.directory.office(file.meeting.host)?.name
  }

  var meeting: Meeting { file.meeting }

  /// The items that are on its agenda, those left out not among them.
  var agenda: [AgendaItem] { file.agenda.filter { !$0.skipped } }

  /// What came from this rakor, by number; what came along to it is another one's.
  var followUps: [FollowUp] {
    file.followUps.map(\.followUp).filter { $0.meeting == meeting.id }.sorted { $0.number < $1.number }
  }

  /// What an office tells of them: what the rakor agreed on, and of the instructions those of its own head.
  func followUps(toldBy office: OfficeCode) -> [FollowUp] {
    followUps.filter { followUp in
      followUp.facts.source != .instruction || followUp.parts.contains { $0.office == office }
    }
  }

  /// The lines of the host's letterhead; none where they are not known for the day of the rakor.
  var letterhead: [String] { hasHostOfToday ? directory.office(meeting.host)?.letterhead ?? [] : [] }

  /// The host's head. Who was it when a rakor was closed is not kept, and may be another one.
  var head: String? { meeting.closedNames == nil ? directory.office(meeting.host)?.head : nil }

  /// Who is the host's head today, for what is signed today.
  var headToday: String? { hasHostOfToday ? directory.office(meeting.host)?.head : nil }

  /// The town in which the host dates its papers.
  var town: String? { directory.office(meeting.host)?.town }

  /// What the rakor is called on papers.
  var name: String { PaperWords.writtenOut(meeting.title) }

  /// An office as papers write it.
  func office(_ code: OfficeCode) -> String { PaperWords.writtenOut(directory.name(code)) }

  /// The same in tables and messages.
  func short(_ code: OfficeCode) -> String { directory.shortName(code) }
}

extension PaperSource {
  /// The paper of a kind, with what it lacks.
  package func paper(_ kind: PaperKind) -> Paper {
    var draft = PaperDraft(self)
    switch kind {
    case .invitation: draft.invitation()
    case .attendance: draft.attendance()
    case .programme: draft.programme()
    case .minutes: draft.minutes()
    case .report: draft.report()
    case .matrix: draft.matrix()
    case .invitationMessage: draft.invitationMessage()
    case .reminderMessage: draft.reminderMessage()
    case .reportMessage: draft.reportMessage()
    case .owedMessage: draft.owedMessage()
    }
    let title = "\(PaperWords.title(of: kind)) – \(PaperText.line(name))"
    return Paper(title: title, isWide: draft.isWide, blocks: draft.blocks, gaps: draft.gaps)
  }

  /// The offices that still owe something of what this rakor is about, in the order of the offices.
  package var owing: [OfficeCode] {
    directory.offices.map(\.code).filter { office in file.followUps.contains { $0.followUp.isOwed(by: office) } }
  }
}

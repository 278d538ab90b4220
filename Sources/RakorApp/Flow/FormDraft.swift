package import RakorModel
import TerminalKit

/// What was typed into a layer and is not saved, with what it was about, so that it can be opened again: after a crash,
/// a hang-up, or because it was put aside.
package struct FormDraft: Equatable, Sendable, Codable {
  /// What the layer was opened on, as it was read then: over what somebody saved since, it is a conflict.
  package enum Subject: Equatable, Sendable, Codable {
    /// The scheduling form; nil for a new rakor.
    case meeting(MeetingID?)
    case followUp(FollowUpForm.Opening)
    case person(PersonForm.Opening)
    case office(OfficeForm.Opening)
    case forum(ForumForm.Opening)
    case minutes(MinutesEditor.Subject)
    case line(Prompt.Opening)
    /// Heads and somebody new at a roll-call.
    case heads(CountLine.Opening)
    case name(FindLine.Opening)
  }

  package var subject: Subject
  /// What was typed, by field name.
  package var fields: [String: String]

  /// What was typed, by field name, about something.
  package init(_ subject: Subject, fields: [String: String]) {
    self.subject = subject
    self.fields = fields
  }

  private enum CodingKeys: CodingKey { case subject, fields, meeting }

  /// Also reads what programs wrote that kept the scheduling form alone.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    fields = try values.decode([String: String].self, forKey: .fields)
    subject =
      try values.decodeIfPresent(Subject.self, forKey: .subject)
      ?? .meeting(try values.decodeIfPresent(MeetingID.self, forKey: .meeting))
  }

  /// Writes subject and fields; the form of before is only read.
  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(subject, forKey: .subject)
    try values.encode(fields, forKey: .fields)
  }
}

// MARK: Texts in the user's own editor

extension FormDraft {
  private static var file: String { "file" }

  /// A text that stands in a file while the user's own editor has it.
  package static func standing(in path: String, _ subject: MinutesEditor.Subject) -> FormDraft {
    FormDraft(.minutes(subject), fields: [file: path])
  }

  /// The file in which the text stands; nil where it stands here.
  package var path: String? { fields[FormDraft.file] }

  /// The same with the text that was found in the file; nil where that is none, or the one that is saved.
  package func holding(_ text: String?) -> FormDraft? {
    guard case .minutes(let subject) = subject, let text, text != subject.current else { return nil }
    return FormDraft(.minutes(subject), fields: [MinutesEditor.field: text])
  }
}

extension FormDraft {
  /// The layer that holds it again, over the one that it belongs to.
  func layers(_ context: Context) -> [LayerState] {
    switch subject {
    case .meeting: [.form(ScheduleForm.State(recovering: self, context))]
    case .followUp(let opening): [.followUpForm(FollowUpForm.State(opening, context, typed: fields))]
    case .person(let opening): [.personForm(PersonForm.State(opening, typed: fields))]
    case .office(let opening): [.officeForm(OfficeForm.State(opening, context, typed: fields))]
    case .forum(let opening): [.forumForm(ForumForm.State(opening, context, typed: fields))]
    case .minutes(let subject):
      [
        .agenda(Agenda.State(id: subject.item.meeting)),
        .minutes(MinutesEditor.State(subject, text: fields[MinutesEditor.field])),
      ]
    case .line(let opening): [.prompt(Prompt.State(opening, typed: fields))]
    case .heads(let opening):
      [.rollCall(RollCall.State(id: opening.meeting)), .count(CountLine.recovered(opening, typed: fields))]
    case .name(let opening):
      [.rollCall(RollCall.State(id: opening.meeting)), .find(FindLine.State(opening, typed: fields))]
    }
  }

  /// What it is about, in one line: `Rakor PHU, 1 Des`.
  func title(_ context: Context) -> String {
    let words = context.phrases
    switch subject {
    case .meeting(let meeting):
      let names = ["forum", "date"].compactMap { fields[$0] }.filter { !$0.isEmpty }
      let what = names.isEmpty ? fields["title"] ?? "" : names.joined(separator: ", ")
      return [words.drafts.meeting(meeting?.rawValue), what].filter { !$0.isEmpty }.joined(separator: " ")
    case .followUp(let opening):
      return words.drafts.followUp(fields[Field.text.rawValue] ?? opening.draft.text)
    case .person(let opening):
      return words.drafts.person(fields[Field.person.rawValue] ?? opening.draft.name)
    case .office(let opening):
      return words.drafts.office(fields[Field.short.rawValue] ?? opening.office?.short ?? "")
    case .forum(let opening): return words.drafts.forum(fields[Field.short.rawValue] ?? opening.forum?.short ?? "")
    case .minutes(let subject): return "\(subject.text.title(words)): \(subject.item.title)"
    case .heads(let opening):
      let name = context.directory.shortName(opening.office)
      let label = opening.kind == .counted ? words.rollCall.countOf(name) : words.rollCall.promiseOf(name)
      return [label, fields.values.first ?? ""].joined(separator: " ")
    case .name: return words.drafts.person(fields[FindLine.field] ?? "")
    case .line(let opening): return [opening.title, fields.values.first ?? ""].joined(separator: ": ")
    }
  }

  /// Whether it is about a rakor that is still to be entered.
  var isNewMeeting: Bool { subject == .meeting(nil) }
}

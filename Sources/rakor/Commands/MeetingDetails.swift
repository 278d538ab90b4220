import ArgumentParser
import RakorModel

/// What may be told of a rakor beside forum, date and host.
struct MeetingDetails: ParsableArguments {
  @Option(help: "The time, such as 09.00-12.00 or \"9 s.d. selesai\".")
  var time: String?

  @Option(help: "The title; the forum's name when it is left out.")
  var title: String?

  @Option(help: "Where it takes place.")
  var venue: String?

  @Option(help: "What it is for.")
  var purpose: String?

  @Option(help: ArgumentHelp("An invited office; repeat for more. All members when left out.", valueName: "code"))
  var invite: [String] = []

  @Option(help: ArgumentHelp("An agenda item; repeat for more.", valueName: "text"))
  var agenda: [String] = []

  @Option(help: ArgumentHelp("The number of the invitation.", valueName: "no"))
  var letter: String?

  /// The texts that were told.
  private var texts: [Field: String] {
    [.title: title, .venue: venue, .purpose: purpose, .letter: letter].compactMapValues(\.self)
  }

  /// Whether nothing was told.
  var isEmpty: Bool { time == nil && texts.isEmpty && invite.isEmpty && agenda.isEmpty }

  /// Takes over what was told; what was not stays.
  func apply(to draft: inout MeetingDraft, in session: CommandSession) throws {
    if let time { try applyTime(time, to: &draft) }
    draft.facts.setTexts(texts)
    if !invite.isEmpty { draft.invited = try invite.map { try session.office($0, .invited) } }
  }

  /// An empty time means that none is known any more.
  private func applyTime(_ typed: String, to draft: inout MeetingDraft) throws {
    do {
      let span = try TimeReader.read(typed)
      (draft.start, draft.end) = (span.start, span.end)
    } catch .empty {
      (draft.start, draft.end) = (nil, nil)
    } catch {
      throw Refusal.unreadableTime(.start, error)
    }
  }
}

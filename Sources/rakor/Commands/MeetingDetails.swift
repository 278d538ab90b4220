import ArgumentParser
import RakorModel

/// What may be told of a rakor beside forum, date and host.
struct MeetingDetails: ParsableArguments {
  @Option(help: "The time, such as 09.00-12.00 or \"9 s.d. selesai\"; it may stand behind the date too.")
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

  @Option(help: ArgumentHelp("The address of an online or hybrid rakor, from https:// on.", valueName: "url"))
  var link: String?

  /// The texts that were told.
  private var texts: [Field: String] {
    [.title: title, .venue: venue, .purpose: purpose, .letter: letter, .link: link].compactMapValues(\.self)
  }

  /// Whether nothing was told.
  var isEmpty: Bool { time == nil && texts.isEmpty && invite.isEmpty && agenda.isEmpty }

  /// Takes over what was told; what was not stays. A time typed with the date counts unless `--time` tells one.
  func apply(_ when: WhenReading?, to draft: inout MeetingDraft, in session: CommandSession) throws {
    draft.date = when?.date.day ?? draft.date
    if let span = try timeReading(when)?.span {
      (draft.start, draft.end) = (span.start, span.end)
    } else if time != nil {
      (draft.start, draft.end) = (nil, nil)
    }
    draft.facts.setTexts(texts)
    if !invite.isEmpty { draft.invited = try invite.map { try session.office($0, .invited) } }
  }

  /// What the time that was told means; nil when none was, or an empty one, which means that none is known any more.
  func timeReading(_ when: WhenReading?) throws(Refusal) -> TimeReading? {
    guard let time else { return when?.time }
    do {
      return try TimeReader.read(time)
    } catch .empty {
      return nil
    } catch {
      throw Refusal.unreadableTime(.start, error)
    }
  }
}

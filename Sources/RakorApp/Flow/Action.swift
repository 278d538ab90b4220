package import RakorModel
package import TerminalKit

/// Something that happened; the only thing that changes the state.
package enum Action: Equatable, Sendable {
  case started
  case inputReceived(Input)
  case resized(Size)
  /// The clock was read; it comes before whatever happened at that moment.
  case clockRead(Moment)
  case answered(Query, Answer)
  /// A save went through.
  case saved(Committed, Origin)
  /// A save found everything as it was to become.
  case savedNothing(Origin)
  case refused(Refusal, Origin)
  case conflicted(Conflict, SaveRequest)
  /// The rules have nothing against what this asks about.
  case allowed(LayerState)
  case copied(Copying)
  /// Charts are in the file of that name.
  case chartWritten(String)
  /// The store or the machine could not do it; already a sentence in the user's language.
  case failed(String)
  /// A command was carried out, or refused.
  case commandRan(CommandResult)
  /// What could stand where a word of a `:` line is being typed.
  case completed(CompletionQuestion, [String])
  /// What was typed after `:` in earlier runs, the newest last.
  case commandLinesRead([String])
  /// The user's own editor was left, with this text in it.
  case edited(MinutesEditor.Subject, String)
  /// The user's own editor failed, or was ended with the terminal, and left this text.
  case leftUnsaved(MinutesEditor.Subject, String)
  /// Another program wrote to the same database.
  case changedElsewhere
  /// What was being typed when a program ended; empty for nothing.
  case draftsFound([FormDraft])
  case suspendRefused
  /// Another program holds the database and is waited for; false when that is over, however it ended.
  case lockAwaited(Bool)
  /// Settings were read, at the start or because the file was saved, here (`isOwn`) or elsewhere; with a sentence when
  /// something in them does not count.
  case configured(Configuration, isOwn: Bool, problem: String?)
  /// Holidays were read, after the first frame; with a sentence when the user's own file could not be.
  case almanacRead(Almanac, problem: String?)
}

/// What led to a save or a refusal, so that its answer goes to the right place.
package enum Origin: Equatable, Sendable {
  /// A layer asked for it.
  case layer(SaveRequest)
  /// A question that leads to edits, before it was asked.
  case question
  case undo
  case redo
  /// Loading the example that comes with the program.
  case example
}

/// One save: edits that go through together or not at all.
package struct SaveRequest: Equatable, Sendable {
  package var edits: [Edit]
  /// The revisions that the user saw; the save is refused as a conflict when one has changed.
  package var expecting: [RecordKey: Int]
  /// Whether it goes through over what somebody else has written since, as a mark by one key does: a queue at the door
  /// does not wait. Whose mark it was is then told.
  package var insists: Bool
  /// The sentence that is true once it has gone through, and told then.
  package var saying: Notice?

  /// A save over whatever is there unless revisions are named, of which nothing is said unless a sentence is given.
  package init(
    _ edits: [Edit], expecting: [RecordKey: Int] = [:], insisting: Bool = false, saying: Notice? = nil
  ) {
    self.edits = edits
    self.expecting = expecting
    insists = insisting
    self.saying = saying
  }
}

/// What became of a text that was to go to the clipboard.
package enum Copying: Hashable, Sendable {
  case done
  /// The terminal has none that a program can reach.
  case noClipboard
  /// The settings keep it from there.
  case switchedOff

  /// What becomes of a text that is sent there where that is wanted; `send` answers whether it could be.
  package init(isOn: Bool, _ send: () -> Bool) { self = !isOn ? .switchedOff : send() ? .done : .noClipboard }
}

package import RakorModel
package import TerminalKit

/// What every screen may read: the day, the size, the language, and the records that several screens share.
package struct Context: Equatable, Sendable {
  package var now: Moment
  package var size: Size
  package var language: Language
  package var readOnly: Bool
  package var directory: Directory
  /// Only rakor and follow-ups of this forum are listed; nil for all.
  package var forum: ForumCode?
  /// The rakor in view; held once, for the list's detail and for the rakor's own screens.
  package var file: MeetingFile?
  /// Whether the part of a screen that has the keys takes the room of the other one too.
  package internal(set) var isZoomed = false
  /// What was typed and put aside, or left by a program that ended, the oldest first.
  package internal(set) var drafts: [FormDraft] = []
  /// What is known of holidays and of the Hijri calendar; nil until it has been read.
  package var almanac: Almanac?
  /// How this person has the program.
  package var settings = Settings()
  /// The keys that are others than those they come with; nil for none.
  package var keys: KeyMap?
  /// The settings that the command line or a variable has fixed for this session.
  package var pinned: [Setting] = []
  /// Where the file of settings is, or would be; nil where there is no place for one.
  package var settingsPath: String?
  /// Whether the records are invented, and gone with the program.
  package var isDemonstration = false

  /// What was typed after `:`, also in earlier runs, the newest last; each line once.
  package internal(set) var commandLines: [String] = []
  /// What of it was typed in this run.
  package internal(set) var enteredLines: [String] = []
  /// Whether the lines of earlier runs have been read, which is done when they are first wanted.
  var hasReadCommandLines = false

  /// A context before offices and forums have been read.
  package init(now: Moment, size: Size, language: Language, readOnly: Bool = false) {
    self.now = now
    self.size = size
    self.language = language
    self.readOnly = readOnly
    directory = Directory()
  }

  package var today: Day { now.day }

  package var phrases: Phrases { Phrases(in: language) }

  /// Why something was refused, as it is said.
  func sentence(_ refusal: Refusal) -> String { phrases.refusal.sentence(for: refusal, directory: directory) }

  /// The part of the screen that belongs to the screen on top: below the tabs and above the status line.
  package var content: Rect { layout.content }

  package var layout: Layout { Layout(size, hints: settings.hints) }

  /// Where boxes may stand: everywhere but on the last line, which shows their keys or what is told.
  package var boxes: Rect { Rect(size).droppingBottom(1) }

  /// The rakor in view, if it is this one.
  package func file(of id: MeetingID) -> MeetingFile? { file?.meeting.id == id ? file : nil }
}

/// Where the fixed parts of every screen are.
package struct Layout: Sendable {
  package let size: Size
  /// How many rows the keys at the bottom take.
  private let hintRows: Int

  /// The parts of a terminal of that size, with or without the keys at the bottom; all of them fit from `minimum` on.
  package init(_ size: Size, hints: Bool = true) {
    self.size = size
    hintRows = hints ? 1 : 0
  }

  /// The smallest terminal the screens are drawn on.
  package static let minimum = Size(columns: 40, rows: 10)

  package var isTooSmall: Bool { size.columns < Layout.minimum.columns || size.rows < Layout.minimum.rows }

  package var tabs: Rect { Rect(size).top(1) }
  package var content: Rect { Rect(size).droppingTop(2).droppingBottom(1 + hintRows) }
  package var status: Rect { Rect(size).droppingBottom(hintRows).bottom(1) }
  package var hints: Rect { Rect(size).bottom(hintRows) }
}

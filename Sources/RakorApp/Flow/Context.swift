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
  /// What was typed and put aside, or left by a program that ended, the oldest first.
  package internal(set) var drafts: [FormDraft] = []
  /// What is known of holidays and of the Hijri calendar; nil until it has been read.
  package var almanac: Almanac?

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
  package var content: Rect { Layout(size).content }

  /// Where boxes may stand: everywhere but on the last line, which shows their keys.
  package var boxes: Rect { Rect(size).droppingBottom(1) }

  /// The rakor in view, if it is this one.
  package func file(of id: MeetingID) -> MeetingFile? { file?.meeting.id == id ? file : nil }
}

/// Where the fixed parts of every screen are.
package struct Layout: Sendable {
  package let size: Size

  /// The parts of a terminal of that size; all of them fit from `minimum` on.
  package init(_ size: Size) { self.size = size }

  /// The smallest terminal the screens are drawn on.
  package static let minimum = Size(columns: 40, rows: 10)

  package var isTooSmall: Bool { size.columns < Layout.minimum.columns || size.rows < Layout.minimum.rows }

  package var tabs: Rect { Rect(size).top(1) }
  package var content: Rect { Rect(size).droppingTop(2).droppingBottom(2) }
  package var status: Rect { Rect(size).droppingBottom(1).bottom(1) }
  package var hints: Rect { Rect(size).bottom(1) }
}

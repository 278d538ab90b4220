package import RakorModel
import TerminalKit

/// Somebody else saved the same record first: theirs or mine, and nothing is lost unseen.
package struct ConflictDialog: Equatable, Sendable {
  package var conflict: Conflict
  package var request: SaveRequest
  /// What was being typed when the save was refused; it comes back unless the save goes through.
  package var below: Overlay?

  func receive(_ input: Input) -> OverlayResult {
    switch input {
    case .key(.character("m")): .close(.save(request.edits, expecting: seen, purpose: request.purpose))
    case .key(.character("l")):
      .close(request.purpose == .form ? Outcome(.pop, effects: [.dropDraft]) : Outcome())
    case .key(.escape): .close(Outcome(overlay: below))
    default: .stay
    }
  }

  /// What the user has seen by now; another record that somebody else wrote asks again.
  private var seen: [RecordKey: Int] {
    var expecting = request.expecting
    expecting[conflict.key] = conflict.foundRevision
    return expecting
  }

  func draw(_ context: Context, on screen: inout Screen) {
    let words = context.phrases.conflict
    let who = conflict.lastWriter ?? words.somebody
    let when = conflict.lastWrittenAt.map { "\($0.day.short(in: context.language)) \($0.time.dotted)" } ?? ""
    let record = context.phrases.refusal.name(of: conflict.key, directory: context.directory)
    let text = words.text(record, who, when, conflict.expectedRevision, conflict.foundRevision).capitalisedFirst
    Dialog(
      title: words.title, text: text, choices: [("m", words.mine), ("l", words.theirs), ("Esc", words.back)],
      titleRole: .warning
    ).draw(on: &screen)
  }
}

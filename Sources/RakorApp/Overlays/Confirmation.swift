import RakorModel
import TerminalKit

/// A question with one dangerous answer.
package struct Confirmation: Equatable, Sendable {
  package var title: String
  package var question: String
  /// What "yes" does.
  package var yes: Outcome
  /// What "no" does; closing alone where nothing else is said.
  package var no: Outcome

  package init(title: String, question: String, yes: Outcome, no: Outcome = .none) {
    self.title = title
    self.question = question
    self.yes = yes
    self.no = no
  }

  func receive(_ input: Input) -> OverlayResult {
    guard case .key(let key) = input else { return .stay }
    switch key {
    case .character("y"), .character("Y"), .enter, .control("c"): return .close(yes)
    case .character("n"), .character("N"), .character("t"), .character("T"), .character("q"): return .close(no)
    case .escape: return .close(no)
    default: return .stay
    }
  }

  func draw(_ context: Context, on screen: inout Screen) {
    let words = context.phrases.app
    Dialog(title: title, text: question, choices: [("Enter y", words.yes), ("Esc t n", words.no)]).draw(on: &screen)
  }

  static func quit(_ context: Context) -> Confirmation {
    let words = context.phrases.app
    return Confirmation(title: words.quitTitle, question: words.quitQuestion, yes: Outcome(effects: [.quit]))
  }

  /// Offers what a form held when the program ended.
  static func recover(_ draft: FormDraft, _ context: Context) -> Confirmation {
    let words = context.phrases.app
    return Confirmation(
      title: words.recoverTitle, question: words.recoverQuestion,
      yes: Outcome(.push(.form(ScheduleForm.State(recovering: draft, context)))), no: Outcome(effects: [.dropDraft]))
  }
}

import RakorModel
import TerminalKit

/// What lies over a screen and takes all keys; Esc closes it.
package indirect enum Overlay: Equatable, Sendable {
  case help(Help)
  case confirm(Confirmation)
  case prompt(Prompt)
  case conflict(ConflictDialog)
  case followUpForm(FollowUpForm)
  case minutes(MinutesEditor)
  case lifeLine(LifeLine)
  case turns(TurnBoard)
  case palette(Palette)
  case personForm(PersonForm)
  case duplicates(DuplicateBoard)

  /// Whether keys typed before it was drawn must not reach it, because one of them could destroy something.
  package var ignoresTypeAhead: Bool {
    switch self {
    case .confirm, .conflict: true
    case .help, .prompt, .followUpForm, .minutes, .lifeLine, .turns, .palette, .personForm: false
    case .duplicates(let board): board.isAsking
    }
  }
}

/// What an overlay wants after a key.
struct OverlayResult {
  var closes = false
  var outcome = Outcome.none
  /// A key for the screen below, once it has closed.
  var key: Key?

  static let stay = OverlayResult()
  static let close = OverlayResult(closes: true)
  static func close(_ outcome: Outcome) -> OverlayResult { OverlayResult(closes: true, outcome: outcome) }
  static func press(_ key: Key) -> OverlayResult { OverlayResult(closes: true, key: key) }
  static func stay(_ outcome: Outcome) -> OverlayResult { OverlayResult(closes: false, outcome: outcome) }
}

extension Overlay {
  mutating func receive(_ input: Input, _ context: Context, hints: [KeyHint]) -> OverlayResult {
    switch self {
    case .help(var help):
      defer { self = .help(help) }
      return help.receive(input, context, hints: hints)
    case .confirm(let confirmation): return confirmation.receive(input)
    case .prompt(var prompt):
      defer { self = .prompt(prompt) }
      return prompt.receive(input, context)
    case .conflict(let dialog): return dialog.receive(input)
    case .followUpForm(var form):
      defer { self = .followUpForm(form) }
      return form.receive(input, context)
    case .minutes(var editor):
      defer { self = .minutes(editor) }
      return editor.receive(input, context)
    case .lifeLine(var line):
      defer { self = .lifeLine(line) }
      return line.receive(input)
    case .turns(var board):
      defer { self = .turns(board) }
      return board.receive(input, context)
    case .palette(var palette):
      defer { self = .palette(palette) }
      return palette.receive(input, context, hints: hints)
    case .personForm(var form):
      defer { self = .personForm(form) }
      return form.receive(input, context)
    case .duplicates(var board):
      defer { self = .duplicates(board) }
      return board.receive(input, context)
    }
  }

  /// What waits below it and comes back when it closes, with all that was typed there.
  var under: Overlay? {
    switch self {
    case .conflict(let dialog): dialog.below
    case .followUpForm(let form): form.under
    case .prompt(let prompt): prompt.under
    case .help(let help): help.under
    case .confirm, .minutes, .lifeLine, .turns, .palette, .personForm, .duplicates: nil
    }
  }

  /// What it shows of the records, to be read again when they have changed.
  var query: Query? {
    if case .turns(let board) = self { board.query } else { nil }
  }

  /// Shows what was read for it; answers whether the screen below has no use for that.
  mutating func take(_ query: Query, _ answer: Answer, _ context: Context) -> Bool {
    switch (self, answer) {
    case (.turns(var board), .turns(let history)):
      board.take(history, context)
      self = .turns(board)
      return true
    case (.personForm(var form), .alike(let found)):
      form.take(query, found)
      self = .personForm(form)
    case (.duplicates(var board), .duplicates(let list)):
      board.take(list)
      self = .duplicates(board)
    default: break
    }
    return false
  }

  /// Shows why what was entered was refused.
  mutating func refuse(_ refusal: Refusal, _ sentence: String) {
    switch self {
    case .prompt(var prompt):
      prompt.error = sentence
      self = .prompt(prompt)
    case .followUpForm(var form):
      form.error = sentence
      self = .followUpForm(form)
    case .minutes(var editor):
      editor.error = sentence
      self = .minutes(editor)
    case .personForm(var form):
      form.refuse(refusal, sentence)
      self = .personForm(form)
    case .help, .confirm, .conflict, .lifeLine, .turns, .palette, .duplicates: break
    }
  }

  func draw(_ context: Context, hints: [KeyHint], on screen: inout Screen) {
    switch self {
    case .help(let help): help.draw(context, hints: hints, on: &screen)
    case .confirm(let confirmation): confirmation.draw(context, on: &screen)
    case .prompt(let prompt): prompt.draw(context, on: &screen)
    case .conflict(let dialog): dialog.draw(context, on: &screen)
    case .followUpForm(let form): form.draw(context, on: &screen)
    case .lifeLine(let line): line.draw(context, on: &screen)
    case .palette(let palette): palette.draw(context, hints: hints, on: &screen)
    case .minutes(let editor): editor.draw(context, on: &screen)
    case .turns(let board): board.draw(context, on: &screen)
    case .personForm(let form): form.draw(context, on: &screen)
    case .duplicates(let board): board.draw(context, on: &screen)
    }
  }
}

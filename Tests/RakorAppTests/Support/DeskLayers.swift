import RakorModel
import SampleOffice

@testable import RakorApp
@testable import TerminalKit

/// What lies on the desk: the box on top, or the screen below it; nil where it is another one.
extension Desk {
  var prompt: Prompt.State? { if case .prompt(let prompt) = state.top { prompt } else { nil } }
  var confirmation: Confirmation.State? { if case .confirm(let question) = state.top { question } else { nil } }
  var board: TurnBoard.State? { if case .turns(let board) = state.top { board } else { nil } }
  var minutes: MinutesEditor.State? { if case .minutes(let editor) = state.top { editor } else { nil } }
  var followUpForm: FollowUpForm.State? { if case .followUpForm(let form) = state.top { form } else { nil } }
  var conflict: ConflictDialog.State? { if case .conflict(let dialog) = state.top { dialog } else { nil } }
  var personForm: PersonForm.State? { if case .personForm(let form) = state.top { form } else { nil } }
  var officeForm: OfficeForm.State? { if case .officeForm(let form) = state.top { form } else { nil } }
  var forumForm: ForumForm.State? { if case .forumForm(let form) = state.top { form } else { nil } }
  var duplicates: DuplicateBoard.State? { if case .duplicates(let board) = state.top { board } else { nil } }
  var people: People.State? { if case .people(let screen) = state.screen { screen } else { nil } }
  var meetings: Meetings.State? { if case .meetings(let screen) = state.screen { screen } else { nil } }
  var calendar: Calendar.State? { if case .calendar(let screen) = state.screen { screen } else { nil } }
  var followUps: FollowUps.State? { if case .followUps(let screen) = state.screen { screen } else { nil } }
}

extension AppState {
  /// The layer that fills the content, below the boxes that lie over it.
  var screen: LayerState { layers[firstVisible] }
  /// The box that lies over it and has the keys.
  var box: LayerState? { firstVisible < layers.count - 1 ? top : nil }
  /// The numbered screens among the layers, from the bottom up.
  var tabs: [Tab?] { layers.map { $0.traits(context).tab } }
  /// The numbered screen that is seen.
  var tab: Tab? { screen.traits(context).tab }
  /// The rakor whose own screen is seen.
  var meeting: MeetingID? { screen.traits(context).meeting }
}

/// The text that keys edit.
enum EditedText: Equatable {
  case line(LineEditor)
  case text(TextEditor)
}

extension LayerState {
  /// The text under the cursor; nil where letters are none, or where a form has nothing typed to compare with.
  var textUnderCursor: EditedText? {
    switch self {
    case .meetings(let state) where state.isTyping: .line(state.list.filter.editor)
    case .calendar(let state) where state.line.isTyping: .line(state.line.editor)
    case .agenda(let state) where state.filter.isTyping: .line(state.filter.editor)
    case .followUps(let state) where state.isTyping: .line(state.list.filter.editor)
    case .people(let state) where state.isTyping: .line(state.filter.editor)
    case .find(let state): .line(state.editor)
    case .count(let state): .line(state.editor)
    case .history(let state) where state.isTyping: .line(state.list.filter.editor)
    case .palette(let state): .line(state.editor)
    case .minutes(let state): .text(state.editor)
    case .prompt(let state): Self.text(state.form.entry(state.form.focus))
    case .followUpForm(let state): Self.text(state.form.entry(state.form.focus))
    case .personForm(let state): Self.text(state.form.entry(state.form.focus))
    case .officeForm(let state): Self.text(state.form.entry(state.form.focus))
    case .forumForm(let state): Self.text(state.form.entry(state.form.focus))
    case .form(let state):
      if case .office(let office) = state.form.focus {
        Self.text(state.form.entry(.promised(office)))
      } else {
        Self.text(state.form.entry(state.form.focus))
      }
    default: nil
    }
  }

  private static func text(_ entry: FormEntry) -> EditedText? {
    switch entry {
    case .line(let editor), .choice(let editor, _): .line(editor)
    case .text(let editor): .text(editor)
    case .option, .tick, .list: nil
    }
  }
}

@testable import RakorApp

/// Every layer by its kind, for what goes through all of them.
///
/// The switch over `LayerState` keeps it complete: a new layer does not compile here before it has its place.
enum LayerList: CaseIterable {
  case home, meetings, calendar, followUps, people, statistics
  case summary, rollCall, count, find, agenda, history, text
  case form, month, bestDates, followUpForm, personForm, officeForm, forumForm, prompt, minutes
  case lifeLine, turns, duplicates, confirm, leaving, drafts, conflict, help, palette, settings

  init(_ layer: LayerState) {
    switch layer {
    case .home: self = .home
    case .meetings: self = .meetings
    case .calendar: self = .calendar
    case .followUps: self = .followUps
    case .people: self = .people
    case .statistics: self = .statistics
    case .summary: self = .summary
    case .rollCall: self = .rollCall
    case .count: self = .count
    case .find: self = .find
    case .agenda: self = .agenda
    case .history: self = .history
    case .text: self = .text
    case .form: self = .form
    case .month: self = .month
    case .bestDates: self = .bestDates
    case .followUpForm: self = .followUpForm
    case .personForm: self = .personForm
    case .officeForm: self = .officeForm
    case .forumForm: self = .forumForm
    case .prompt: self = .prompt
    case .minutes: self = .minutes
    case .lifeLine: self = .lifeLine
    case .turns: self = .turns
    case .duplicates: self = .duplicates
    case .confirm: self = .confirm
    case .leaving: self = .leaving
    case .drafts: self = .drafts
    case .conflict: self = .conflict
    case .help: self = .help
    case .palette: self = .palette
    case .settings: self = .settings
    }
  }

  /// The layer, and what a reader knows it by.
  var layer: (type: any Layer.Type, name: String) {
    switch self {
    case .home: (Home.self, "Home")
    case .meetings: (Meetings.self, "Meetings")
    case .calendar: (Calendar.self, "Calendar")
    case .followUps: (FollowUps.self, "Follow-ups, of all rakor and of one")
    case .people: (People.self, "People")
    case .statistics: (Statistics.self, "Statistics")
    case .summary: (Summary.self, "A rakor: summary")
    case .rollCall: (RollCall.self, "A rakor: roll-call")
    case .count: (CountLine.self, "Heads of an office, typed at the roll-call")
    case .find: (FindLine.self, "People looked for at the roll-call")
    case .agenda: (Agenda.self, "A rakor: agenda and minutes")
    case .history: (History.self, "A rakor: history")
    case .text: (TextSheet.self, "A text to read")
    case .form: (ScheduleForm.self, "Scheduling form")
    case .month: (MonthSheet.self, "The month of a date")
    case .bestDates: (BestDates.self, "Best dates")
    case .followUpForm: (FollowUpForm.self, "Follow-up form")
    case .personForm: (PersonForm.self, "Person form")
    case .officeForm: (OfficeForm.self, "Office form")
    case .forumForm: (ForumForm.self, "Forum form")
    case .prompt: (Prompt.self, "A line asked for: reason, note, number")
    case .minutes: (MinutesEditor.self, "Minutes and decisions")
    case .lifeLine: (LifeLine.self, "Life of a follow-up")
    case .turns: (TurnBoard.self, "Turns to host")
    case .duplicates: (DuplicateBoard.self, "People entered twice")
    case .confirm: (Confirmation.self, "A question")
    case .leaving: (Leaving.self, "Something typed and not saved is left")
    case .drafts: (DraftBox.self, "Entries kept for later")
    case .conflict: (ConflictDialog.self, "Somebody else saved first")
    case .help: (Help.self, "Help")
    case .palette: (Palette.self, "All actions")
    case .settings: (SettingsBoard.self, "Settings")
    }
  }
}

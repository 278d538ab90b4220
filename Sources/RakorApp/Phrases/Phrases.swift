package import RakorModel

/// Every text on the screens, in one language.
///
/// Groups are structs whose members are all `let`, so a missing translation does not compile.
package struct Phrases: Sendable {
  package let language: Language
  package let app: AppPhrases
  package let keys: KeyPhrases
  package let words: WordPhrases
  package let dates: DatePhrases
  package let home: HomePhrases
  package let meetings: MeetingsPhrases
  package let meeting: MeetingPhrases
  package let rollCall: RollCallPhrases
  package let agenda: AgendaPhrases
  package let followUps: FollowUpPhrases
  package let form: FormPhrases
  package let turns: TurnPhrases
  package let warnings: WarningPhrases
  package let calendar: CalendarPhrases
  package let conflict: ConflictPhrases
  package let history: HistoryPhrases
  package let life: LifePhrases
  package let refusal: RefusalPhrases

  package static func of(_ language: Language) -> Phrases {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }

  private static let indonesian = Phrases(
    language: .indonesian, app: .indonesian, keys: .indonesian, words: .indonesian, dates: .indonesian,
    home: .indonesian, meetings: .indonesian, meeting: .indonesian, rollCall: .indonesian, agenda: .indonesian,
    followUps: .indonesian, form: .indonesian, turns: .indonesian, warnings: .indonesian, calendar: .indonesian,
    conflict: .indonesian, history: .indonesian, life: .indonesian, refusal: .indonesian)

  private static let english = Phrases(
    language: .english, app: .english, keys: .english, words: .english, dates: .english, home: .english,
    meetings: .english, meeting: .english, rollCall: .english, agenda: .english, followUps: .english, form: .english,
    turns: .english, warnings: .english, calendar: .english, conflict: .english, history: .english, life: .english,
    refusal: .english)
}

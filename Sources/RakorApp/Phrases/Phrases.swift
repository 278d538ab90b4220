package import RakorModel

/// Every text on the screens, in one language.
///
/// Groups are structs whose members are all `let`, so a missing translation does not compile. A class, because every
/// drawn line asks for its phrases, and copying a thousand texts for each took a fifth of a frame.
package final class Phrases: Sendable {
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
  package let people: PeoplePhrases
  package let remarks: RemarkPhrases
  package let turns: TurnPhrases
  package let warnings: WarningPhrases
  package let calendar: CalendarPhrases
  package let conflict: ConflictPhrases
  package let history: HistoryPhrases
  package let life: LifePhrases
  package let refusal: RefusalPhrases

  /// Everything that is said in a language; shared, since it is asked for at every key.
  package static func of(_ language: Language) -> Phrases {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }

  private static let indonesian = Phrases(in: .indonesian)
  private static let english = Phrases(in: .english)

  private init(in language: Language) {
    let indonesian = language == .indonesian
    self.language = language
    app = indonesian ? .indonesian : .english
    keys = indonesian ? .indonesian : .english
    words = indonesian ? .indonesian : .english
    dates = indonesian ? .indonesian : .english
    home = indonesian ? .indonesian : .english
    meetings = indonesian ? .indonesian : .english
    meeting = indonesian ? .indonesian : .english
    rollCall = indonesian ? .indonesian : .english
    agenda = indonesian ? .indonesian : .english
    followUps = indonesian ? .indonesian : .english
    form = indonesian ? .indonesian : .english
    people = indonesian ? .indonesian : .english
    remarks = indonesian ? .indonesian : .english
    turns = indonesian ? .indonesian : .english
    warnings = indonesian ? .indonesian : .english
    calendar = indonesian ? .indonesian : .english
    conflict = indonesian ? .indonesian : .english
    history = indonesian ? .indonesian : .english
    life = indonesian ? .indonesian : .english
    refusal = indonesian ? .indonesian : .english
  }
}

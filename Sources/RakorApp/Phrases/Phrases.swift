package import RakorModel

/// Every text on the screens, in one language.
package struct Phrases: PhraseGroup {
  package let language: Language

  /// Everything that is said in that language.
  package init(in language: Language) { self.language = language }

  package var app: AppPhrases { AppPhrases(language: language) }
  package var keys: KeyPhrases { KeyPhrases(language: language) }
  package var words: WordPhrases { WordPhrases(language: language) }
  package var dates: DatePhrases { DatePhrases(language: language) }
  package var home: HomePhrases { HomePhrases(language: language) }
  package var meetings: MeetingsPhrases { MeetingsPhrases(language: language) }
  package var meeting: MeetingPhrases { MeetingPhrases(language: language) }
  package var rollCall: RollCallPhrases { RollCallPhrases(language: language) }
  package var agenda: AgendaPhrases { AgendaPhrases(language: language) }
  package var followUps: FollowUpPhrases { FollowUpPhrases(language: language) }
  package var form: FormPhrases { FormPhrases(language: language) }
  package var people: PeoplePhrases { PeoplePhrases(language: language) }
  package var remarks: RemarkPhrases { RemarkPhrases(language: language) }
  package var turns: TurnPhrases { TurnPhrases(language: language) }
  package var warnings: WarningPhrases { WarningPhrases(language: language) }
  package var calendar: CalendarPhrases { CalendarPhrases(language: language) }
  package var statistics: StatisticsPhrases { StatisticsPhrases(language: language) }
  var marks: MarkPhrases { MarkPhrases(language: language) }
  var registry: RegistryFormPhrases { RegistryFormPhrases(language: language) }
  var drafts: DraftPhrases { DraftPhrases(language: language) }
  package var conflict: ConflictPhrases { ConflictPhrases(language: language) }
  package var papers: PaperPhrases { PaperPhrases(language: language) }
  package var history: HistoryPhrases { HistoryPhrases(language: language) }
  package var commands: CommandLinePhrases { CommandLinePhrases(language: language) }
  package var life: LifePhrases { LifePhrases(language: language) }
  var plain: PlainPhrases { PlainPhrases(language: language) }
  package var lists: ListPhrases { ListPhrases(language: language) }
  package var settings: SettingsPhrases { SettingsPhrases(language: language) }
  package var refusal: RefusalPhrases { RefusalPhrases(language: language) }
}

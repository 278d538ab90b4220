import RakorApp
import RakorModel
import RakorStore

/// The commands of the program as they are typed after `:`; the session only knows that there are some.
protocol TypedCommands {
  /// Carries out a command on the records that the screens show.
  ///
  /// - Throws: `StoreError.busy` when another program holds the database; nothing has been done then.
  func run(
    _ words: [String], of line: String, on store: RakorStore, _ settings: SessionSettings, _ context: Context
  ) throws(StoreError) -> CommandResult

  /// What could stand where a word is being typed.
  func words(for question: CompletionQuestion, in language: Language) -> [String]
}

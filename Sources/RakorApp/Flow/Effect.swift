package import RakorModel

/// Something to be done outside the pure program; its result comes back as an action.
package enum Effect: Equatable, Sendable {
  case load(Query)
  /// The same, but only when what the key did is on the screen: nobody looks at the answer yet.
  case loadAhead(Query)
  case save(SaveRequest)
  case undo
  /// Takes back the change with this number, and no other.
  case undoEntry(Int)
  case redo
  /// Keeps everything that is typed and not saved where a crash cannot reach it, in place of what was kept before.
  case keepDrafts([FormDraft])
  /// Asks something that leads to these edits, or says at once why the rules refuse them as things are.
  case ask(LayerState, about: [Edit])
  case copy(String)
  /// Writes charts into a new file of that name; one that is there is never replaced.
  case writeChart(ChartSheet, to: String)
  /// Imports the real rakor of 15 June 2021 that ships with the program.
  case loadExample
  /// Opens a text in the user's own editor.
  case editText(MinutesEditor.Subject)
  /// Writes one setting into the file, under a word that it may have.
  case writeSetting(Setting, String)
  /// Writes the keys of an action into the file.
  case writeKeys(KeyChange)
  /// Draws and listens from now on as these settings say.
  case useTerminal(Settings)
  /// Carries out a verb of the command line on the records that the screens show; `line` is how it was typed.
  case runCommand(line: String, words: [String])
  /// Asks what only the world outside knows about a `:` line.
  case complete(CompletionQuestion)
  /// Reads what was typed after `:` in earlier runs.
  case readCommandLines
  case repaint
  case suspend
  case quit
}

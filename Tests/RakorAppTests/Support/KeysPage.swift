import RakorModel
import TerminalKit

@testable import RakorApp

/// `docs/keys.md`, made of the bindings of every layer.
enum KeysPage {
  static var text: String {
    let layers = LayerList.allCases.map(\.layer).map { section($0.name, "keys.\($0.type.layerName)", $0.type.pageRows) }
    let common = [
      section("Everywhere", "keys", GlobalBindings.bindings.map(Row.init)),
      section(
        "In a window that is too small to draw in", "keys.small-window", GlobalBindings.inSmallWindow.map(Row.init)),
      section("While another program holds the database", nil, WaitingBindings.bindings.map { Row($0).fixed }),
    ]
    return ([heading] + common + layers + [ending])
      .joined(separator: "\n\n") + "\n"
  }

  /// One key, or several for the same thing.
  fileprivate struct Row: Hashable {
    let keys: [String]
    /// Its name in the file of settings; nil where it cannot have another key.
    var action: String?
    /// Its label in English and in Indonesian.
    let labels: [String]
    let group: BindingGroup

    init<State, Command>(_ binding: Binding<State, Command>) {
      keys = KeyLabel.of(binding.keys, in: .english)
      action = binding.isFixed ? nil : binding.action
      labels = [Phrases(in: .english), Phrases(in: .indonesian)].map(binding.label)
      group = binding.group
    }

    /// The same where it is not in the file of settings.
    var fixed: Row {
      var row = self
      row.action = nil
      return row
    }

    var markdown: String {
      let names = keys.map { $0 == "|" ? "`\\|`" : "`\($0)`" }.joined(separator: " ")
      return "| \(names) | \(labels.joined(separator: " | ")) | \(action.map { "`\($0)`" } ?? "–") |"
    }
  }

  /// The keys of one layer by group, each said once.
  private static func section(_ name: String, _ table: String?, _ rows: [Row]) -> String {
    var seen: Set<Row> = []
    let rows = rows.filter { seen.insert($0).inserted }
    let ordered = BindingGroup.allCases.flatMap { group in rows.filter { $0.group == group } }
    let head =
      ["## \(name)", ""] + (table.map { ["`[\($0)]`", ""] } ?? [])
      + ["| key | does | in Indonesian | action |", "|---|---|---|---|"]
    return (head + ordered.map(\.markdown))
      .joined(separator: "\n")
  }

  private static let heading = """
    # Keys

    <!-- Written from the bindings by KeysPageTests: change those, then record this page with RECORD=1. -->

    Every key of every screen, form and question. `^X` is Ctrl-X, `S-Tab` Shift-Tab, `BkSp` Backspace, `Space` is *Spasi* on an
    Indonesian screen. Not every key works at every moment: the last line of the screen shows those that matter now, `?` (or
    `F1`, where letters are text) all that work, and `:`, where that is no text, does any of them by name but the digits that begin a
    number. Where a letter is text, it is never a command. A key that means nothing says so.

    The last column is the name of the action in the file of settings (`rakor config`), where it can be given other keys: under
    `[keys]` on every screen that has it, under the table named above a list on that screen alone.
    """

  private static let ending = """
    ## In every text

    Arrows, `Home`, `End`; `^A` `^E` start and end (in the scheduling form `^A` steps); `^B` `^F` character, `Alt-b` `Alt-f` word;
    `^W` `^U` `^K` `Alt-d` delete a word, to the start, to the end, the next word, as in the shell. Pasted text is text, never
    keys.

    ## Mouse

    In every list, box and form a click chooses, a double click does what `Enter` does there, the wheel moves.
    """
}

extension Layer {
  fileprivate static var pageRows: [KeysPage.Row] { bindings.map(KeysPage.Row.init) }
}

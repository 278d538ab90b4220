/// What can be typed into at one place; its raw value is the name under which a draft keeps that.
package protocol FormField: Hashable, Sendable, RawRepresentable where RawValue == String {
  /// What stands in the field before anything is typed; it says what kind of thing can be.
  var blank: FormEntry { get }
}

/// What stands in one field.
package enum FormEntry: Equatable, Sendable {
  case line(LineEditor)
  /// One of a few things, found by typing part of its name or by going through them. `filter` is what had been typed
  /// before one of them was taken; nil while typing.
  case choice(LineEditor, filter: String?)
  /// One of a few things, by its key, gone through with the arrows.
  case option(String)
  /// Nil until somebody ticks or unticks it; what stands there then is said by the form's description.
  case tick(Bool?)
  case text(TextEditor)
  case list([FormLine])

  /// Whether it takes text; the others are ticked or gone through.
  var isText: Bool {
    switch self {
    case .line, .choice, .text, .list: true
    case .tick, .option: false
    }
  }

  /// What was typed, as a draft keeps it; empty for nothing.
  var typed: String {
    switch self {
    case .line(let editor), .choice(let editor, _): editor.text
    case .option(let key): key
    case .tick(let isOn): isOn.map { $0 ? "yes" : "no" } ?? ""
    case .text(let editor): editor.text
    case .list(let lines) where lines.allSatisfy(\.isBlank): ""
    case .list(let lines): lines.map { "\($0.tag)\t\($0.editor.text)" }.joined(separator: "\n")
    }
  }

  /// The same kind of field with what a draft kept.
  func holding(_ typed: String) -> FormEntry {
    switch self {
    case .line(let editor): return .line(LineEditor(typed, limit: editor.limit))
    case .choice(let editor, _): return .choice(LineEditor(typed, limit: editor.limit), filter: nil)
    case .option: return .option(typed)
    case .tick: return .tick(typed.isEmpty ? nil : typed == "yes")
    case .text(let editor): return .text(TextEditor(typed, columns: editor.columns, limit: editor.limit))
    case .list(let blank):
      let limit = blank.first?.editor.limit ?? LineEditor().limit
      let lines = typed.split(separator: "\n").map { line in
        let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return FormLine(parts.last ?? "", tag: parts.count > 1 ? parts[0] : "", limit: limit)
      }
      return .list(lines)
    }
  }
}

/// One line of a list.
package struct FormLine: Equatable, Sendable {
  /// What the form's owner knows the line by; empty for one that was typed. It survives in drafts, without tabs and
  /// line ends.
  package var tag: String
  package var editor: LineEditor

  /// A line with the cursor behind its text.
  package init(_ text: String = "", tag: String = "", limit: Int = 500) {
    self.tag = tag
    editor = LineEditor(text, limit: limit)
  }

  package var text: String { editor.text }

  /// Whether it is as good as not there.
  var isBlank: Bool { tag.isEmpty && text.isEmpty }
}

/// What is typed into the fields of a form, and where its cursor stands.
///
/// What the fields are, how they are named and what is said beside them is a `FormView`, which the owner describes anew
/// for every event and every frame; the form itself holds no sizes and no words but those that were typed.
package struct Form<Field: FormField>: Equatable, Sendable {
  /// The field that the cursor is in.
  package internal(set) var focus: Field
  /// Which line of it, from zero; only lists have more than one.
  package internal(set) var line = 0
  /// Why what stands in a field cannot be taken, as it is said below it. Typing there takes it away.
  package var errors: [Field: String] = [:]
  /// The field whose text is marked as a whole, so that the first character typed takes its place.
  package internal(set) var marked: Field?
  var entries: [Field: FormEntry] = [:]
  private var opened: [String: String] = [:]

  /// An empty form with the cursor in a field.
  package init(focus: Field) { self.focus = focus }
}

// MARK: What stands in it

extension Form {
  func entry(_ field: Field) -> FormEntry { entries[field] ?? field.blank }

  /// The text of a field as it was typed: empty where only a proposal is shown.
  package func text(_ field: Field) -> String {
    switch entry(field) {
    case .line(let editor), .choice(let editor, _): editor.text
    case .text(let editor): editor.text
    case .option(let key): key
    case .tick, .list: ""
    }
  }

  /// Whether nothing but spaces stands in a field.
  package func isBlank(_ field: Field) -> Bool { text(field).allSatisfy(\.isWhitespace) }

  /// Whether one of the candidates of a choice was taken, and not merely part of its name typed.
  package func isChosen(_ field: Field) -> Bool {
    if case .choice(_, .some) = entry(field) { true } else { false }
  }

  /// The part of a name that was typed into a choice, also after one of its candidates was taken.
  package func filter(_ field: Field) -> String {
    if case .choice(let editor, let filter) = entry(field) { filter ?? editor.text } else { "" }
  }

  /// Whether something is ticked; nil while nobody has said so.
  package func isTicked(_ field: Field) -> Bool? {
    if case .tick(let isOn) = entry(field) { isOn } else { nil }
  }

  /// The lines of a list, where something was written into it; nil while it is as proposed.
  package func lines(_ field: Field) -> [FormLine]? {
    if case .list(let lines)? = entries[field] { lines } else { nil }
  }

  /// Everything typed, by the names of the fields; what is empty is not in it.
  package var typed: [String: String] {
    var typed: [String: String] = [:]
    for (field, entry) in entries where !entry.typed.isEmpty { typed[field.rawValue] = entry.typed }
    return typed
  }

  /// What was typed since it was opened, by the names of the fields; empty for a field that was emptied.
  package var touched: [String: String] {
    let typed = typed
    let names = Set(typed.keys).union(opened.keys).filter { typed[$0] != opened[$0] }
    return Dictionary(uniqueKeysWithValues: names.map { ($0, typed[$0] ?? "") })
  }

  /// Whether something was typed since it was opened.
  package var isTouched: Bool { typed != opened }

  /// Whether the field under the cursor takes text.
  package var isInText: Bool { focus.blank.isText }

  /// Whether there is no field for text below the row under the cursor.
  package func isAtEnd(in view: FormView<Field>) -> Bool {
    let rows = view.rows.map { $0.places(self).map(\.field) }
    return !rows.drop { !$0.contains(focus) }.dropFirst().joined().contains { $0.blank.isText }
  }
}

// MARK: Filling it in

extension Form {
  /// Puts a text into a field, with the cursor behind it; a choice is then chosen.
  package mutating func set(_ field: Field, _ text: String) {
    if case .choice(let editor, _) = field.blank {
      entries[field] = .choice(LineEditor(text, limit: editor.limit), filter: "")
    } else {
      entries[field] = field.blank.holding(text)
    }
  }

  /// Ticks or unticks something.
  package mutating func tick(_ field: Field, _ isOn: Bool) { entries[field] = .tick(isOn) }

  /// Fills a list; an empty line to write in follows.
  package mutating func set(_ field: Field, _ lines: [FormLine]) {
    entries[field] = .list(lines + blankLine(of: field))
  }

  /// Marks the whole text of the field under the cursor, so that the first character typed takes its place.
  package mutating func mark() { marked = text(focus).isEmpty ? nil : focus }

  /// Empties every field; what was there at first is still what it is compared with.
  package mutating func clear() { entries = [:] }

  /// Takes what stands there now for what was there at first.
  package mutating func markUntouched() { opened = typed }

  /// Puts what a draft kept into its fields; names that are no field's are passed over.
  package mutating func restore(_ typed: [String: String]) {
    for (name, text) in typed {
      guard let field = Field(rawValue: name) else { continue }
      entries[field] = field.blank.holding(text)
      if case .list(let lines)? = entries[field], lines.last?.text.isEmpty != true {
        entries[field] = .list(lines + blankLine(of: field))
      }
    }
  }

  func blankLine(of field: Field) -> [FormLine] {
    if case .list(let lines) = field.blank { lines } else { [] }
  }
}

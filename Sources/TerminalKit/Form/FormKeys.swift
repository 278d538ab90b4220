extension Form {
  /// Takes a key as text of the field under the cursor, or as one that edits it, and answers whether it meant
  /// something there. Keys that move between fields and tick things are the owner's to bind.
  package mutating func type(_ key: Key, in view: FormView<Field>) -> Bool {
    guard let row = row(of: focus, in: view), type(key, row) else { return false }
    forgetError(in: view)
    return true
  }

  private mutating func type(_ key: Key, _ row: FormRow<Field>) -> Bool {
    switch row.content {
    case .line(let field, let proposal, _, _): return typeLine(key, field, proposal)
    case .choice(let field, _, _): return typeChoice(key, field)
    case .text(let field, _):
      guard case .text(var editor) = entry(field), editor.handle(key) else { return false }
      entries[field] = .text(editor)
      return true
    case .list(let field, let proposal): return typeList(key, field, proposal)
    case .ticks(let ticks): return typeNumber(key, ticks)
    case .gap, .words, .remark, .options: return false
    }
  }

  /// Takes pasted text, which never acts as a key.
  package mutating func paste(_ text: String, in view: FormView<Field>) {
    guard let row = row(of: focus, in: view) else { return }
    forgetError(in: view)
    switch (row.content, entry(focus)) {
    case (.line, .line(var editor)):
      if marked == focus { editor.text = "" }
      marked = nil
      editor.insert(text)
      entries[focus] = .line(editor)
    case (.choice, .choice(var editor, let filter)):
      if filter != nil { editor.text = "" }
      editor.insert(text)
      entries[focus] = .choice(editor, filter: nil)
    case (.text, .text(var editor)):
      editor.insert(text)
      entries[focus] = .text(editor)
    case (.list(let field, let proposal), _): pasteLines(text, field, proposal)
    case (.ticks(let ticks), _): for character in text { _ = typeNumber(.character(character), ticks) }
    default: break
    }
  }

  /// What was wrong is no longer said where something was typed.
  mutating func forgetError(in view: FormView<Field>) {
    if view.style.errorsAreBelow {
      errors[focus] = nil
    } else {
      errors = [:]
    }
  }

  /// The row that a field is in.
  package func row(of field: Field, in view: FormView<Field>) -> FormRow<Field>? {
    view.rows.first { $0.places(self).contains { $0.field == field } }
  }
}

// MARK: A line

extension Form {
  private mutating func typeLine(_ key: Key, _ field: Field, _ proposal: String) -> Bool {
    guard case .line(var editor) = entry(field) else { return false }
    if marked == field, replaceMarked(&editor, key) {
      entries[field] = .line(editor)
      return true
    }
    // A letter takes the place of what is proposed, any other key begins to edit it.
    if case .character = key {} else if editor.text.isEmpty { editor.text = proposal }
    guard editor.handle(key) else { return false }
    marked = nil
    entries[field] = .line(editor)
    return true
  }

  /// Takes away a text that is marked as a whole; answers whether the key has done its work with that.
  private mutating func replaceMarked(_ editor: inout LineEditor, _ key: Key) -> Bool {
    switch key {
    case .character:
      editor.text = ""
      return false
    case .backspace, .delete:
      marked = nil
      editor.text = ""
      return true
    default: return false
    }
  }
}

// MARK: Things to choose from

/// What the field under the cursor has to choose from, for keys of the owner's.
package enum FormOffer: Hashable, Sendable {
  case nothing
  /// Other things than what stands there, in both directions.
  case others
  /// The first of what is half typed; the cursor is behind that.
  case first
  /// The rest of what is typed, shown behind it.
  case completion
}

extension Form {
  /// What the field under the cursor offers, where these are its candidates or completions.
  package func offer(among texts: [String]) -> FormOffer {
    switch entry(focus) {
    case _ where texts.isEmpty: .nothing
    case .choice(let editor, let filter):
      filter != nil || editor.text.isEmpty ? .others : editor.cursor == editor.text.count ? .first : .nothing
    case .line(let editor): marked != focus && editor.completion(texts) != nil ? .completion : .nothing
    case .option, .tick, .text, .list: .nothing
    }
  }

  private mutating func typeChoice(_ key: Key, _ field: Field) -> Bool {
    guard case .choice(var editor, let filter) = entry(field) else { return false }
    let isReplaced = if case .character = key { filter != nil } else { false }
    if isReplaced { editor.text = "" }
    let before = editor.text
    guard editor.handle(key) else { return false }
    entries[field] = .choice(editor, filter: isReplaced || editor.text != before ? nil : filter)
    return true
  }

  private mutating func choose(_ step: Int, _ field: Field, from current: String, _ candidates: [String]) {
    guard case .choice(let editor, _) = entry(field), !candidates.isEmpty else { return }
    let filter = filter(field)
    let first = step > 0 ? 0 : candidates.count - 1
    let next = candidates.firstIndex(of: current).map { ($0 + step + candidates.count) % candidates.count }
    entries[field] = .choice(LineEditor(candidates[next ?? first], limit: editor.limit), filter: filter)
  }

  /// Goes on to another of the things that the field under the cursor has to choose from.
  package mutating func goThrough(_ step: Int, in view: FormView<Field>) {
    switch row(of: focus, in: view)?.content {
    case .options(let field, let options)? where !options.isEmpty:
      let index = options.firstIndex { $0.key == text(field) } ?? 0
      set(field, options[(index + step + options.count) % options.count].key)
    case .choice(let field, let proposal, let candidates)?:
      choose(step, field, from: text(field).isEmpty ? proposal : text(field), candidates)
    default: return
    }
    forgetError(in: view)
  }

  /// Takes the completion that is shown behind what is typed.
  package mutating func complete(in view: FormView<Field>) {
    guard case .line(let field, _, _, let completions)? = row(of: focus, in: view)?.content,
      case .line(let editor) = entry(field), let whole = editor.completion(completions)
    else { return }
    entries[field] = .line(LineEditor(whole, limit: editor.limit))
    forgetError(in: view)
  }
}

// MARK: Ticks and their numbers

extension Form {
  /// Ticks or unticks what is under the cursor.
  package mutating func toggle(in view: FormView<Field>) {
    guard let tick = tick(in: view) else { return }
    entries[tick.field] = .tick(!tick.isOn)
    forgetError(in: view)
  }

  /// Ticks everything in the row under the cursor; all of it ticked already, nothing.
  package mutating func toggleAll(in view: FormView<Field>) {
    guard let row = row(of: focus, in: view), case .ticks(let ticks) = row.content else { return }
    let isOn = !ticks.ticks.allSatisfy(\.isOn)
    for tick in ticks.ticks { entries[tick.field] = .tick(isOn) }
    forgetError(in: view)
  }

  /// Adds to the number behind the tick under the cursor; a number above zero ticks it.
  package mutating func add(_ step: Int, in view: FormView<Field>) {
    guard let row = row(of: focus, in: view), case .ticks(let ticks) = row.content, let number = tick(in: view)?.number
    else { return }
    let count = min(max(0, (Int(text(number)) ?? 0) + step), ticks.most)
    set(number, String(count))
    forgetError(in: view)
    if count > 0 { entries[focus] = .tick(true) }
  }

  /// The tick under the cursor.
  private func tick(in view: FormView<Field>) -> FormTicks<Field>.Tick? {
    guard let row = row(of: focus, in: view), case .ticks(let ticks) = row.content else { return nil }
    return ticks.ticks.first { $0.field == focus }
  }

  /// Digits and the keys that edit them; a number that is typed ticks what it is behind.
  private mutating func typeNumber(_ key: Key, _ ticks: FormTicks<Field>) -> Bool {
    guard let number = ticks.ticks.first(where: { $0.field == focus })?.number, case .line(var editor) = entry(number)
    else { return false }
    if case .character(let character) = key, !(character.isASCII && character.isNumber) { return false }
    let before = editor.text
    guard editor.handle(key) else { return false }
    entries[number] = .line(editor)
    if editor.text != before, !editor.text.isEmpty { entries[focus] = .tick(true) }
    return true
  }
}

// MARK: A list of lines

extension Form {
  private mutating func typeList(_ key: Key, _ field: Field, _ proposal: [FormLine]) -> Bool {
    var lines = shownLines(field, proposal)
    guard !lines.isEmpty else { return false }
    line = min(line, lines.count - 1)
    if key == .backspace, lines[line].text.isEmpty, line > 0 {
      if line < lines.count - 1 { lines.remove(at: line) }
      line -= 1
    } else if !lines[line].editor.handle(key) {
      return false
    }
    keep(lines, field, proposal)
    return true
  }

  private mutating func pasteLines(_ text: String, _ field: Field, _ proposal: [FormLine]) {
    var lines = shownLines(field, proposal)
    let pasted = text.split(whereSeparator: \.isNewline).map(String.init)
    guard !lines.isEmpty, let first = pasted.first else { return }
    line = min(line, lines.count - 1)
    let limit = lines[line].editor.limit
    lines[line].editor.insert(first)
    lines.insert(contentsOf: pasted.dropFirst().map { FormLine($0, limit: limit) }, at: line + 1)
    line += pasted.count - 1
    keep(lines, field, proposal)
  }

  /// Keeps lines with an empty one behind them; what is as proposed is no writing of anybody's.
  private mutating func keep(_ lines: [FormLine], _ field: Field, _ proposal: [FormLine]) {
    var lines = lines
    if lines.last?.text.isEmpty != true { lines += blankLine(of: field) }
    let isProposed =
      lines.map(\.text) == proposal.map(\.text) + [""] && lines.dropLast().map(\.tag) == proposal.map(\.tag)
    entries[field] = isProposed ? nil : .list(lines)
  }
}

extension Form {
  /// What became of the beginning of a name that was to be completed.
  package enum Completion: Hashable, Sendable {
    /// It is a whole name now, or it was none to begin with.
    case done
    /// It is as long as all names go together that it may become.
    case part
    /// It is that already, and still fits several.
    case ambiguous
    /// It is a proposal now, in a field that takes any text.
    case proposal
  }

  /// Completes what is typed into the field under the cursor, as far as it can only become one thing.
  package mutating func completeName(in view: FormView<Field>) -> Completion {
    switch row(of: focus, in: view)?.content {
    case .choice(let field, _, let names)?: return completeChoice(field, names)
    case .line(let field, _, _, let completions)?:
      guard !isBlank(field), marked != field, case .line(let editor) = entry(field),
        let whole = editor.commonCompletion(completions)
      else { return .done }
      entries[field] = .line(LineEditor(whole, limit: editor.limit))
      forgetError(in: view)
      return .proposal
    default: return .done
    }
  }

  private mutating func completeChoice(_ field: Field, _ names: [String]) -> Completion {
    guard case .choice(let editor, nil) = entry(field), !isBlank(field), editor.cursor == editor.text.count else {
      return .done
    }
    if names.count == 1 {
      entries[field] = .choice(LineEditor(names[0], limit: editor.limit), filter: editor.text)
    } else if let longer = editor.commonWord(names) {
      entries[field] = .choice(LineEditor(longer, limit: editor.limit), filter: nil)
      return .part
    }
    return names.count > 1 ? .ambiguous : .done
  }

  /// Takes one of the things that the field under the cursor has to choose from.
  mutating func take(_ name: String, in view: FormView<Field>) {
    switch row(of: focus, in: view)?.content {
    case .choice(let field, _, _)?:
      guard case .choice(let editor, _) = entry(field) else { return }
      entries[field] = .choice(LineEditor(name, limit: editor.limit), filter: filter(field))
    case .options(let field, let options)?:
      if let option = options.first(where: { $0.label == name }) { set(field, option.key) }
    case .line(let field, _, _, _)?: set(field, name)
    default: return
    }
    forgetError(in: view)
  }
}

extension LineEditor {
  /// What is typed, as long as all texts go together that go on from it; nil where none does, or they part here.
  func commonCompletion(_ texts: [String]) -> String? {
    guard cursor == text.count else { return nil }
    let typed = text.lowercased()
    let longer = texts.filter { $0.lowercased().hasPrefix(typed) }
    guard !longer.contains(where: { $0.count == text.count }), let first = longer.first else { return nil }
    let common = longer.dropFirst().reduce(first) { $0.commonBeginning(with: $1) }
    return common.count > text.count ? common : nil
  }

  /// What is typed with its last word as long as the words go together that begin so in all the names; nil where a
  /// name has no such word, or they part here.
  func commonWord(_ names: [String]) -> String? {
    let isLetter: (Character) -> Bool = { $0.isLetter || $0.isNumber }
    let typed = String(text.reversed().prefix(while: isLetter).reversed())
    let words = names.compactMap { name in
      name.split(whereSeparator: { !isLetter($0) }).first { $0.lowercased().hasPrefix(typed.lowercased()) }
        .map(String.init)
    }
    guard !typed.isEmpty, words.count == names.count, let first = words.first else { return nil }
    let common = words.dropFirst().reduce(first) { $0.commonBeginning(with: $1) }
    return common.count > typed.count ? text.dropLast(typed.count) + common : nil
  }
}

extension String {
  fileprivate func commonBeginning(with other: String) -> String {
    let count = zip(self, other).prefix { $0.lowercased() == $1.lowercased() }.count
    return String(prefix(count))
  }
}

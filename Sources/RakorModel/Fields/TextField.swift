/// What a text may be; what each means is checked when an edit is.
package enum TextKind: Sendable {
  case line
  /// Several lines.
  case lines
  /// The address of a page or an online meeting.
  case address

  /// Whether it is shown and typed in one line.
  package var isOneLine: Bool { self != .lines }
}

/// What a text is good for beyond being kept and shown.
package struct TextUses: OptionSet, Sendable {
  package let rawValue: Int

  /// The uses whose bits are set.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// The record is found by its words.
  package static let search = TextUses(rawValue: 1)
  /// It goes along into a message when the record is copied.
  package static let copying = TextUses(rawValue: 2)
  /// The form has a row for it.
  package static let form = TextUses(rawValue: 4)
}

/// A text that somebody types about a thing: where it stands, what it is called, and what it may be.
///
/// Checks, merging, history, columns, files, search, forms and facts loop over such rows, so that a text is declared
/// once.
///
/// It is got and put by closures and no key path, because each key path is looked up when a program first uses it.
package struct TextField<Facts>: Sendable {
  /// What refusals, history, forms and facts call it.
  package let field: Field
  /// The member of files that holds it.
  package let name: String
  /// The column of the database that holds it.
  package let column: String
  package let kind: TextKind
  package let uses: TextUses
  /// Whether it must be there.
  package let isRequired: Bool
  private let get: @Sendable (Facts) -> String?
  private let put: @Sendable (inout Facts, String?) -> Void

  /// A line that must be there. Its member of files and its column bear the name of the field unless told otherwise.
  package init(
    required field: Field, _ get: @escaping @Sendable (Facts) -> String,
    _ put: @escaping @Sendable (inout Facts, String) -> Void, column: String? = nil, uses: TextUses = []
  ) {
    self.field = field
    name = field.fileMember
    self.column = column ?? name
    kind = .line
    self.uses = uses
    isRequired = true
    self.get = get
    self.put = { put(&$0, $1 ?? "") }
  }

  /// A text that may be unknown.
  package init(
    _ field: Field, _ get: @escaping @Sendable (Facts) -> String?,
    _ put: @escaping @Sendable (inout Facts, String?) -> Void, name: String? = nil, column: String? = nil,
    kind: TextKind = .line, uses: TextUses = []
  ) {
    self.field = field
    self.name = name ?? field.fileMember
    self.column = column ?? self.name
    self.kind = kind
    self.uses = uses
    isRequired = false
    self.get = get
    self.put = put
  }

  /// What the text says; nil when it is not known.
  package func text(of facts: Facts) -> String? { get(facts) }

  /// Puts a text in; nothing in place of one that must be there is what the check refuses.
  package func set(_ text: String?, in facts: inout Facts) { put(&facts, text) }
}

/// Facts with texts that are declared in one table.
package protocol TextFacts: Sendable {
  /// In the order of files, forms and history.
  static var texts: [TextField<Self>] { get }
}

extension TextFacts {
  /// Takes over the texts that somebody told.
  package mutating func setTexts(_ told: [Field: String]) {
    for text in Self.texts { if let value = told[text.field] { text.set(value, in: &self) } }
  }

  /// Takes over the texts that are not known here.
  package mutating func fillTexts(from other: Self) {
    for text in Self.texts where text.text(of: self) == nil { text.set(text.text(of: other), in: &self) }
  }

  /// Takes over the texts that are here as they were before.
  mutating func keepUntouchedTexts(since before: Self, now current: Self) {
    for text in Self.texts where text.text(of: self) == text.text(of: before) {
      text.set(text.text(of: current), in: &self)
    }
  }

  /// The texts that are known and are good for something.
  package func texts(for use: TextUses) -> [String] {
    Self.texts.filter { $0.uses.contains(use) }.compactMap { $0.text(of: self) }
  }
}

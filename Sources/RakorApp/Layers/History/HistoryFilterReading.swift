import RakorModel

extension History {
  /// What is listed: a date anywhere in the filter line is when it was, all other words are who and what.
  static func wanted(_ state: State, _ context: Context) -> HistoryFilter {
    let typed = state.list.filter.text.split(whereSeparator: \.isWhitespace).map(String.init)
    let found = date(in: typed, context)
    let words = typed.indices.filter { found?.place.contains($0) != true }.map { typed[$0] }
    let filter = WordFilter(words.joined(separator: " "))
    return HistoryFilter(
      of: state.meeting, words: filter.wanted.map(word), unwanted: filter.unwanted.map(word), days: found?.days)
  }

  /// More words than these no date has.
  private static let mostWords = 6

  /// The longest run of words that is a date, the first of several.
  private static func date(in words: [String], _ context: Context) -> (place: Range<Int>, days: DateStretch)? {
    for count in stride(from: min(words.count, mostWords), to: 0, by: -1) {
      for start in 0...(words.count - count) {
        let place = start..<(start + count)
        let text = words[place].joined(separator: " ")
        if let days = PastDays.read(text, today: context.today, almanac: context.almanac) { return (place, days) }
      }
    }
    return nil
  }

  /// A word with what is called by it in either language.
  private static func word(_ text: String) -> HistoryFilter.Word {
    HistoryFilter.Word(
      text, kinds: kinds.filter { $0.isCalled(text) }.map(\.meaning),
      fields: fields.filter { $0.isCalled(text) }.map(\.meaning),
      values: values.filter { $0.isCalled(text) }.map(\.meaning), isUndo: undo.isCalled(text),
      isRedo: redo.isCalled(text))
  }

  private struct Called<Meaning: Sendable>: Sendable {
    let meaning: Meaning
    let words: [String]

    init(_ meaning: Meaning, _ name: (Phrases) -> String) {
      self.meaning = meaning
      words = Language.allCases.flatMap { SearchWords.of(name(Phrases(in: $0))) }
    }

    func isCalled(_ text: String) -> Bool { words.contains { $0.hasPrefix(text) } }
  }

  private static let kinds = ChangeKind.allCases.map { kind in Called(kind) { $0.history.kind(kind) } }
  private static let fields = Field.allCases.map { field in Called(field) { $0.refusal.fields.name(field) } }
  private static let values =
    MeetingState.allCases.map { state in Called(FieldValue.meetingState(state)) { $0.words.meetingState(state) } }
    + DelegateState.allCases.map { state in Called(FieldValue.delegateState(state)) { $0.words.delegateState(state) } }
  private static let undo = Called(true) { $0.history.undone }
  private static let redo = Called(true) { $0.history.redone }
}

package import RakorModel
import TerminalKit

/// Adding or editing one follow-up over the screen below: text, offices, due date, person in charge, source.
package enum FollowUpForm: Layer {
  enum Place: TextPlace {
    case field(Field)
    case office(OfficeCode)
    /// Whether it is an instruction, or the decision it can also come from.
    case source

    init?(rawValue: String) {
      if rawValue == "source" {
        self = .source
      } else if let field = Field(rawValue: rawValue) {
        self = .field(field)
      } else {
        self = .office(OfficeCode(rawValue: rawValue))
      }
    }

    var rawValue: String {
      switch self {
      case .field(let field): field.rawValue
      case .office(let code): code.rawValue
      case .source: "source"
      }
    }

    var blank: FormEntry {
      switch self {
      case .field(let field): FollowUpFacts.blank(field)
      case .office: .tick(nil)
      case .source: .option("")
      }
    }

    static let text = Place.field(.text)
    static let due = Place.field(.due)
    static let personInCharge = Place.field(.personInCharge)
  }

  /// What the form is opened on, as it was read.
  package struct Opening: Equatable, Sendable, Codable {
    /// The follow-up being edited; nil for a new one.
    var saved: FollowUp?
    var revision = 0
    var meetingDay: Day?
    /// What is known of it, and kept beside the fields.
    var draft: FollowUpDraft
  }

  /// What is typed so far, over the follow-up as it was read.
  package struct State: FormState {
    let opening: Opening
    /// The decision it can come from, beside an instruction: of the rakor, or on one item of its agenda.
    fileprivate let decision: FollowUp.Source
    /// The due date as the form was opened with it; nil for a new follow-up.
    fileprivate let savedDue: String?
    var form = Form(focus: FollowUpForm.Place.text)
    /// What was understood of the due date as it stands there now, and why nothing was where that is so.
    fileprivate var due = Result<DueDate, DateReadingError>.success(DueDate())

    /// The people found by what is typed for who is in charge, and by what they were found.
    fileprivate var names: [String] = []
    fileprivate var namesAsked = ""

    /// A form for a new follow-up that already holds what is known of it; "H+7" counts from `meetingDay`.
    package init(adding draft: FollowUpDraft, meetingDay: Day?, _ context: Context) {
      self.init(Opening(meetingDay: meetingDay, draft: draft), context)
    }

    /// A form for a follow-up as it was read; it saves only over that revision.
    package init(editing row: FollowUpRow, _ context: Context) {
      var draft = FollowUpDraft(row.followUp)
      draft.seen = row.followUp
      self.init(
        Opening(saved: row.followUp, revision: row.revision, meetingDay: row.meetingDate, draft: draft), context)
    }

    /// The form as it was opened, and then what was typed, by field name.
    init(_ opening: Opening, _ context: Context, typed: [String: String] = [:]) {
      self.opening = opening
      let draft = opening.draft
      decision = draft.source == .instruction ? .agenda(item: nil) : draft.source
      savedDue = opening.saved?.typedDue(in: context.language)
      form.setTexts(draft.facts)
      form.set(.due, savedDue ?? "")
      form.set(.source, draft.source == .instruction ? Key.instruction : Key.decision)
      for office in draft.offices { form.tick(.office(office), true) }
      form.markUntouched()
      form.restore(typed)
      readDue(context)
    }

    fileprivate var draft: FollowUpDraft { opening.draft }
    fileprivate var saved: FollowUp? { opening.saved }
  }

  enum Command: Hashable, Sendable {
    case move(FormMove)
    case save, cancel
  }

  /// What the source is, as the form keeps it.
  fileprivate enum Key {
    static let instruction = "instruction"
    static let decision = "decision"
  }

  static let bindings: [Binding<State, Command>] =
    [
      Binding([.control("s"), .function(10)], .save, .change, hint: true) { $0.keys.save },
      Binding([.enter], .save, .change, when: { $0.isAtEnd($1) ? .works : .notMine }) { $0.keys.save },
      Binding([.enter], .move(.next), .move, when: { $0.isAtEnd($1) ? .notMine : .works }) { $0.keys.next },
    ] + FormMove.offerBindings(Command.move, \.offer)
    + FormMove.bindings(Command.move, ticks: .plain, options: true) + [
      Binding([.escape], .cancel, .move, hint: true) { $0.keys.cancel }
    ]

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    var outcome = answer(event, &state, context)
    state.readDue(context)
    outcome.effects += state.askForNames()
    return outcome
  }

  private static func answer(
    _ event: LayerEvent<Command>, _ state: inout State, _ context: Context
  ) -> Outcome {
    switch event {
    case .command(.save): return state.save(context)
    case .command(.move(.next)): state.completeOrGoOn(context)
    case .answered(.people(let text, nil, _), .people(let people)): state.take(people, for: text)
    case .command(.move(let move)): state.run(move, context)
    case .command(.cancel): return .leave(draft(state))
    case .saved, .delivered(.theirs): return .pop()
    case .typed(let key): return state.type(key, context)
    case .pasted(let text): state.paste(text, context)
    case .mouse(let mouse): state.point(mouse, context)
    case .refused(let refusal): state.refuse(refusal, at: refusal.field.map(Place.field), context)
    case .appeared, .resized, .answered, .delivered: break
    }
    return .none
  }

  static func draft(_ state: State) -> FormDraft? {
    state.form.isTouched ? FormDraft(.followUp(state.opening), fields: state.form.touched) : nil
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(covers: false, isTyping: true, bindsLetters: !state.form.isInText)
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.followUps
    let view = state.view(context)
    screen.window(view.area.framed, title: state.saved.map { words.editTitle($0.number.rawValue) } ?? words.addTitle)
    state.form.draw(view, on: &screen)
  }
}

// MARK: Who is in charge

extension FollowUpForm.State {
  /// People shown below the field at most.
  private static var mostNames: Int { 8 }

  /// What the field for who is in charge has to choose from; any other name may be typed too.
  fileprivate var offer: FormOffer {
    form.focus == .personInCharge ? form.offer(among: names) : .nothing
  }

  /// Asks who goes by what is being typed for who is in charge, once for each text.
  fileprivate mutating func askForNames() -> [Effect] {
    let typed = form.focus == .personInCharge ? form.text(.personInCharge) : ""
    guard typed != namesAsked else { return [] }
    namesAsked = typed
    names = []
    return typed.allSatisfy(\.isWhitespace)
      ? [] : [.load(.people(matching: typed, office: nil, limit: Self.mostNames))]
  }

  fileprivate mutating func take(_ people: [Person], for typed: String) {
    guard typed == namesAsked else { return }
    var seen: Set<String> = [typed]
    names = people.map(\.name).filter { seen.insert($0).inserted }
  }

  /// Tab: takes the one person whom what is typed stands for, and stays there so that it is seen; else goes on.
  fileprivate mutating func completeOrGoOn(_ context: Context) {
    if form.focus == .personInCharge {
      let filter = WordFilter(form.text(.personInCharge))
      let meant = filter.wanted.isEmpty ? [] : names.filter { filter.finds([$0]) }
      if let name = meant.first, meant.count == 1 { return form.set(.personInCharge, name) }
      if form.completeName(in: view(context)) == .proposal { return }
    }
    run(.next, context)
  }
}

extension FollowUpForm.State {
  /// Whether Enter saves: no text can be typed below.
  fileprivate func isAtEnd(_ context: Context) -> Bool { form.isAtEnd(in: fields(context, in: context.boxes)) }

  fileprivate mutating func readDue(_ context: Context) {
    due = DueDate.read(
      form.text(.due), today: context.today, meetingDay: opening.meetingDay, almanac: context.almanac)
  }

  fileprivate mutating func save(_ context: Context) -> Outcome {
    var draft = draft
    // Words such as "bulan depan" meant another month when they were typed, so only new ones are read.
    if form.text(.due) != savedDue {
      switch due {
      case .failure(let error):
        refuse(.unreadableDate(.due, error), at: .due, context)
        return .none
      case .success(let read):
        draft.due = read.day
        draft.dueWords = read.words
      }
    }
    form.readTexts(into: &draft.facts)
    let ticked = context.directory.offices.map(\.code).filter { form.isTicked(.office($0)) == true }
    // Who owes it already keeps its place, so that a form that nobody touched changes nothing.
    draft.offices = draft.offices.filter(ticked.contains)
    draft.offices += ticked.filter { !draft.offices.contains($0) }
    draft.source = form.text(.source) == FollowUpForm.Key.instruction ? .instruction : decision
    let saying = Notice(context.phrases.app.saved, .good)
    guard let number = saved?.number else { return .save([.addFollowUp(draft)], saying: saying) }
    return .save([.reviseFollowUp(number, draft)], expecting: [.followUp(number): opening.revision], saying: saying)
  }

  func view(_ context: Context) -> FormView<FollowUpForm.Place> {
    let bounds = context.boxes.inset(columns: 1)
    var view = fields(context, in: bounds.centered(columns: 74, rows: bounds.rows).inset(columns: 2, rows: 1))
    // The frame, and two rows for what is refused.
    view.area = bounds.centered(columns: 74, rows: view.height(form) + 4).inset(columns: 2, rows: 1)
    let area = view.area
    let refusal = form.errors.values.flatMap {
      FormRow.words($0, .danger, of: form.focus, columns: area.columns, limit: 3)
    }
    // In a short window the offices make room for the other fields and for what is refused.
    view.shortenTicks(to: area.rows - max(2, refusal.count), form)
    view.rows += refusal
    return view
  }

  private func fields(_ context: Context, in area: Rect) -> FormView<FollowUpForm.Place> {
    typealias Row = FormRow<FollowUpForm.Place>
    let words = context.phrases.followUps
    var style = FormStyle.box(columns: area.columns)
    style.bracketsOptions = true
    let isNarrow = area.columns < 3 * 16
    let offices = context.directory.offices.map { office in
      let place = FollowUpForm.Place.office(office.code)
      return FormTicks.Tick(place, office.short, isOn: form.isTicked(place) == true)
    }
    let sources = [
      FormOption(key: FollowUpForm.Key.instruction, label: words.instruction),
      FormOption(key: FollowUpForm.Key.decision, label: decisionLabel(words)),
    ]
    var rows = FollowUpFacts.inForm.map { text in
      let name = context.phrases.refusal.fields.label(text.field)
      let content =
        text.field == .personInCharge ? Row.Content.line(.personInCharge, completions: names) : .typed(text)
      return Row(content, label: words.label(text.field, isNarrow: isNarrow) ?? name)
    }
    let parts = [
      Row(.ticks(FormTicks(offices)), label: words.responsible),
      Row(.line(.due, hint: words.dueHint), label: words.due), Row(.remark(reading(context), .muted, of: .due)),
    ]
    rows.insert(contentsOf: parts, at: 1)
    return FormView(rows + [Row(.options(.source, sources), label: words.source)], style, in: area)
  }

  private func decisionLabel(_ words: FollowUpPhrases) -> String {
    if case .agenda(let item?) = decision { words.decisionOnItem(item) } else { words.decision }
  }

  /// What was understood of the due date; once it was refused, that is said below in full.
  private func reading(_ context: Context) -> String {
    let typed = form.text(.due)
    guard !typed.isEmpty else { return "" }
    let text = context.phrases.dates.reading(due, of: typed, context: context, meetingDay: opening.meetingDay)
    return form.errors.values.contains(text) ? "" : text
  }
}

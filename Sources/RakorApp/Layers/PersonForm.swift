package import RakorModel
import TerminalKit

/// Adding or editing one person over the screen below.
package enum PersonForm: Layer {
  /// A field, under the name that the model has for it.
  struct Place: TextPlace {
    let field: Field

    init?(rawValue: String) {
      guard let field = Field(rawValue: rawValue) else { return nil }
      self.field = field
    }

    private init(_ field: Field) { self.field = field }

    static func field(_ field: Field) -> Place { Place(field) }

    var rawValue: String { field.rawValue }
    var blank: FormEntry { self == .office ? .option("") : PersonDraft.blank(field) }

    static let person = Place(.person)
    static let employeeNumber = Place(.employeeNumber)
    static let phone = Place(.phone)
    static let office = Place(.office)
  }

  /// What the form is opened on, as it was read.
  package struct Opening: Equatable, Sendable, Codable {
    /// The person being edited; nil for a new one.
    var person: Person?
    var revision = 0
    /// What is known of a new one.
    var draft: PersonDraft
  }

  /// What is typed so far, over the person as read, and who may be the same.
  package struct State: FormState {
    let opening: Opening
    var form = Form(focus: PersonForm.Place.person)
    /// Who may be the same; told while typing, and no reason to refuse.
    var alike: [DuplicatePeople] = []
    /// What was last asked about, so that an answer that comes late is not taken for one about what stands there now.
    fileprivate var asked: PersonDraft?

    /// A form for a new person that already holds the office, and a name where one was typed.
    package init(adding draft: PersonDraft) { self.init(Opening(draft: draft)) }

    /// A form for a person as read; it saves only over that revision.
    package init(editing row: PersonRow) {
      self.init(Opening(person: row.person, revision: row.revision, draft: PersonDraft(row.person)))
    }

    /// The form as it was opened, and then what was typed, by field name.
    init(_ opening: Opening, typed: [String: String] = [:]) {
      self.opening = opening
      let draft = opening.draft
      form.setTexts(draft)
      form.set(.employeeNumber, draft.employeeNumber?.printed ?? "")
      form.set(.phone, draft.phone?.typed ?? "")
      form.set(.office, draft.office.rawValue)
      form.markUntouched()
      form.restore(typed)
    }

    /// The person being edited; nil for a new one.
    package var person: Person? { opening.person }
  }

  enum Command: Hashable, Sendable {
    case move(FormMove)
    case save, cancel
  }

  static let bindings: [Binding<State, Command>] =
    [
      Binding([.control("s"), .function(10)], .save, .change, hint: true) { $0.keys.save },
      Binding([.enter], .save, .change, when: { state, _ in state.form.focus == .office ? .works : .notMine }) {
        $0.keys.save
      },
      Binding([.enter], .move(.on), .move, when: { state, _ in state.form.focus == .office ? .notMine : .works }) {
        $0.keys.next
      },
    ] + FormMove.bindings(Command.move, options: true) + [
      Binding([.escape], .cancel, .move, hint: true) { $0.keys.cancel }
    ]

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    var outcome = Outcome.none
    switch event {
    case .command(.save): return state.save(context)
    case .command(.move(let move)): state.run(move, context)
    case .command(.cancel): return .leave(draft(state))
    case .saved, .delivered(.theirs): return .pop()
    case .typed(let key): outcome = state.type(key, context)
    case .pasted(let text): state.paste(text, context)
    case .mouse(let mouse): state.point(mouse, context)
    case .answered(let query, .alike(let found)): state.take(query, found)
    case .refused(let refusal):
      state.refuse(refusal, at: refusal.field.map(Place.field), context)
      return .none
    case .appeared, .resized, .answered, .delivered: return .none
    }
    outcome.effects += state.questions
    return outcome
  }

  static func draft(_ state: State) -> FormDraft? {
    state.form.isTouched ? FormDraft(.person(state.opening), fields: state.form.touched) : nil
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(covers: false, isTyping: true, bindsLetters: !state.form.isInText)
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.people
    let view = state.view(context)
    screen.window(view.area.framed, title: state.person.map { words.editTitle($0.id.rawValue) } ?? words.newTitle)
    state.form.draw(view, on: &screen)
  }
}

// MARK: What was typed

extension PersonForm.State {
  /// The number as far as it is one; what is wrong about it is said when it is saved.
  private var employeeNumber: EmployeeNumber? { try? EmployeeNumber(form.text(.employeeNumber)) }

  private var phone: PhoneNumber? { text(.phone).map { PhoneNumber($0) } }

  private func text(_ place: PersonForm.Place) -> String? { form.isBlank(place) ? nil : form.text(place) }

  private var draft: PersonDraft {
    var draft = opening.draft
    form.readTexts(into: &draft)
    (draft.office, draft.employeeNumber, draft.phone) = (office, employeeNumber, phone)
    return draft
  }

  private var office: OfficeCode { OfficeCode(rawValue: form.text(.office)) }

  /// Asks who may be the same, when something has changed by which people are told apart.
  fileprivate var questions: [Effect] {
    mutating get {
      let draft = PersonDraft(
        name: form.text(.person), office: office, employeeNumber: employeeNumber, phone: phone)
      guard draft != asked, text(.person) != nil || draft.employeeNumber != nil || draft.phone != nil else { return [] }
      asked = draft
      return [.load(.alike(draft, as: person?.id))]
    }
  }

  fileprivate mutating func take(_ query: Query, _ found: [DuplicatePeople]) {
    guard let asked, query == .alike(asked, as: person?.id) else { return }
    alike = found
  }

  fileprivate mutating func save(_ context: Context) -> Outcome {
    do {
      if let typed = text(.employeeNumber) { _ = try EmployeeNumber(typed) }
    } catch {
      refuse(.employeeNumber(error), at: .employeeNumber, context)
      return .none
    }
    let saved = Notice(context.phrases.app.saved, .good)
    guard let person else { return .save([.addPerson(draft)], saying: saved) }
    return .save([.revisePerson(person.id, draft)], expecting: [.person(person.id): opening.revision], saying: saved)
  }
}

// MARK: Rows

extension PersonForm.State {
  func view(_ context: Context) -> FormView<PersonForm.Place> {
    let bounds = context.boxes.inset(columns: context.size.columns >= 60 ? 1 : 0)
    var view = fields(context, in: bounds.centered(columns: 74, rows: bounds.rows).inset(columns: 2, rows: 1))
    // The frame, and five rows for what is said of it.
    view.area = bounds.centered(columns: 74, rows: view.height(form) + 7).inset(columns: 2, rows: 1)
    view.rows += remarks(context, columns: view.area.columns)
    return view
  }

  private func fields(_ context: Context, in area: Rect) -> FormView<PersonForm.Place> {
    typealias Row = FormRow<PersonForm.Place>
    func row(_ content: Row.Content, _ field: Field, note: String? = nil) -> Row {
      FormRow(content, label: context.phrases.refusal.fields.label(field), note: note)
    }
    func texts(_ texts: [TextField<PersonDraft>]) -> [Row] {
      texts.filter { $0.uses.contains(.form) }.map { row(.typed($0), $0.field) }
    }
    let offices = context.directory.offices.map { FormOption(key: $0.code.rawValue, label: $0.short) }
    let rows =
      texts([PersonDraft.name] + PersonDraft.post) + [row(.line(.employeeNumber), .employeeNumber)]
      + texts(PersonDraft.lasting) + [
        row(.line(.phone), .phone),
        row(.options(.office, offices), .office, note: context.phrases.people.chooseOffice),
      ]
    return FormView(rows, .box(columns: area.columns), in: area)
  }

  /// What was refused first, then who may be the same and what is odd, the weightiest first.
  private func remarks(_ context: Context, columns: Int) -> [FormRow<PersonForm.Place>] {
    let words = context.phrases.remarks
    let same = alike.map { pair in
      let other = pair.first.id == person?.id ? pair.second : pair.first
      let who = "\(other.id.rawValue), \(other.name), \(context.directory.shortName(other.office))"
      return (person: who, signs: pair.signs.map(words.sign).joined(separator: ", "))
    }
    let lines = words.lines(number: employeeNumber, phone: phone, today: context.today)
    return form.errors.values.flatMap { FormRow.words($0, .danger, of: form.focus, columns: columns, limit: 2) }
      + (same.isEmpty ? [] : [words.duplicates(same)])
      .flatMap { FormRow.words($0, .warning, columns: columns, limit: 1 + same.count) }
      + lines.flatMap { FormRow.words($0, .muted, columns: columns, limit: 2) }
  }
}

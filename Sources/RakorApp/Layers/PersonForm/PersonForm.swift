package import RakorModel
import TerminalKit

/// Adding or editing one person over the screen below.
package enum PersonForm: Layer {
  /// In the order of the form.
  static let fields: [Field] = [.person, .position, .unit, .employeeNumber, .rank, .phone, .office]

  package struct State: Equatable, Sendable {
    /// The person being edited; nil for a new one.
    package let person: Person?
    package let revision: Int
    package var error: String?
    /// Who may be the same; told while typing, and no reason to refuse.
    var alike: [DuplicatePeople] = []
    var office: OfficeCode
    var focus = Field.person
    fileprivate var editors: [Field: LineEditor]
    /// What was last asked about, so that an answer that comes late is not taken for one about what stands there now.
    fileprivate var asked: PersonDraft?

    /// A form for a new person that already holds the office, and a name where one was typed.
    package init(adding draft: PersonDraft) { self.init(draft, of: nil, revision: 0) }

    /// A form for a person as read; it saves only over that revision.
    package init(editing row: PersonRow) {
      self.init(PersonDraft(row.person), of: row.person, revision: row.revision)
    }

    private init(_ draft: PersonDraft, of person: Person?, revision: Int) {
      self.person = person
      self.revision = revision
      office = draft.office
      let texts: [Field: String?] = [
        .person: draft.name, .position: draft.title, .unit: draft.unit, .employeeNumber: draft.employeeNumber?.printed,
        .rank: draft.rank, .phone: draft.phone?.typed,
      ]
      editors = texts.mapValues { LineEditor($0 ?? "", limit: TextRule.lineLimit) }
    }

    func editor(_ field: Field) -> LineEditor { editors[field] ?? LineEditor() }
  }

  package enum Command: Hashable, Sendable { case save, next, previous, nextOffice, previousOffice, cancel }

  static let bindings: [Binding<State, Command>] = [
    Binding([.control("s"), .function(10)], .save, .change, hint: true) { $0.keys.save },
    Binding([.enter], .save, .change, unavailable: { state, _ in state.focus == fields.last ? nil : "" }) {
      $0.keys.save
    },
    Binding([.right], .nextOffice, .change, unavailable: isNotOffice) { $0.keys.choose },
    Binding([.left], .previousOffice, .change, unavailable: isNotOffice) { $0.keys.choose },
    Binding([.enter], .next, .move, unavailable: { state, _ in state.focus == fields.last ? "" : nil }) {
      $0.keys.down
    },
    Binding([.tab, .down], .next, .move, hint: true) { $0.keys.down },
    Binding([.backTab, .up], .previous, .move) { $0.keys.up },
    Binding([.escape], .cancel, .move, hint: true) { $0.keys.cancel },
  ]

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .command(.save): return state.save(context)
    case .command(.next): state.step(1)
    case .command(.previous): state.step(-1)
    case .command(.nextOffice): state.chooseOffice(1, context)
    case .command(.previousOffice): state.chooseOffice(-1, context)
    case .command(.cancel), .saved, .delivered(.theirs): return .pop()
    case .typed(.character(let letter)) where state.focus == .office:
      if "l ".contains(letter) { state.chooseOffice(1, context) }
      if letter == "h" { state.chooseOffice(-1, context) }
    case .typed(let key):
      var isUsed = false
      state.edit { isUsed = $0.handle(key) }
      if !isUsed { return .unused }
    case .pasted(let text): state.edit { $0.insert(text) }
    case .answered(let query, .alike(let found)):
      state.take(query, found)
      return .none
    case .refused(let refusal):
      state.refuse(refusal, context)
      return .none
    case .appeared, .resized, .mouse, .answered, .delivered: return .none
    }
    return state.ask()
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(covers: false, isTyping: true)
  }

  private static func isNotOffice(_ state: State, _: Context) -> String? { state.focus == .office ? nil : "" }
}

extension PersonForm.State {
  fileprivate mutating func step(_ offset: Int) {
    let index = (PersonForm.fields.firstIndex(of: focus) ?? 0) + offset + PersonForm.fields.count
    focus = PersonForm.fields[index % PersonForm.fields.count]
  }

  fileprivate mutating func edit(_ change: (inout LineEditor) -> Void) {
    guard var editor = editors[focus] else { return }
    let before = editor.text
    change(&editor)
    if editor.text != before { error = nil }
    editors[focus] = editor
  }

  fileprivate mutating func chooseOffice(_ offset: Int, _ context: Context) {
    let offices = context.directory.offices.map(\.code)
    guard let index = offices.firstIndex(of: office) else { return }
    office = offices[(index + offset + offices.count) % offices.count]
    error = nil
  }

  // MARK: What was typed

  /// The number as far as it is one; what is wrong about it is said when it is saved.
  var employeeNumber: EmployeeNumber? { try? EmployeeNumber(editor(.employeeNumber).text) }

  var phone: PhoneNumber? { text(.phone).map { PhoneNumber($0) } }

  private func text(_ field: Field) -> String? {
    let text = editor(field).text
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }

  private var draft: PersonDraft {
    PersonDraft(
      name: editor(.person).text, title: text(.position), unit: text(.unit), office: office,
      employeeNumber: employeeNumber, rank: text(.rank), phone: phone, activeFrom: person?.activeFrom,
      activeUntil: person?.activeUntil)
  }

  /// Asks who may be the same, when something has changed by which people are told apart.
  fileprivate mutating func ask() -> Outcome {
    let draft = PersonDraft(
      name: editor(.person).text, office: office, employeeNumber: employeeNumber, phone: phone)
    guard draft != asked, text(.person) != nil || draft.employeeNumber != nil || draft.phone != nil else {
      return .none
    }
    asked = draft
    return .load(.alike(draft, as: person?.id))
  }

  fileprivate mutating func take(_ query: Query, _ found: [DuplicatePeople]) {
    guard let asked, query == .alike(asked, as: person?.id) else { return }
    alike = found
  }

  fileprivate mutating func save(_ context: Context) -> Outcome {
    if let typed = text(.employeeNumber) {
      do {
        _ = try EmployeeNumber(typed)
      } catch {
        refuse(.employeeNumber(error), context)
        return .none
      }
    }
    let saved = Notice(context.phrases.app.saved, .good)
    guard let person else { return .save([.addPerson(draft)], saying: saved) }
    return .save([.revisePerson(person.id, draft)], expecting: [.person(person.id): revision], saying: saved)
  }

  /// Says why, with the cursor where it is to be put right.
  fileprivate mutating func refuse(_ refusal: Refusal, _ context: Context) {
    error = context.phrases.refusal.sentence(for: refusal, directory: context.directory)
    switch refusal {
    case .required(let field) where PersonForm.fields.contains(field): focus = field
    case .tooLong(let field, _) where PersonForm.fields.contains(field): focus = field
    case .employeeNumber: focus = .employeeNumber
    case .unknownOffice: focus = .office
    default: break
    }
  }
}

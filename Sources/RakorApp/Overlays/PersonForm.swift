package import RakorModel
import TerminalKit

/// Adding or editing one person over the screen below.
package struct PersonForm: Equatable, Sendable {
  /// In the order of the form.
  static let fields: [Field] = [.person, .title, .unit, .employeeNumber, .rank, .phone, .office]

  /// The person being edited; nil for a new one.
  package let person: Person?
  package let revision: Int
  package var error: String?
  /// Who may be the same; told while typing, and no reason to refuse.
  var alike: [DuplicatePeople] = []
  var office: OfficeCode
  var focus = Field.person
  private var editors: [Field: LineEditor]
  /// What was last asked about, so that an answer that comes late is not taken for one about what stands there now.
  private var asked: PersonDraft?

  package init(adding draft: PersonDraft) { self.init(draft, of: nil, revision: 0) }

  package init(editing row: PersonRow) {
    self.init(PersonDraft(row.person), of: row.person, revision: row.revision)
  }

  private init(_ draft: PersonDraft, of person: Person?, revision: Int) {
    self.person = person
    self.revision = revision
    office = draft.office
    let texts: [Field: String?] = [
      .person: draft.name, .title: draft.title, .unit: draft.unit, .employeeNumber: draft.employeeNumber?.printed,
      .rank: draft.rank, .phone: draft.phone?.typed,
    ]
    editors = texts.mapValues { LineEditor($0 ?? "", limit: TextRule.lineLimit) }
  }

  func editor(_ field: Field) -> LineEditor { editors[field] ?? LineEditor() }

  // MARK: Keys

  mutating func receive(_ input: Input, _ context: Context) -> OverlayResult {
    switch input {
    case .key(.escape), .key(.control("c")): return .close
    case .key(.control("s")), .key(.function(10)): return save(context)
    case .key(.enter) where focus == Self.fields.last: return save(context)
    case .key(.tab), .key(.enter), .key(.down): step(1)
    case .key(.backTab), .key(.up): step(-1)
    case .key(let key) where focus == .office: chooseOffice(key, context)
    case .key(let key): edit { _ = $0.handle(key) }
    case .paste(let text): edit { $0.insert(text) }
    case .mouse: break
    }
    return ask()
  }

  private mutating func step(_ offset: Int) {
    let index = (Self.fields.firstIndex(of: focus) ?? 0) + offset + Self.fields.count
    focus = Self.fields[index % Self.fields.count]
  }

  private mutating func edit(_ change: (inout LineEditor) -> Void) {
    guard var editor = editors[focus] else { return }
    let before = editor.text
    change(&editor)
    if editor.text != before { error = nil }
    editors[focus] = editor
  }

  private mutating func chooseOffice(_ key: Key, _ context: Context) {
    let offices = context.directory.offices.map(\.code)
    guard let index = offices.firstIndex(of: office) else { return }
    switch key {
    case .right, .character("l"), .character(" "): office = offices[(index + 1) % offices.count]
    case .left, .character("h"): office = offices[(index + offices.count - 1) % offices.count]
    default: return
    }
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
      name: editor(.person).text, title: text(.title), unit: text(.unit), office: office,
      employeeNumber: employeeNumber, rank: text(.rank), phone: phone, activeFrom: person?.activeFrom,
      activeUntil: person?.activeUntil)
  }

  /// Asks who may be the same, when something has changed by which people are told apart.
  private mutating func ask() -> OverlayResult {
    let draft = PersonDraft(
      name: editor(.person).text, office: office, employeeNumber: employeeNumber, phone: phone)
    guard draft != asked, text(.person) != nil || draft.employeeNumber != nil || draft.phone != nil else {
      return .stay
    }
    asked = draft
    return .stay(.load(.alike(draft, as: person?.id)))
  }

  mutating func take(_ query: Query, _ found: [DuplicatePeople]) {
    guard let asked, query == .alike(asked, as: person?.id) else { return }
    alike = found
  }

  private mutating func save(_ context: Context) -> OverlayResult {
    if let typed = text(.employeeNumber) {
      do {
        _ = try EmployeeNumber(typed)
      } catch {
        refuse(.employeeNumber(error), context)
        return .stay
      }
    }
    guard let person else {
      return .stay(.save([.addPerson(draft)], purpose: .prompt))
    }
    return .stay(
      .save([.revisePerson(person.id, draft)], expecting: [.person(person.id): revision], purpose: .prompt))
  }

  private mutating func refuse(_ refusal: Refusal, _ context: Context) {
    refuse(refusal, context.phrases.refusal.sentence(for: refusal, directory: context.directory))
  }

  /// Says why, with the cursor where it is to be put right.
  mutating func refuse(_ refusal: Refusal, _ sentence: String) {
    error = sentence
    switch refusal {
    case .required(let field) where Self.fields.contains(field): focus = field
    case .tooLong(let field, _) where Self.fields.contains(field): focus = field
    case .employeeNumber: focus = .employeeNumber
    case .unknownOffice: focus = .office
    default: break
    }
  }
}

package import RakorModel
import TerminalKit

/// Adding or editing one office over the screen of people.
package enum OfficeForm: RecordFormLayer {
  enum Place: TextPlace {
    case field(Field)
    case kind

    init?(rawValue: String) {
      if rawValue == "kind" {
        self = .kind
      } else if let field = Field(rawValue: rawValue) {
        self = .field(field)
      } else {
        return nil
      }
    }

    var rawValue: String {
      switch self {
      case .field(let field): field.rawValue
      case .kind: "kind"
      }
    }

    var blank: FormEntry {
      switch self {
      case .kind: .option(OfficeKind.regency.rawValue)
      case .letterhead: .list([FormLine(limit: TextRule.lineLimit)])
      case .field(let field): Office.blank(field)
      }
    }

    static let code = Place.field(.code)
    static let name = Place.field(.name)
    static let letterhead = Place.field(.letterhead)
    static let activeUntil = Place.field(.activeUntil)
  }

  /// What the form is opened on, as it was read; nil for a new office.
  package struct Opening: Equatable, Sendable, Codable {
    var office: Office?
  }

  /// What is typed so far, over the office as it was read.
  package struct State: FormState {
    fileprivate(set) var opening: Opening
    var form: Form<OfficeForm.Place>

    /// A form for an office as it is, or for a new one.
    package init(_ office: Office?, _ context: Context) { self.init(Opening(office: office), context) }

    /// The form as it was opened, and then what was typed, by field name.
    init(_ opening: Opening, _ context: Context, typed: [String: String] = [:]) {
      self.opening = opening
      form = Form(focus: opening.office == nil ? .code : .name)
      if let office = opening.office {
        form.setTexts(office)
        form.set(.kind, office.kind.rawValue)
        form.set(.letterhead, office.letterhead.map { FormLine($0, limit: TextRule.lineLimit) })
        form.set(.field(.activeFrom), office.activeFrom?.medium(in: context.language) ?? "")
        form.set(.activeUntil, office.activeUntil?.medium(in: context.language) ?? "")
      }
      form.markUntouched()
      form.restore(typed)
    }
  }

  static let bindings: [Binding<State, RecordFormCommand>] = keys(
    last: { $0.form.focus == .activeUntil }, options: true)

  static func save(_ state: inout State, _ context: Context) -> Outcome { state.save(context) }

  static func place(of refusal: Refusal, _ context: Context) -> Place? { refusal.field.map(Place.field) }

  static func draft(_ state: State) -> FormDraft? {
    state.form.isTouched ? FormDraft(.office(state.opening), fields: state.form.touched) : nil
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let view = state.view(context)
    screen.window(view.area.framed, title: context.phrases.registry.officeTitle(state.opening.office?.short))
    state.form.draw(view, on: &screen)
  }
}

extension OfficeForm.State {
  func view(_ context: Context) -> FormView<OfficeForm.Place> {
    typealias Row = FormRow<OfficeForm.Place>
    let fields = context.phrases.refusal.fields
    func row(_ content: Row.Content, _ field: Field, note: String? = nil) -> Row {
      Row(content, label: fields.label(field), note: note)
    }
    func day(_ field: Field) -> Row { row(.line(.field(field)), field, note: dayNote(.field(field), context)) }
    let kinds = OfficeKind.allCases.map { FormOption(key: $0.rawValue, label: context.phrases.words.officeKind($0)) }
    let rows =
      (opening.office == nil ? [row(.line(.code, hint: context.phrases.registry.codeHint), .code)] : [])
      + Office.inForm.map { row(.typed($0), $0.field) } + [
        Row(.options(.kind, kinds), label: context.phrases.registry.kind), row(.list(.letterhead), .letterhead),
        day(.activeFrom), day(.activeUntil),
      ]
    return .record(rows, form, context)
  }

  fileprivate mutating func save(_ context: Context) -> Outcome {
    let now = opening.office.flatMap { context.directory.office($0.code) }
    do {
      let edit = Edit.putOffice(try office(over: now, context), new: opening.office == nil)
      if let now, let seen = opening.office, isElsewhereChanged(seen, now) {
        opening.office = now
        return Outcome(notice: Notice(context.phrases.registry.changedElsewhere, .bad))
      }
      return .save([edit], saying: Notice(context.phrases.app.saved, .good))
    } catch {
      refuse(error, at: OfficeForm.place(of: error, context), context)
      return .none
    }
  }

  /// Whether somebody changed since what was changed here too.
  private func isElsewhereChanged(_ seen: Office, _ now: Office) -> Bool {
    let touched = form.touched
    return Office.texts.contains { touched[$0.field.rawValue] != nil && $0.text(of: seen) != $0.text(of: now) }
      || (touched["kind"] != nil && seen.kind != now.kind)
      || (touched[Field.letterhead.rawValue] != nil && seen.letterhead != now.letterhead)
      || (touched[Field.activeFrom.rawValue] != nil && seen.activeFrom != now.activeFrom)
      || (touched[Field.activeUntil.rawValue] != nil && seen.activeUntil != now.activeUntil)
  }

  /// The office with what was typed here, over what it is by now.
  private func office(over now: Office?, _ context: Context) throws(Refusal) -> Office {
    let code = OfficeCode(rawValue: form.text(.code))
    var office = now ?? opening.office ?? Office(code: code, name: "", short: "", kind: .regency, town: "")
    let touched = form.touched
    func isMeant(_ field: Field) -> Bool { opening.office == nil || touched[field.rawValue] != nil }
    for text in Office.texts where isMeant(text.field) {
      let place = OfficeForm.Place.field(text.field)
      text.set(form.isBlank(place) ? nil : form.text(place), in: &office)
    }
    office.kind = OfficeKind(rawValue: form.text(.kind)) ?? office.kind
    if isMeant(.letterhead) { office.letterhead = (form.lines(.letterhead) ?? []).map(\.text).filter { !$0.isEmpty } }
    if isMeant(.activeFrom) { office.activeFrom = try day(.field(.activeFrom), .activeFrom, context) }
    if isMeant(.activeUntil) { office.activeUntil = try day(.activeUntil, .activeUntil, context) }
    return office
  }
}

package import RakorModel
import TerminalKit

/// Adding or editing one forum, its members and when it ends, over the screen of people.
package enum ForumForm: RecordFormLayer {
  enum Place: TextPlace {
    case field(Field)
    case office(OfficeCode)

    init?(rawValue: String) {
      self = Field(rawValue: rawValue).map { .field($0) } ?? .office(OfficeCode(rawValue: rawValue))
    }

    var rawValue: String {
      switch self {
      case .field(let field): field.rawValue
      case .office(let code): code.rawValue
      }
    }

    var blank: FormEntry {
      switch self {
      case .field(let field): Forum.blank(field)
      case .office: .tick(nil)
      }
    }

    static let code = Place.field(.code)
    static let name = Place.field(.name)
    static let activeUntil = Place.field(.activeUntil)
  }

  /// What the form is opened on, as it was read; nil for a new forum.
  package struct Opening: Equatable, Sendable, Codable {
    var forum: Forum?
  }

  /// What is typed so far, over the forum as it was read.
  package struct State: FormState {
    fileprivate(set) var opening: Opening
    var form: Form<ForumForm.Place>

    /// A form for a forum as it is, or for a new one.
    package init(_ forum: Forum?, _ context: Context) { self.init(Opening(forum: forum), context) }

    /// The form as it was opened, and then what was typed, by field name.
    init(_ opening: Opening, _ context: Context, typed: [String: String] = [:]) {
      self.opening = opening
      form = Form(focus: opening.forum == nil ? .code : .name)
      if let forum = opening.forum {
        form.setTexts(forum)
        for office in forum.offices(on: context.today) { form.tick(.office(office), true) }
        form.set(.activeUntil, forum.activeUntil?.medium(in: context.language) ?? "")
      }
      form.markUntouched()
      form.restore(typed)
    }
  }

  static let bindings: [Binding<State, RecordFormCommand>] = keys(
    last: { $0.form.focus == .activeUntil }, ticks: .plain)

  static func save(_ state: inout State, _ context: Context) -> Outcome { state.save(context) }

  /// A member is refused at the first of the offices.
  static func place(of refusal: Refusal, _ context: Context) -> Place? {
    guard refusal.field == .member else { return refusal.field.map(Place.field) }
    return context.directory.offices.first.map { .office($0.code) }
  }

  static func draft(_ state: State) -> FormDraft? {
    state.form.isTouched ? FormDraft(.forum(state.opening), fields: state.form.touched) : nil
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let view = state.view(context)
    screen.window(view.area.framed, title: context.phrases.registry.forumTitle(state.opening.forum?.short))
    state.form.draw(view, on: &screen)
  }
}

extension ForumForm.State {
  func view(_ context: Context) -> FormView<ForumForm.Place> {
    typealias Row = FormRow<ForumForm.Place>
    let fields = context.phrases.refusal.fields
    func row(_ content: Row.Content, _ field: Field, note: String? = nil) -> Row {
      Row(content, label: fields.label(field), note: note)
    }
    let offices = context.directory.offices.map { office in
      let place = ForumForm.Place.office(office.code)
      return FormTicks.Tick(place, office.short, isOn: form.isTicked(place) == true)
    }
    let rows =
      (opening.forum == nil ? [row(.line(.code, hint: context.phrases.registry.codeHint), .code)] : [])
      + Forum.inForm.map { row(.typed($0), $0.field) } + [
        row(.ticks(FormTicks(offices)), .member),
        row(.line(.activeUntil), .activeUntil, note: dayNote(.activeUntil, context)),
      ]
    return .record(rows, form, context)
  }

  fileprivate mutating func save(_ context: Context) -> Outcome {
    let now = opening.forum.flatMap { context.directory.forum($0.code) }
    do {
      let edit = Edit.putForum(try forum(over: now, context), new: opening.forum == nil)
      if let now, let seen = opening.forum, isElsewhereChanged(seen, now) {
        opening.forum = now
        return Outcome(notice: Notice(context.phrases.registry.changedElsewhere, .bad))
      }
      return .save([edit], saying: Notice(context.phrases.app.saved, .good))
    } catch {
      refuse(error, at: ForumForm.place(of: error, context), context)
      return .none
    }
  }

  /// Whether somebody changed since what was changed here too.
  private func isElsewhereChanged(_ seen: Forum, _ now: Forum) -> Bool {
    let touched = form.touched
    return Forum.texts.contains { touched[$0.field.rawValue] != nil && $0.text(of: seen) != $0.text(of: now) }
      || (touched[Field.activeUntil.rawValue] != nil && seen.activeUntil != now.activeUntil)
      || Set(seen.offices + now.offices).contains {
        touched[$0.rawValue] != nil && seen.member($0) != now.member($0)
      }
  }

  /// The forum with what was typed here, over what it is by now. Who is ticked joins today, a founding member of a new
  /// forum; who is ticked no more was a member until yesterday.
  private func forum(over now: Forum?, _ context: Context) throws(Refusal) -> Forum {
    var forum =
      now ?? opening.forum
      ?? Forum(code: ForumCode(rawValue: form.text(.code)), name: "", short: "", members: [])
    let touched = form.touched
    let isNew = opening.forum == nil
    for text in Forum.texts where isNew || touched[text.field.rawValue] != nil {
      let place = ForumForm.Place.field(text.field)
      text.set(form.isBlank(place) ? nil : form.text(place), in: &forum)
    }
    for office in context.directory.offices.map(\.code) where isNew || touched[office.rawValue] != nil {
      if form.isTicked(.office(office)) == true {
        forum.join(office, on: isNew ? nil : context.today)
      } else {
        forum.leave(office, last: context.today.adding(days: -1))
      }
    }
    if isNew || touched[Field.activeUntil.rawValue] != nil {
      forum.activeUntil = try day(.activeUntil, .activeUntil, context)
    }
    return forum
  }
}

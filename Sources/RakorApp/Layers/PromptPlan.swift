import RakorModel
import TerminalKit

/// Where the line stands: at the bottom of the screen, below a rule, so that what it is about stays in sight.
struct PromptPlan {
  /// With the rule.
  let area: Rect
  let view: FormView<Prompt.Place>

  init(_ state: Prompt.State, _ context: Context) {
    let room = context.boxes
    let label = state.title + ":"
    let width = TextWidth.columns(of: label)
    // A title that leaves too little room to type in has a row of its own.
    let isBeside = width <= room.columns / 3
    let note =
      state.subject.note(state.text, context)
      ?? (state.text.isEmpty ? state.opening.earlier.map(context.phrases.app.earlier) : nil)
    var style = FormStyle(labelColumns: isBeside ? width : 0)
    style.rightMargin = 1
    var lines = [FormRow(FormRow<Prompt.Place>.Content.line(state.place), label: isBeside ? label : "", note: note)]
    if state.hasDate {
      let words = context.phrases.meeting
      lines.append(
        FormRow(
          .line(.date, hint: isBeside ? words.mayBeEmpty : words.newDateMayBeEmpty),
          label: isBeside ? words.newDateByEditing + ":" : "", note: state.dayNote(.date, context)))
    }
    let title = isBeside ? [] : FormRow<Prompt.Place>.words(label, .muted, columns: room.columns - 2, limit: 2)
    var view = FormView(title + lines, style, in: room.inset(columns: 1))
    // One row for what is understood, so that the line stays where it is while it is typed.
    let rows = min(room.rows, 1 + max(title.count + lines.count + 1, view.height(state.form)))
    area = room.bottom(rows)
    view.area = area.droppingTop(1).inset(columns: 1)
    self.view = view
  }
}

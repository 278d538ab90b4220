import RakorModel
import TerminalKit

/// The agenda that is proposed for a new rakor: rows of the form like any other, as long as nobody wrote in them.
extension ScheduleForm.State {
  /// Puts a new proposal in place of the old; where something was typed, only marks the rows that it goes on from.
  mutating func propose(_ items: [AgendaItem]) {
    guard meeting == nil else { return }
    let isUntouched = agendaIsProposed
    proposedAgenda = items
    if isUntouched {
      agenda = items.map { ScheduleForm.AgendaRow(carries: $0) } + [.init()]
      if case .agenda(let index) = focus { focus = .agenda(min(index, agenda.count - 1)) }
      return
    }
    for index in agenda.indices where agenda[index].number == nil {
      let row = agenda[index]
      agenda[index].carries = items.first { item in
        row.carries.map { $0.origin == item.origin && $0.origin != nil } ?? (row.editor.text == item.title)
      }
    }
  }

  /// Whether the agenda holds what was proposed and nothing else.
  var agendaIsProposed: Bool {
    let rows = agenda.filter { $0.number != nil || $0.carries != nil || !$0.editor.text.isEmpty }
    return rows.map(\.editor.text) == proposedAgenda.map(\.title) && rows.map(\.carries) == proposedAgenda
  }

  /// Carried items that no row holds any more: they are skipped this time, and come back on the next agenda.
  var skippedItems: [AgendaItem] {
    let kept = Set(agenda.filter { !$0.editor.text.allSatisfy(\.isWhitespace) }.compactMap(\.carries?.origin))
    return proposedAgenda.filter { item in item.origin.map { !kept.contains($0) } ?? false }
  }

  /// The skipped items as lines that are saved with the others, hidden.
  var skippedLines: [MeetingDraft.AgendaLine] {
    skippedItems.map { item in
      var skipped = item
      skipped.skipped = true
      return MeetingDraft.AgendaLine(title: item.title, carries: skipped)
    }
  }
}

extension ScheduleForm.AgendaRow {
  /// A proposed row.
  init(carries item: AgendaItem) {
    self.init(carries: item, editor: LineEditor(item.title, limit: TextRule.lineLimit))
  }
}

import RakorApp
import RakorModel
import SampleOffice
import TerminalKit

extension Sample {
  /// A planned rakor with one agenda item and a promise, written three times, once and twice.
  static let edited = id(3)
}

extension Shelf {
  static let edited = registry.adding {
    try $0.putMeeting(3, "2026-12-01", Sample.phu, Sample.purworejo, "Rakor Seksi PHU") {
      $0.start = Sample.time("09:00")
      $0.venue = "Pendopo RM Dargo, Purworejo"
      $0.invited = [Sample.wonosobo, Sample.purworejo]
      $0.purpose = "Satu\nDua"
      $0.notes = "Bawa laptop"
    }
    try $0.put(.agendaItem(AgendaItem(meeting: Sample.edited, number: 1, title: "Pelunasan")))
    try $0.putHeads(Sample.edited, Sample.wonosobo, promised: 4)
  }.adding {
    try $0.putHeads(Sample.edited, Sample.wonosobo, promised: 5)
    try $0.changeMeeting(Sample.edited) { $0.letter = "B-11" }
  }.adding {
    try $0.changeMeeting(Sample.edited) { $0.letter = "B-12" }
  }

  /// Every office has hosted the forum within the last months but one, which did so long ago and is next.
  static func turn(of office: OfficeCode, months: Int) -> Shelf {
    registry.adding { records in
      for (place, host) in ([office] + Sample.officeCodes.filter { $0 != office }).enumerated() {
        let day = Sample.now.day.adding(months: place == 0 ? -months : place - 6)
        try records.putMeeting(10 + place, day.iso, Sample.phu, host, "Rakor lalu", .held)
      }
    }
  }
}

/// A clerk at the scheduling form.
extension Desk {
  static func form(
    _ shelf: Shelf = .registry, columns: Int = 80, rows: Int = 24, language: Language = .indonesian,
    _ form: (Desk) -> ScheduleForm.State = { ScheduleForm.State(new: $0.state.context) }
  ) -> Desk {
    let desk = Desk(shelf, columns: columns, rows: rows, language: language)
    return desk.open(.form(form(desk)))
  }

  /// The form on a rakor that is there.
  static func editing(_ shelf: Shelf = .edited) -> Desk { form(shelf) { $0.editing } }

  /// A form that was left behind by a program that ended.
  static func recovering(_ draft: FormDraft, _ shelf: Shelf = .edited) -> Desk {
    form(shelf) { ScheduleForm.State(recovering: draft, $0.state.context) }
  }

  /// A form with forum, date, start and host: as little as can be saved.
  static func filled(
    _ shelf: Shelf = .registry, columns: Int = 80, rows: Int = 24, language: Language = .indonesian
  ) -> Desk {
    let desk = form(shelf, columns: columns, rows: rows, language: language)
    desk.type("phu").press(.tab, .tab).type("24/11/2026").press(.tab).type("9").press(.tab, .tab)
    return desk.type("purworejo").press(.tab)
  }

  private var editing: ScheduleForm.State {
    file(Sample.edited).map { ScheduleForm.State(editing: $0, state.context) } ?? ScheduleForm.State(new: state.context)
  }

  var form: ScheduleForm.State? {
    state.layers.lazy.compactMap { if case .form(let form) = $0 { form } else { nil } }.last
  }

  /// The day under the cursor of the month that lies over the form.
  var month: Day? { if case .month(let sheet)? = state.layers.last { sheet.day } else { nil } }

  /// The draft of the rakor that was scheduled last; nil where that did not go through.
  var scheduled: MeetingDraft? {
    guard case .schedule(let draft, _)? = allSaves.last?.edits.first, form == nil else { return nil }
    return draft
  }

  var keptDraft: FormDraft? {
    keptDrafts?.last
  }

  /// What was last kept on the disk since the last key; nil where that stayed as it was.
  var keptDrafts: [FormDraft]? {
    effects.lazy.compactMap { if case .keepDrafts(let drafts) = $0 { drafts } else { nil } }.last
  }

  func sentence(_ refusal: Refusal) -> String {
    words.refusal.sentence(for: refusal, directory: state.context.directory)
  }

  /// Rows of the picture that hold a text.
  func rows(with text: String) -> [String] { lines.filter { $0.contains(text) } }

  /// Goes to a field with Tab, and on to one of its rows with Down.
  @discardableResult
  func focus(_ place: ScheduleForm.Place, line: Int = 0) -> Desk {
    for _ in 0..<20 where !isInGroup(of: place) { press(.tab) }
    for _ in 0..<12 where form?.form.focus != place || form?.form.line != line { press(.down) }
    return self
  }

  private func isInGroup(of place: ScheduleForm.Place) -> Bool {
    switch (form?.form.focus, place) {
    case (.office?, .office): true
    case (let here, _): here == place
    }
  }
}

extension ScheduleForm.Place {
  static let purpose = ScheduleForm.Place.field(.purpose)
  static let letter = ScheduleForm.Place.field(.letter)
}

import Testing

@testable import TerminalKit

/// A form with one field of every kind.
enum SampleField: FormField {
  case place, title, day, source, agenda, purpose
  case tick(String)
  case number(String)

  init?(rawValue: String) {
    switch rawValue {
    case "place": self = .place
    case "title": self = .title
    case "day": self = .day
    case "source": self = .source
    case "agenda": self = .agenda
    case "purpose": self = .purpose
    default:
      let parts = rawValue.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return nil }
      self = parts[0] == "tick" ? .tick(parts[1]) : .number(parts[1])
    }
  }

  var rawValue: String {
    switch self {
    case .tick(let name): "tick.\(name)"
    case .number(let name): "number.\(name)"
    default: "\(self)"
    }
  }

  var blank: FormEntry {
    switch self {
    case .place: .choice(LineEditor("", limit: 40), filter: nil)
    case .source: .option("")
    case .title, .day: .line(LineEditor("", limit: 40))
    case .number: .line(LineEditor("", limit: 4))
    case .tick: .tick(nil)
    case .agenda: .list([FormLine()])
    case .purpose: .text(TextEditor("", limit: 400))
    }
  }
}

/// Somebody at that form.
struct FormDesk {
  typealias Field = SampleField

  var form = Form<Field>(focus: .place)
  var proposal = ""
  var agenda: [FormLine] = []
  var completions: [String] = []
  var note: String?
  var limit = Int.max
  var style = FormStyle(labelColumns: 8)
  var area = Rect(column: 0, row: 0, columns: 40, rows: 20)

  static let places = ["Kab. Magelang", "Kota Magelang", "Purworejo"]

  var view: FormView<Field> {
    let ticks = ["A", "B", "C"].map {
      FormTicks<Field>.Tick(.tick($0), "Kantor \($0)", isOn: form.isTicked(.tick($0)) ?? true, number: .number($0))
    }
    return FormView(
      [
        FormRow(.words("Baru", .title)), FormRow(.gap),
        FormRow(.choice(.place, candidates: candidates), label: "Tempat", note: note, isShort: true),
        FormRow(.line(.title, proposal: proposal), label: "Judul"),
        FormRow(.line(.day, hint: "besok", completions: completions), label: "Hari"),
        FormRow(
          .ticks(FormTicks(ticks, heading: "3 kantor", numbers: "janji", most: 12, limit: limit)), label: "Kantor"),
        FormRow(.list(.agenda, proposal: agenda), label: "Agenda"),
        FormRow(.text(.purpose, rows: 2), label: "Tujuan"),
        FormRow(
          .options(.source, [FormOption(key: "a", label: "arahan"), FormOption(key: "k", label: "keputusan")]),
          label: "Asal", note: "panah"),
      ], style, in: area)
  }

  mutating func press(_ keys: Key...) { for key in keys { press(key) } }

  /// Presses a key as the owner of a form binds it, where the field offers something.
  private mutating func press(_ key: Key) {
    switch (form.offer(among: form.focus == .place ? candidates : completions), key) {
    case (.others, .right), (.others, .character(" ")), (.first, .right): form.goThrough(1, in: view)
    case (.others, .left): form.goThrough(-1, in: view)
    case (.completion, .right), (.completion, .end): form.complete(in: view)
    default: _ = form.type(key, in: view)
    }
  }

  private var candidates: [String] {
    let typed = form.filter(.place).lowercased()
    return Self.places.filter { typed.isEmpty || $0.lowercased().contains(typed) }
  }

  mutating func type(_ text: String) { for character in text { press(.character(character)) } }
  mutating func tab(_ count: Int = 1) { for _ in 0..<count { form.moveGroup(1, in: view) } }
  mutating func down(_ count: Int = 1) { for _ in 0..<count { form.moveLine(1, in: view) } }

  var screen: Screen {
    var screen = Screen(size: Size(columns: area.maxColumn, rows: area.maxRow))
    form.draw(view, on: &screen)
    return screen
  }

  func row(with text: String) -> String? {
    screen.text().split(separator: "\n").map(String.init).first { $0.contains(text) }
  }
}

package import RakorModel
package import TerminalKit

extension ScheduleForm {
  /// A field of the form: one of the rakor's own, an office that is invited, or how many heads it promises.
  package enum Place: TextPlace {
    case field(Field)
    case office(OfficeCode)
    case promised(OfficeCode)

    /// The field under its name in drafts, which also hold names that are no field's.
    package init?(rawValue: String) {
      let parts = rawValue.split(separator: ".", maxSplits: 1).map(String.init)
      switch (parts.first, parts.count > 1 ? parts[1] : nil) {
      case ("invited", let code?): self = .office(OfficeCode(rawValue: code))
      case ("promised", let code?): self = .promised(OfficeCode(rawValue: code))
      default:
        guard let field = Field(rawValue: rawValue), Place.own.contains(field) else { return nil }
        self = .field(field)
      }
    }

    package var rawValue: String {
      switch self {
      case .field(let field): field.rawValue
      case .office(let code): "invited.\(code.rawValue)"
      case .promised(let code): "promised.\(code.rawValue)"
      }
    }

    package var blank: FormEntry {
      switch self {
      case .forum, .host: .choice(LineEditor("", limit: TextRule.lineLimit), filter: nil)
      case .agenda: .list([FormLine(limit: TextRule.lineLimit)])
      case .office: .tick(nil)
      case .promised: .line(LineEditor("", limit: 4))
      case .field(let field): Meeting.Facts.blank(field)
      }
    }

    /// The texts below the title that have a row.
    static let details: [TextField<Meeting.Facts>] = Meeting.Facts.details.filter { $0.uses.contains(.form) }
    private static let own: Set<Field> = Set(
      [.forum, .title, .date, .start, .end, .host, .agenda] + details.map(\.field))

    package static let forum = Place.field(.forum)
    package static let title = Place.field(.title)
    package static let date = Place.field(.date)
    package static let start = Place.field(.start)
    package static let end = Place.field(.end)
    package static let host = Place.field(.host)
    package static let venue = Place.field(.venue)
    package static let agenda = Place.field(.agenda)
    /// Enter saves here.
    static let last: Place = details.last.map { Place.field($0.field) } ?? .agenda
  }
}

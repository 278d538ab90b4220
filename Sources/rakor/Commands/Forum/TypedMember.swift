import RakorModel

/// A member as it is typed: `kebumen`, or with the day it joined `kebumen=1 januari 2026`.
struct TypedMember {
  let office: OfficeCode
  /// The day it joined, nil in it for a founding member; nil where none was told.
  let joined: Day??

  init(_ typed: String, in session: CommandSession) throws {
    let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    office = try session.office(parts[0], .member)
    let day = parts.count > 1 ? parts[1] : nil
    joined = try day.map { $0.isBlank ? nil : try session.toldDay($0) }
  }
}

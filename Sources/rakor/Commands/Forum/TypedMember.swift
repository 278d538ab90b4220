import RakorModel

/// A member as it is typed: `kebumen`, or with the day it joins or its last one, `kebumen=1 januari 2026`.
struct TypedMember {
  let office: OfficeCode
  /// The day behind the office, nil in it for an empty one; nil where none was told.
  let day: Day??

  init(_ typed: String, in session: CommandSession) throws {
    let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    office = try session.office(parts[0], .member)
    let day = parts.count > 1 ? parts[1] : nil
    self.day = try day.map { $0.isBlank ? nil : try session.toldDay($0) }
  }
}

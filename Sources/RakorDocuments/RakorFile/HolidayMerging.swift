import RakorModel

extension HolidayFile {
  /// A user's own file after lists of another one were taken into it.
  package struct Merged: Hashable, Sendable {
    /// The whole new text of the file.
    package var text: String
    /// The years whose lists came in, in the order of the file they came from.
    package var years: [Int]
    /// Whether the file says anything it did not say before.
    package var isChanged: Bool
  }

  /// The user's own file, nil where there is none yet, with everything that another one says.
  ///
  /// - Throws: `HolidayFileError`; `alreadyThere` when the own file says something else of a year, a Ramadan or a month
  ///   and `replacing` is false, because nobody's list is replaced unseen.
  package static func merged(
    _ own: [UInt8]?, with other: [UInt8], replacing: Bool
  ) throws(HolidayFileError) -> Merged {
    let contents = try read(other)
    if let own { _ = try read(own) }
    let before = try own.map { (bytes) throws(HolidayFileError) in try members(bytes) } ?? []
    var after = before
    var conflicts: [String] = []
    for member in try members(other) where member.name != "holidays" || before.isEmpty {
      guard let place = after.firstIndex(where: { $0.name == member.name }) else {
        after.append(member)
        continue
      }
      conflicts += take(member.value, named: member.name, into: &after[place].value)
    }
    guard replacing || conflicts.isEmpty else { throw .alreadyThere(conflicts) }
    let text = JsonValue.object(after).written
    return Merged(text: text, years: contents.years.map(\.year), isChanged: after != before)
  }

  private static func members(_ bytes: [UInt8]) throws(HolidayFileError) -> [JsonMember] {
    guard case .object(let members)? = try? JsonValue.read(bytes) else { throw .notHolidays }
    return members
  }

  /// Takes a value over; the result names what it took the place of.
  private static func take(_ new: JsonValue, named name: String, into old: inout JsonValue) -> [String] {
    guard case .list(let entries) = new, case .list(var kept) = old else {
      defer { old = new }
      return old == new ? [] : [name]
    }
    var replaced: [String] = []
    for entry in entries {
      let key = key(of: entry)
      guard let place = kept.firstIndex(where: { self.key(of: $0) == key }) else {
        kept.append(entry)
        continue
      }
      if kept[place] != entry { replaced.append(name == "years" ? key : "\(name) \(key)") }
      kept[place] = entry
    }
    old = .list(kept)
    return replaced
  }

  /// What tells one entry of a list from the others: the year, or the Hijri year with its month.
  private static func key(of entry: JsonValue) -> String {
    guard case .object(let members) = entry else { return "" }
    let parts = ["year", "hijri", "month"].compactMap { name in
      if case .whole(let number)? = members.first(where: { $0.name == name })?.value { String(number) } else { nil }
    }
    return parts.joined(separator: "/")
  }
}

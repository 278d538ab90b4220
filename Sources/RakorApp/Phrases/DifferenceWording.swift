package import RakorModel

extension Phrases {
  /// What was and what became of it, record by record, of at most so many records.
  package func differences(of entry: JournalEntry, most: Int, directory: Directory) -> [String] {
    entry.change.records.prefix(most).flatMap { record in
      record.differences.map { text($0, directory: directory) }
    }
  }

  /// A difference in words: "tuan rumah: Kab. Kebumen → Kab. Purworejo".
  package func text(_ difference: FieldDifference, directory: Directory) -> String {
    "\(label(difference, directory)): \(values(of: difference, directory: directory))"
  }

  /// What it was and became, where what it is of has been told: "Kab. Kebumen → Kab. Purworejo".
  func values(of difference: FieldDifference, directory: Directory) -> String {
    let before = difference.before.map { text($0, directory) } ?? history.nothing
    let after = difference.after.map { text($0, directory) } ?? history.nothing
    return "\(before) → \(after)"
  }

  private func label(_ difference: FieldDifference, _ directory: Directory) -> String {
    if case .part(let part)? = difference.after ?? difference.before { return directory.shortName(part.office) }
    return refusal.fields.name(difference.field)
  }

  private func text(_ value: FieldValue, _ directory: Directory) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): flag ? history.yes : history.no
    case .day(let day): day.short(in: language)
    case .time(let time): time.dotted
    case .office(let code): directory.shortName(code)
    case .offices(let codes): codes.map { directory.shortName($0) }.joined(separator: ", ")
    case .members(let members):
      members.map { member in
        let days = [member.joined, member.left].map { $0?.short(in: language) }
        let span = days.compactMap(\.self).isEmpty ? "" : " (\(days[0] ?? "")\(days[1].map { "–" + $0 } ?? ""))"
        let successor = member.successor.map { " → " + directory.shortName($0) } ?? ""
        return directory.shortName(member.office) + span + successor
      }.joined(separator: ", ")
    case .forum(let code): directory.shortName(code)
    case .meetingState(let state): words.meetingState(state)
    case .delegateState(let state): words.delegateState(state)
    case .part(let part):
      [part.done?.short(in: language) ?? history.owed, part.note].compactMap { $0 }.joined(separator: ", ")
    }
  }
}

import RakorModel

/// What was found wrong or odd while a file was read.
final class FileFindings {
  var refused: [RefusedLine] = []
  var unknownFields: [FilePlace] = []
  /// Texts with characters in them that are not kept.
  var cleanedFields: [FilePlace] = []

  func refuse(_ place: FilePlace, _ problem: ImportProblem) {
    refused.append(RefusedLine(place: place, problem: problem))
  }
}

/// One JSON object of a file, whose members are asked for by name and kind.
///
/// Null is the same as absent: not known.
struct FileObject {
  let place: FilePlace
  let findings: FileFindings
  /// Few, so that looking through them is quicker than a table of them is made.
  private let members: [JsonMember]

  /// The object, with a warning for every member that is not among `fields`; nil, and refused, for any other value.
  init?(_ value: JsonValue, at place: FilePlace, fields: Set<String>, findings: FileFindings) {
    guard case .object(let list) = value else {
      findings.refuse(place, .wrongKind(expected: .object))
      return nil
    }
    self.place = place
    self.findings = findings
    members = list
    for member in list {
      if !fields.contains(member.name) { findings.unknownFields.append(place.member(member.name)) }
      if case .text(let text) = member.value, !TextRule.dropped(from: text).isEmpty {
        findings.cleanedFields.append(place.member(member.name))
      }
    }
  }

  func refuse(_ name: String, _ problem: ImportProblem) { findings.refuse(place.member(name), problem) }

  /// The first of that name.
  func value(_ name: String) -> JsonValue? {
    guard let value = members.first(where: { $0.name == name })?.value, value != .null else { return nil }
    return value
  }

  func text(_ name: String) -> String? {
    guard let value = value(name) else { return nil }
    if case .text(let text) = value { return text.allSatisfy(\.isWhitespace) ? nil : text }
    refuse(name, .wrongKind(expected: .text))
    return nil
  }

  func requiredText(_ name: String) -> String? {
    if let text = text(name) { return text }
    if value(name) == nil || isText(name) { refuse(name, .missing) }
    return nil
  }

  /// The lasting identity of a person, cleaned as it is kept.
  func identity(_ name: String) -> String? {
    do {
      return try TextRule.line(text(name), .identity)
    } catch {
      refuse(name, .refused(error))
      return nil
    }
  }

  func whole(_ name: String) -> Int? {
    guard let value = value(name) else { return nil }
    if case .whole(let number) = value { return number }
    refuse(name, .wrongKind(expected: .wholeNumber))
    return nil
  }

  func truth(_ name: String) -> Bool? {
    guard let value = value(name) else { return nil }
    if case .truth(let truth) = value { return truth }
    refuse(name, .wrongKind(expected: .truth))
    return nil
  }

  /// A word of a closed list, such as a state.
  func word<Word: RawRepresentable & CaseIterable>(_ name: String, _ words: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let text = text(name) else { return nil }
    if let word = Word(rawValue: text) { return word }
    refuse(name, .unknownWord(text, allowed: Word.allCases.map(\.rawValue)))
    return nil
  }

  /// The elements of a list and their places; none when it is absent.
  func elements(_ name: String) -> [(value: JsonValue, place: FilePlace)] {
    guard let value = value(name) else { return [] }
    guard case .list(let list) = value else {
      refuse(name, .wrongKind(expected: .list))
      return []
    }
    return list.enumerated().map { ($0.element, place.member(name).element($0.offset)) }
  }

  func objects(_ name: String, fields: Set<String>) -> [FileObject] {
    elements(name).compactMap { FileObject($0.value, at: $0.place, fields: fields, findings: findings) }
  }

  func object(_ name: String, fields: Set<String>) -> FileObject? {
    value(name).flatMap { FileObject($0, at: place.member(name), fields: fields, findings: findings) }
  }

  /// A list of texts; nil when it is absent.
  func texts(_ name: String) -> [String]? {
    guard value(name) != nil else { return nil }
    return elements(name).compactMap { element in
      if case .text(let text) = element.value { return text }
      findings.refuse(element.place, .wrongKind(expected: .text))
      return nil
    }
  }

  /// The members of an object whose names are data, such as office codes.
  func entries(_ name: String) -> [JsonMember] {
    guard let value = value(name) else { return [] }
    if case .object(let members) = value { return members }
    refuse(name, .wrongKind(expected: .object))
    return []
  }

  private func isText(_ name: String) -> Bool {
    if case .text? = value(name) { return true }
    return false
  }
}

extension FileObject {
  /// The texts of a table that are there.
  func texts<Facts>(_ fields: [TextField<Facts>]) -> [Field: String] {
    var found: [Field: String] = [:]
    for field in fields { found[field.field] = text(field.name) }
    return found
  }

  /// Reads the texts of a table.
  func read<Facts>(_ fields: [TextField<Facts>], into facts: inout Facts) {
    for field in fields { field.set(text(field.name), in: &facts) }
  }
}

extension TextFacts {
  /// The members of files that hold its texts, and the others that something has.
  static func members(and others: Set<String>) -> Set<String> { others.union(texts.map(\.name)) }

  /// The texts as a file has them, null when they are not known, each behind what stands before it there.
  func members(before: [Field: KeyValuePairs<String, JsonValue>] = [:]) -> [JsonMember] {
    Self.texts.flatMap { text in
      JsonMember.list(before[text.field] ?? [:])
        + [JsonMember(name: text.name, value: .optional(text.text(of: self)))]
    }
  }
}

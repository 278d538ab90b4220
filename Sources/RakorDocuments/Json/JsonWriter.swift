extension JsonValue {
  /// The value as text for people and programs: two blanks an indent, a list of plain values on one line, a line end
  /// last.
  package var written: String {
    var text = ""
    write(to: &text, indent: 0)
    text += "\n"
    return text
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .truth(let truth): text += truth ? "true" : "false"
    case .whole(let number): text += String(number)
    case .fraction(let number): text += number.isFinite ? String(number) : "null"
    case .text(let string): JsonEscaping.write(string, to: &text)
    case .list(let elements): write(elements, to: &text, indent: indent)
    case .object(let members): write(members, to: &text, indent: indent)
    }
  }

  private func write(_ elements: [JsonValue], to text: inout String, indent: Int) {
    guard elements.contains(where: \.isNested) else {
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += ", " }
        element.write(to: &text, indent: indent)
      }
      text += "]"
      return
    }
    text += "[\n"
    for (index, element) in elements.enumerated() {
      if index > 0 { text += ",\n" }
      text += String(repeating: "  ", count: indent + 1)
      element.write(to: &text, indent: indent + 1)
    }
    text += "\n" + String(repeating: "  ", count: indent) + "]"
  }

  private func write(_ members: [JsonMember], to text: inout String, indent: Int) {
    guard !members.isEmpty else {
      text += "{}"
      return
    }
    text += "{\n"
    for (index, member) in members.enumerated() {
      if index > 0 { text += ",\n" }
      text += String(repeating: "  ", count: indent + 1)
      JsonEscaping.write(member.name, to: &text)
      text += ": "
      member.value.write(to: &text, indent: indent + 1)
    }
    text += "\n" + String(repeating: "  ", count: indent) + "}"
  }

  private var isNested: Bool {
    switch self {
    case .list, .object: true
    case .null, .truth, .whole, .fraction, .text: false
    }
  }
}

/// Writes texts as JSON strings that are safe to print on any terminal.
enum JsonEscaping {
  static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if isUnsafe(scalar.value) { text += hexadecimal(scalar) } else { text.unicodeScalars.append(scalar) }
      }
    }
    text += "\""
  }

  /// Controls, line separators, invisible tags and the marks that turn the direction of a line round.
  private static func isUnsafe(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// One half or two, as UTF-16 has it.
  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { half in
      let digits = String(half, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}

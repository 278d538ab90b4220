/// Turns the bytes of a terminal into keys, pastes and mouse reports.
///
/// A pure value of our own instead of ncurses' reading: escape timing, unknown sequences and pastes are then in our
/// hands and can be tested without a terminal. Bytes may be cut anywhere between two calls.
package struct InputParser {
  private enum State {
    case ground
    case escape
    case csi([UInt8])
    /// `ESC [ [` of the Linux console's function keys.
    case linuxFunction
    case ss3([UInt8])
    /// A string for the terminal's owner (OSC, DCS, APC, PM, SOS), thrown away.
    case string(introducer: UInt8, isEmpty: Bool)
    case stringEscape
    case legacyMouse([UInt8])
    case utf8(UTF8Assembler)
    case paste(PasteBuffer)
  }

  private var state = State.ground
  private var answers = 0

  /// A parser that has seen nothing.
  package init() {}

  /// Takes the next bytes and answers what is complete.
  package mutating func feed(_ bytes: [UInt8]) -> [Input] {
    var inputs: [Input] = []
    var index = 0
    while index < bytes.count {
      if case .paste(var paste) = state {
        state = .ground
        index = paste.take(bytes, from: index)
        if let text = paste.text { inputs.append(.paste(text)) } else { state = .paste(paste) }
      } else {
        read(bytes[index], into: &inputs)
        index += 1
      }
    }
    return inputs
  }

  /// Decides what is incomplete after a pause: a lone Esc is the Esc key, and what began like a sequence was Alt and a
  /// key.
  package mutating func flush() -> [Input] {
    defer { if patience != nil { state = .ground } }
    switch state {
    case .escape: return [.key(.escape)]
    case .csi(let bytes) where bytes.isEmpty: return [.key(.alt("["))]
    case .linuxFunction: return []
    case .ss3(let bytes) where bytes.isEmpty: return [.key(.alt("O"))]
    case .string(let introducer, let isEmpty) where isEmpty:
      return [.key(.alt(Character(Unicode.Scalar(introducer))))]
    case .paste(let paste): return [.paste(paste.unfinishedText)]
    case .ground, .csi, .ss3, .string, .stringEscape, .legacyMouse, .utf8: return []
    }
  }

  /// How many times the terminal has said how it is since this was asked last; answers are no inputs.
  mutating func takeAnswers() -> Int {
    defer { answers = 0 }
    return answers
  }

  /// Whether `flush` has something to decide.
  package var isWaiting: Bool { patience != nil }

  /// After how many milliseconds of silence to call `flush`; nil when nothing is open.
  ///
  /// 50 tell the Esc key from an arrow key on a slow line, and are too short to notice. Half a character waits for
  /// ever: no key is half a character. A paste whose end got lost must not swallow the keyboard, but may pause.
  var patience: Int? {
    switch state {
    case .ground, .utf8: nil
    case .paste: 1000
    default: 50
    }
  }

  private mutating func read(_ byte: UInt8, into inputs: inout [Input]) {
    let current = state
    state = .ground
    switch current {
    case .ground: readPlain(byte, into: &inputs)
    case .escape: readEscape(byte, into: &inputs)
    case .csi(let bytes): readCSI(byte, after: bytes, into: &inputs)
    case .linuxFunction: if (0x41...0x45).contains(byte) { inputs.append(.key(.function(Int(byte) - 0x40))) }
    case .ss3(let bytes): readSS3(byte, after: bytes, into: &inputs)
    case .string(let introducer, _):
      if byte == 0x1B {
        state = .stringEscape
      } else if byte != 0x07 {
        state = .string(introducer: introducer, isEmpty: false)
      }
    case .stringEscape: if byte != UInt8(ascii: "\\") { readEscape(byte, into: &inputs) }
    case .legacyMouse(let bytes): readLegacyMouse(bytes + [byte], into: &inputs)
    case .utf8(let assembler): readUTF8(byte, after: assembler, into: &inputs)
    case .paste(let paste): state = .paste(paste)
    }
  }

  private mutating func readPlain(_ byte: UInt8, into inputs: inout [Input]) {
    switch byte {
    case 0x1B: state = .escape
    case 0x80...: beginUTF8(byte, into: &inputs)
    default: inputs.append(.key(KeyTable.key(for: byte)))
    }
  }

  private mutating func readEscape(_ byte: UInt8, into inputs: inout [Input]) {
    switch byte {
    case 0x1B:
      inputs.append(.key(.escape))
      state = .escape
    case UInt8(ascii: "["): state = .csi([])
    case UInt8(ascii: "O"): state = .ss3([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string(introducer: byte, isEmpty: true)
    case 0x80...:
      inputs.append(.key(.escape))
      beginUTF8(byte, into: &inputs)
    default: inputs.append(.key(.alt(Character(Unicode.Scalar(byte)))))
    }
  }

  private mutating func readCSI(_ byte: UInt8, after bytes: [UInt8], into inputs: inout [Input]) {
    switch byte {
    case UInt8(ascii: "[") where bytes.isEmpty: state = .linuxFunction
    case 0x1B: state = .escape
    // A longer sequence than any terminal sends still ends at its final byte, but is not kept.
    case 0x20..<0x40: state = .csi(bytes.count < 64 ? bytes + [byte] : bytes)
    case UInt8(ascii: "M") where bytes.isEmpty: state = .legacyMouse([])
    case UInt8(ascii: "~") where bytes == Array("200".utf8): state = .paste(PasteBuffer())
    case UInt8(ascii: "n"): answers += 1
    case 0x40..<0x7F:
      if let mouse = MouseReport.sgr(bytes, final: byte) {
        inputs.append(.mouse(mouse))
      } else if let key = KeyTable.key(csi: bytes, final: byte) {
        inputs.append(.key(key))
      }
    default: readPlain(byte, into: &inputs)
    }
  }

  private mutating func readSS3(_ byte: UInt8, after bytes: [UInt8], into inputs: inout [Input]) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"):
      if bytes.count < 16 { state = .ss3(bytes + [byte]) }
    case 0x40..<0x7F:
      if let key = KeyTable.key(ss3: byte, parameters: bytes) { inputs.append(.key(key)) }
    default: readPlain(byte, into: &inputs)
    }
  }

  private mutating func readLegacyMouse(_ bytes: [UInt8], into inputs: inout [Input]) {
    if bytes.count < 3 {
      state = .legacyMouse(bytes)
    } else if let mouse = MouseReport.legacy(bytes) {
      inputs.append(.mouse(mouse))
    }
  }

  private mutating func beginUTF8(_ byte: UInt8, into inputs: inout [Input]) {
    if let assembler = UTF8Assembler(first: byte) {
      state = .utf8(assembler)
    } else {
      inputs.append(.key(.character("\u{FFFD}")))
    }
  }

  private mutating func readUTF8(_ byte: UInt8, after assembler: UTF8Assembler, into inputs: inout [Input]) {
    var assembler = assembler
    guard assembler.add(byte) else {
      inputs.append(.key(.character("\u{FFFD}")))
      readPlain(byte, into: &inputs)
      return
    }
    if !assembler.isComplete {
      state = .utf8(assembler)
    } else if let scalar = assembler.scalar {
      // C1 controls are no text, and no terminal sends them as keys.
      if scalar.value >= 0xA0 { inputs.append(.key(.character(Character(scalar)))) }
    } else {
      inputs.append(.key(.character("\u{FFFD}")))
    }
  }
}

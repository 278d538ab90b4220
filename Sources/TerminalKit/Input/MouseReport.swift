/// Reads the two mouse protocols terminals use; tmux's descriptions still say the older one.
enum MouseReport {
  /// `ESC [ < button ; column ; row M`, counted from 1; releases end in `m` and are not reported.
  static func sgr(_ bytes: [UInt8], final: UInt8) -> Mouse? {
    guard bytes.first == UInt8(ascii: "<"), final == UInt8(ascii: "M") else { return nil }
    let fields = KeyTable.parameters(bytes.dropFirst())
    guard fields.count == 3 else { return nil }
    return mouse(button: fields[0], column: fields[1] - 1, row: fields[2] - 1)
  }

  /// `ESC [ M` and three bytes, each 32 more than its value.
  static func legacy(_ bytes: [UInt8]) -> Mouse? {
    guard bytes.count == 3, bytes.allSatisfy({ $0 >= 32 }) else { return nil }
    return mouse(button: Int(bytes[0]) - 32, column: Int(bytes[1]) - 33, row: Int(bytes[2]) - 33)
  }

  private static func mouse(button: Int, column: Int, row: Int) -> Mouse? {
    guard column >= 0, row >= 0 else { return nil }
    let modifiers = 4 | 8 | 16
    let kind: Mouse.Kind
    switch button & ~modifiers {
    case 0: kind = .press
    case 64: kind = .wheelUp
    case 65: kind = .wheelDown
    default: return nil
    }
    return Mouse(kind: kind, position: Point(column, row))
  }
}

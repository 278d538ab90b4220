/// A key as the person means it, whatever bytes the terminal sent for it.
///
/// `.control` carries a lower-case letter (or one of space `\` `]` `^` `_`). Alt-Enter is `.alt("\r")` and
/// Alt-Backspace `.alt("\u{7F}")`. Control-H is `.backspace`, since terminals send the same byte for both.
package enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case shiftUp, shiftDown, shiftLeft, shiftRight, controlLeft, controlRight
  case function(Int)

  /// Esc and the key that came with it, where a slow line made Alt with that key of the two; nil for any other key, and
  /// for Alt-Enter, which forms know.
  package var afterEscape: [Key]? {
    switch self {
    case .alt("\r"): nil
    case .alt("\u{7F}"): [.escape, .backspace]
    case .alt(let character): [.escape, .character(character)]
    default: nil
    }
  }
}

/// A press of the left button or a turn of the wheel, at a cell.
package struct Mouse: Hashable, Sendable {
  /// What the mouse did; releases, drags and the other buttons are not reported.
  package enum Kind: Hashable, Sendable { case press, doublePress, wheelUp, wheelDown }

  package var kind: Kind
  package var position: Point

  /// Whether the button was pressed, once or for the second time.
  package var isPress: Bool { kind == .press || kind == .doublePress }

  /// A mouse report at a cell counted from zero.
  package init(kind: Kind, position: Point) {
    self.kind = kind
    self.position = position
  }
}

/// One thing a person did: a key, a paste or the mouse.
///
/// Pasted text holds no control characters but newline and tab, so it can never act as a key.
package enum Input: Hashable, Sendable {
  case key(Key)
  case paste(String)
  case mouse(Mouse)
}

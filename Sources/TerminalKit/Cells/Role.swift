/// What a cell is for; a `Theme` says how it looks.
///
/// Sixteen at most, so that monochrome and high-contrast themes stay small tables.
package enum Role: UInt8, CaseIterable, Sendable {
  case text, muted, title, accent, selection, selectionIdle, border, key, chip, input, placeholder, good, warning,
    danger, bar, barTrack

  /// The letter that stands for the role in the pictures of tests.
  package var letter: Character {
    switch self {
    case .text: "."
    case .muted: "m"
    case .title: "t"
    case .accent: "a"
    case .selection: "S"
    case .selectionIdle: "s"
    case .border: "b"
    case .key: "k"
    case .chip: "c"
    case .input: "i"
    case .placeholder: "p"
    case .good: "g"
    case .warning: "w"
    case .danger: "d"
    case .bar: "#"
    case .barTrack: "-"
    }
  }
}

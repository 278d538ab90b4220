/// A colour of the terminal's own palette, so that the person's choice of colours holds.
package enum Colour: Int16, Hashable, Sendable {
  case red = 1
  case green = 2
  case yellow = 3
  case blue = 4
  case magenta = 5
  case cyan = 6
}

/// How a role looks: colours, nil being the terminal's own, and attributes.
package struct Style: Hashable, Sendable {
  /// Nil for the terminal's own.
  package var foreground: Colour?
  /// Nil for the terminal's own.
  package var background: Colour?
  package var bold: Bool
  package var dim: Bool
  package var underline: Bool
  package var reverse: Bool

  /// A plain style but for what is given.
  package init(
    _ foreground: Colour? = nil, on background: Colour? = nil, bold: Bool = false, dim: Bool = false,
    underline: Bool = false, reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
  }
}

/// How every role looks.
///
/// A theme follows the terminal's own colours and adds one accent, so that it is readable on dark and on light; the
/// selection is reversed in every theme and therefore visible without colours.
package struct Theme: Sendable {
  /// By the role's number.
  private var styles = [Style](repeating: Style(), count: Role.allCases.count)

  /// Looks for roles; one without a style is drawn plainly.
  package init(styles: KeyValuePairs<Role, Style>) {
    for (role, style) in styles { self[role] = style }
  }

  /// How a role looks.
  package subscript(role: Role) -> Style {
    get { styles[Int(role.rawValue)] }
    set { styles[Int(role.rawValue)] = newValue }
  }

  /// The theme for terminals with colours.
  package static let standard = Theme(styles: [
    // Dim, not the palette's grey, which is the very background in Solarized and its kin.
    .muted: Style(dim: true),
    .title: Style(bold: true),
    .accent: Style(.cyan, bold: true),
    .selection: Style(reverse: true),
    .selectionIdle: Style(bold: true, underline: true),
    .border: Style(dim: true),
    .key: Style(bold: true),
    .chip: Style(.cyan, reverse: true),
    .input: Style(underline: true),
    .placeholder: Style(dim: true, underline: true),
    .good: Style(.green, bold: true),
    // Yellow cannot be read on white.
    .warning: Style(.red),
    .danger: Style(.red, bold: true),
    .bar: Style(.cyan),
    .barTrack: Style(dim: true),
  ])

  /// The theme without colours.
  package static let mono = Theme(styles: [
    .muted: Style(dim: true),
    .title: Style(bold: true),
    .accent: Style(bold: true),
    .selection: Style(reverse: true),
    .selectionIdle: Style(bold: true, underline: true),
    .key: Style(bold: true),
    .chip: Style(underline: true),
    .input: Style(underline: true),
    .placeholder: Style(dim: true, underline: true),
    .good: Style(bold: true),
    .warning: Style(bold: true),
    .danger: Style(bold: true, underline: true),
    .barTrack: Style(dim: true),
  ])
}

/// A colour of the terminal's own palette, so that the person's choice of colours holds.
///
/// The bright half of the palette is left out: its grey is the very background in Solarized and its kin.
package enum Colour: Int16, CaseIterable, Hashable, Sendable {
  case black = 0
  case red = 1
  case green = 2
  case yellow = 3
  case blue = 4
  case magenta = 5
  case cyan = 6
  case white = 7
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
/// The selection is reversed in every theme, and whatever a colour says is said by weight, a line or a sign too.
package struct Theme: Hashable, Sendable {
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

  /// The same over a ground of its own: whatever has no colour is drawn in these two.
  private func painted(_ foreground: Colour, on background: Colour) -> Theme {
    var theme = self
    for role in Role.allCases {
      theme[role].foreground = theme[role].foreground ?? foreground
      theme[role].background = theme[role].background ?? background
    }
    return theme
  }
}

/// The themes there are to choose from, under the names they have in settings.
package enum ThemeName: String, CaseIterable, Hashable, Sendable {
  case own, light, dark, mono, contrast

  /// The theme as this terminal can show it; without colours the two with hues of their own are `mono`.
  package func theme(colours: Bool) -> Theme {
    switch self {
    case .own: colours ? .own : .mono
    case .light: colours ? .light : .mono
    case .dark: colours ? .dark : .mono
    case .mono: .mono
    case .contrast: colours ? .contrast : .plainContrast
    }
  }
}

extension Theme {
  /// What is told by weight and lines in every theme that dims.
  private static let weights = Theme(styles: [
    .muted: Style(dim: true),
    .title: Style(bold: true),
    .accent: Style(bold: true),
    .selection: Style(reverse: true),
    .selectionIdle: Style(bold: true, underline: true),
    .key: Style(bold: true),
    .input: Style(underline: true),
    // Dim, not the palette's grey, which is the very background in Solarized and its kin.
    .placeholder: Style(dim: true, underline: true),
    .good: Style(bold: true),
    .barTrack: Style(dim: true),
  ])

  /// The same with other looks for some roles.
  private func with(_ styles: KeyValuePairs<Role, Style>) -> Theme {
    var theme = self
    for (role, style) in styles { theme[role] = style }
    return theme
  }

  /// The terminal's own colours, dimmed where something matters less, and red where something is wrong: both can be
  /// read on white and on black, which yellow and cyan cannot.
  static let own = weights.with([
    .accent: Style(.magenta, bold: true), .border: Style(dim: true), .chip: Style(bold: true, reverse: true),
    .warning: Style(.red), .danger: Style(.red, bold: true),
  ])

  /// Black on white, whatever the terminal has.
  static let light = weights.with([
    .accent: Style(.blue, bold: true), .border: Style(dim: true), .chip: Style(.white, on: .blue, bold: true),
    .good: Style(.blue, bold: true), .warning: Style(.red), .danger: Style(.red, bold: true), .bar: Style(.blue),
  ]).painted(.black, on: .white)

  /// White on black, whatever the terminal has.
  static let dark = weights.with([
    .accent: Style(.cyan, bold: true), .border: Style(dim: true), .chip: Style(.black, on: .cyan),
    .good: Style(.green, bold: true), .warning: Style(.yellow),
    .danger: Style(.yellow, bold: true, underline: true), .bar: Style(.cyan),
  ]).painted(.white, on: .black)

  /// Without any colour.
  static let mono = weights.with([
    .chip: Style(underline: true), .warning: Style(bold: true), .danger: Style(bold: true, underline: true),
  ])

  /// White on black with nothing dimmed.
  static let contrast = plainContrast.painted(.white, on: .black)

  /// Nothing dimmed, in the terminal's own two colours.
  static let plainContrast = mono.with([
    .muted: Style(), .accent: Style(bold: true, underline: true), .selection: Style(bold: true, reverse: true),
    .chip: Style(bold: true, reverse: true), .placeholder: Style(underline: true), .barTrack: Style(),
    .warning: Style(bold: true),
  ])
}

import Testing

@testable import TerminalKit

@Suite("Themes")
struct ThemeTests {
  private static let all = ThemeName.allCases.flatMap { name in
    [true, false].map { (name: name, theme: name.theme(colours: $0)) }
  }
  /// The colours of xterm, red, green and blue.
  private static let palette: [(Double, Double, Double)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
  ]
  private static let grounds = [(0.0, 0.0, 0.0), (255.0, 255.0, 255.0)]

  @Test("No theme uses the bright half of the palette, whose grey is the very background of some")
  func noBrightColours() {
    #expect(Colour.allCases.map(\.rawValue) == Array(0...7))
  }

  @Test("Yellow and cyan are written on a ground that is painted too, since on white they cannot be read")
  func yellowAndCyanHaveAGround() {
    for (name, theme) in Self.all {
      for role in Role.allCases where [.yellow, .cyan].contains(theme[role].foreground) {
        #expect(theme[role].background != nil, "\(name) \(role)")
      }
    }
  }

  @Test("Whatever is not dimmed can be read: on its own ground, or on white and on black alike")
  func everythingCanBeRead() {
    for (name, theme) in Self.all {
      for role in Role.allCases where !theme[role].dim {
        let style = theme[role]
        guard let foreground = style.foreground else { continue }
        let grounds = style.background.map { [Self.palette[Int($0.rawValue)]] } ?? Self.grounds
        for ground in grounds {
          let ratio = Self.contrast(Self.palette[Int(foreground.rawValue)], ground)
          #expect(ratio >= 3.5, "\(name) \(role): \(ratio)")
        }
      }
    }
  }

  @Test("High contrast dims nothing, and every pair of its colours is far apart")
  func contrastIsHigh() {
    for colours in [true, false] {
      let theme = ThemeName.contrast.theme(colours: colours)
      #expect(Role.allCases.allSatisfy { !theme[$0].dim })
    }
    let theme = ThemeName.contrast.theme(colours: true)
    #expect(Role.allCases.allSatisfy { theme[$0].foreground == .white && theme[$0].background == .black })
  }

  @Test("Without colours no theme asks for any")
  func noColourIsAskedFor() {
    for name in ThemeName.allCases {
      let theme = name.theme(colours: false)
      #expect(Role.allCases.allSatisfy { theme[$0].foreground == nil && theme[$0].background == nil }, "\(name)")
    }
  }

  @Test(
    "In every theme the row under the cursor, what is wrong and a badge differ from plain text without their colour")
  func weightTellsToo() {
    for (name, theme) in Self.all {
      for role in [Role.selection, .selectionIdle, .danger, .accent, .key, .input, .title] {
        var (style, text) = (theme[role], theme[.text])
        (style.foreground, style.background) = (nil, nil)
        (text.foreground, text.background) = (nil, nil)
        #expect(style != text, "\(name) \(role)")
      }
    }
  }

  /// The contrast of two colours (WCAG 2).
  private static func contrast(_ one: (Double, Double, Double), _ other: (Double, Double, Double)) -> Double {
    let (bright, dark) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)
  }

  private static func luminance(_ colour: (Double, Double, Double)) -> Double {
    func part(_ value: Double) -> Double {
      // The standard raises to 2.4; the square is near enough to tell the readable from the rest.
      (value / 255) * (value / 255)
    }
    return 0.2126 * part(colour.0) + 0.7152 * part(colour.1) + 0.0722 * part(colour.2)
  }
}

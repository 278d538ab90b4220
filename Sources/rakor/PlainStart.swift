import RakorModel

/// The options of a start without a command, read without the argument parser.
///
/// Opening the full screen is what must be instant, and building the parser's table of all commands took a quarter of
/// that time. Whatever is not understood here goes to the parser, which alone explains and complains.
struct PlainStart: SettingsChoice {
  var db: String?
  var lang: Language?
  var ascii = false
  var noColor = false
  var readOnly = false
  /// Whether there is to be no screen.
  var plain = false

  /// Nil unless every argument is one of the global options in its plain form.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--db":
        guard let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
        db = value
      case "--lang":
        guard let value = rest.popFirst().flatMap(Language.init(rawValue:)) else { return nil }
        lang = value
      case "--ascii": ascii = true
      case "--no-color": noColor = true
      case "--read-only": readOnly = true
      case "--plain": plain = true
      default: return nil
      }
    }
  }
}

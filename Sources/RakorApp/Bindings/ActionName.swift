/// The lasting names of what keys do, in the file of settings and on the page of keys.
///
/// They are made of the names in the sources: of a command with what it carries (`.move(.pageDown)` is
/// `move-page-down`), and of a layer (`RollCall` is `roll-call`).
package enum ActionName {
  /// The name of a command.
  static func of<Command>(_ command: Command) -> String {
    let written = words(String(describing: command)).joined(separator: "-")
    return said[written] ?? written
  }

  /// The name of a layer.
  static func of(layer: String) -> String { kebab(layer) }

  /// Names that come out worse than they read.
  private static let said = [
    "move-other-1": "move-other", "move-other-minus-1": "move-other-back", "days-1": "next-day",
    "days-minus-1": "previous-day", "days-7": "next-week", "days-minus-7": "previous-week", "months-1": "next-month",
    "months-minus-1": "previous-month", "shift-1": "item-down", "shift-minus-1": "item-up",
    "part-1": "next-part", "part-minus-1": "previous-part", "office-1": "other-office",
    "office-minus-1": "office-before", "step-1": "count-up", "step-minus-1": "count-down",
    "reschedule-1": "rakor-next-day", "reschedule-minus-1": "rakor-previous-day",
    "reschedule-7": "rakor-next-week", "reschedule-minus-7": "rakor-previous-week",
  ]

  /// The words of a command as Swift describes it: without modules, types, labels of what is carried and brackets.
  private static func words(_ description: String) -> [String] {
    description.split { !($0.isLetter || $0.isNumber || ".-_:".contains($0)) }
      .filter { !$0.hasSuffix(":") }
      .compactMap { $0.split(separator: ".").last.map(String.init) }
      .map { $0.hasPrefix("-") ? "minus-" + $0.dropFirst() : kebab($0) }
  }

  private static func kebab(_ name: String) -> String {
    var result = ""
    for character in name {
      if character.isUppercase, !result.isEmpty { result += "-" }
      result += character.lowercased()
    }
    return result
  }
}

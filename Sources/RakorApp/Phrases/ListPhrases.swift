package import RakorModel

/// How several things, and how many there are, stand in one sentence.
package struct ListPhrases: PhraseGroup {
  package let language: Language

  /// The names of which one is to be chosen: "phu, kul, atau tu", with a comma before the last of three or more.
  package func choice(_ names: [String]) -> String {
    joined(names, between: say(" atau ", " or "), last: say(", atau ", " or "))
  }

  /// The names of all: "Kab. Kebumen, Kab. Magelang, dan Kota Magelang".
  package func all(_ names: [String]) -> String {
    joined(names, between: say(" dan ", " and "), last: say(", dan ", " and "))
  }

  private func joined(_ names: [String], between: String, last: String) -> String {
    guard names.count > 1, let end = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + (names.count == 2 ? between : last) + end
  }

  /// A count in words as far as that is usual.
  package func count(_ count: Int) -> String {
    switch count {
    case 0: say("nol", "none")
    case 1: say("satu", "one")
    case 2: say("dua", "two")
    case 3: say("tiga", "three")
    case 4: say("empat", "four")
    case 5: say("lima", "five")
    case 6: say("enam", "six")
    case 7: say("tujuh", "seven")
    case 8: say("delapan", "eight")
    case 9: say("sembilan", "nine")
    default: String(count)
    }
  }

  /// That all of several offices are meant, two or more: "Keenam kantor".
  package func allOffices(_ count: Int) -> String {
    let number = self.count(count)
    return count > 9
      ? say("Ke-\(number) kantor", "All \(number) offices")
      : say("Ke\(number) kantor", count == 2 ? "Both offices" : "All \(number) offices")
  }
}

extension String {
  /// The text with a capital first letter, for a sentence that begins with what somebody typed or a field's name.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

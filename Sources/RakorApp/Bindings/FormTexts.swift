import RakorModel
import TerminalKit

/// The fields of a form that holds texts of a thing, under the names that the model has for them.
protocol TextPlace: FormField {
  static func field(_ field: Field) -> Self
}

extension TextFacts {
  /// The texts that have a row in the form.
  static var inForm: [TextField<Self>] { texts.filter { $0.uses.contains(.form) } }

  /// What stands in the field of a text before anything is typed; in any other a line.
  static func blank(_ field: Field) -> FormEntry {
    let kind = texts.first { $0.field == field }?.kind ?? .line
    return kind.isOneLine
      ? .line(LineEditor("", limit: TextRule.lineLimit)) : .text(TextEditor("", limit: TextRule.noteLimit))
  }
}

extension Form where Field: TextPlace {
  /// Puts in the texts that have a row.
  mutating func setTexts<Facts: TextFacts>(_ facts: Facts) {
    for text in Facts.inForm { set(.field(text.field), text.text(of: facts) ?? "") }
  }

  /// What was typed takes the place of those texts.
  func readTexts<Facts: TextFacts>(into facts: inout Facts) {
    for text in Facts.inForm {
      let place = Field.field(text.field)
      text.set(isBlank(place) ? nil : self.text(place), in: &facts)
    }
  }
}

extension FormRow.Content where Field: TextPlace {
  /// Where a text is typed.
  static func typed<Facts>(_ text: TextField<Facts>) -> Self {
    text.kind.isOneLine ? .line(.field(text.field)) : .text(.field(text.field), rows: 2)
  }
}

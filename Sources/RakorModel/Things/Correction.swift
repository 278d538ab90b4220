/// An addendum to a closed rakor, whose record itself stays as it is.
package struct Correction: Hashable, Sendable, Codable {
  /// When it was added, by the clock of that machine.
  package var at: Moment
  /// Who added it, as in the journal.
  package var who: String
  package var text: String

  /// A correction with the moment and the name it was added under, which stay with it.
  package init(at: Moment, who: String, text: String) {
    self.at = at
    self.who = who
    self.text = text
  }
}

extension Meeting {
  /// Whether another state of this rakor differs in its corrections alone, which are added while it is closed.
  package func differsOnlyInCorrections(from other: Meeting) -> Bool {
    var corrected = self
    corrected.corrections = other.corrections
    return corrected == other
  }
}

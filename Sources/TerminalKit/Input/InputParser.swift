/// Turns the bytes of a terminal into keys, pastes and mouse reports.
///
/// A pure value of our own instead of ncurses' reading: escape timing, unknown sequences and pastes are then in our hands and
/// can be tested without a terminal. Bytes may be cut anywhere between two calls.
package struct InputParser {
  package init() {}

  /// Takes the next bytes and answers what is complete.
  package mutating func feed(_ bytes: [UInt8]) -> [Input] { [] }

  /// Decides what is incomplete after a pause: a lone Esc is the Esc key.
  package mutating func flush() -> [Input] { [] }

  /// Whether `flush` has something to decide.
  package var isWaiting: Bool { false }
}

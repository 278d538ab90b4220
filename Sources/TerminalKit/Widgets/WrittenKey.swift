/// A key as it is written on the screen, with what it does.
package struct WrittenKey: Hashable, Sendable {
  /// "^S", "Esc".
  package var key: String
  package var label: String
  /// What a click there presses; empty where it is only to be read.
  package var presses: [Key]

  /// A key that can be clicked, unless it presses nothing.
  package init(_ key: String, _ label: String, presses: [Key] = []) {
    self.key = key
    self.label = label
    self.presses = presses
  }

  /// What it takes: one column between key and label; a key alone where it has none.
  package var columns: Int { TextWidth.columns(of: key) + (label.isEmpty ? 0 : 1 + TextWidth.columns(of: label)) }
}

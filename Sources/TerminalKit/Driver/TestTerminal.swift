/// Stands in for a terminal in tests: it keeps the frames it was shown.
package struct TestTerminal: Sendable {
  package var size: Size
  /// Every frame that differed from the one before.
  package private(set) var frames: [Screen] = []

  /// A terminal of this size, 80x24 unless told otherwise.
  package init(size: Size = Size(columns: 80, rows: 24)) {
    self.size = size
  }

  /// Keeps a frame, as the driver would draw it.
  package mutating func show(_ screen: Screen) {
    if frames.last != screen { frames.append(screen) }
  }

  /// What the terminal shows now, as text; empty before the first frame.
  package var text: String { frames.last?.text() ?? "" }
}

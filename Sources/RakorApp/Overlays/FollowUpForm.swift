import RakorModel
import TerminalKit

/// Stand-in.
package struct FollowUpForm: Equatable, Sendable {
  package var error: String?
  mutating func receive(_ input: Input, _ context: Context) -> OverlayResult { .close }
  func draw(_ context: Context, on screen: inout Screen) {}
}

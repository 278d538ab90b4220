/// How far a rakor has come.
package enum MeetingState: String, CaseIterable, Sendable, Codable {
  case planned, invited, ongoing, held, closed, postponed, cancelled

  /// Whether a rakor may go from this state to another (docs/domain.md, A rakor).
  ///
  /// Forward steps may be skipped, because a clerk often records a rakor after its day; `closed → held` is re-opening;
  /// a postponed rakor goes back to `planned` with a new date; from any state before `held` it can be postponed or
  /// cancelled.
  package func allows(_ next: MeetingState) -> Bool {
    switch (self, next) {
    case (.closed, .held), (.postponed, .planned), (.postponed, .cancelled): true
    case (.planned, .postponed), (.invited, .postponed), (.ongoing, .postponed): true
    case (.planned, .cancelled), (.invited, .cancelled), (.ongoing, .cancelled): true
    default:
      if let here = order, let there = next.order { here < there } else { false }
    }
  }

  /// Whether going there must be explained: postponing, cancelling and re-opening.
  package func needsReason(for next: MeetingState) -> Bool {
    next.isCalledOff || (self == .closed && next == .held)
  }

  /// Whether the meeting took place, so that its host had a turn and its attendance counts.
  package var tookPlace: Bool { self == .held || self == .closed }

  /// Whether the rakor is still ahead or going on.
  package var isAhead: Bool { self == .planned || self == .invited || self == .ongoing }

  /// Whether it took place or is going on, so that who is on its list came or was expected.
  package var hasBegun: Bool { tookPlace || self == .ongoing }

  /// Whether this state says on a day that a rakor of a later one has begun; warned of, and asked about once.
  package func isEarly(_ today: Day, on date: Day) -> Bool { hasBegun && today < date }

  /// Whether it does not take place as it was planned: such a rakor drops out of every divisor (docs/domain.md, A
  /// rakor), nothing comes along to it, and nobody attends it.
  package var isCalledOff: Bool { self == .postponed || self == .cancelled }

  private var order: Int? {
    switch self {
    case .planned: 0
    case .invited: 1
    case .ongoing: 2
    case .held: 3
    case .closed: 4
    case .postponed, .cancelled: nil
    }
  }
}

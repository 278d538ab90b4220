package import RakorModel

extension RakorStore {
  /// What became of a follow-up; nil when there is none under this number.
  ///
  /// - Throws: `StoreError`.
  package func life(of number: FollowUpNumber) throws -> FollowUpLife? {
    try reading { tables in
      guard let followUp = try tables.storedFollowUp(number)?.value else { return nil }
      let carried = try tables.list(
        """
        SELECT l.id FROM follow_up f JOIN meeting l ON l.forum = f.forum AND l.date > f.born
        WHERE f.number = $1 AND l.date <= COALESCE(f.closed_day, '9999-12-31')
          AND l.state NOT IN ('cancelled', 'postponed')
        ORDER BY l.date, l.id LIMIT \(FollowUpLimits.carried)
        """, [number]
      ) { try $0.meeting() }
      return FollowUpLife(
        followUp, journal: try Journal(tables: tables).all(of: .followUp(number)),
        carriedTo: try tables.storedMeetings(carried).map(\.value))
    }
  }
}

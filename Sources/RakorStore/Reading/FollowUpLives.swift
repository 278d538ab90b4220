package import RakorModel

extension RakorStore {
  /// What became of a follow-up; nil when there is none under this number.
  ///
  /// - Throws: `StoreError`.
  package func life(of number: FollowUpNumber) throws -> FollowUpLife? {
    try reading { tables in
      guard let followUp = try tables.storedFollowUp(number)?.value else { return nil }
      let carriers = try [(ComingAlong.tookPlace, FollowUpLimits.carried), (ComingAlong.isAhead, 1)].flatMap { part in
        try tables.list(
          """
          SELECT l.id FROM follow_up f JOIN meeting l ON \(ComingAlong().condition) AND \(part.0) WHERE f.number = $1
          ORDER BY l.date, l.id LIMIT \(part.1)
          """, [number]
        ) { try $0.meeting() }
      }
      return FollowUpLife(
        followUp, journal: try Journal(tables: tables).all(of: .followUp(number)),
        carriedTo: try tables.storedMeetings(carriers).map(\.value))
    }
  }
}

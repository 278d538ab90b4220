package import RakorModel

extension RakorStore {
  /// What became of a follow-up; nil when there is none under this number.
  ///
  /// - Throws: `StoreError`.
  package func life(of number: FollowUpNumber) throws -> FollowUpLife? {
    try reading { tables in
      guard let followUp = try tables.storedFollowUp(number)?.value else { return nil }
      let journal = try Journal(tables: tables).all(of: .followUp(number))
      return FollowUpLife(followUp, journal: journal, carriedTo: try tables.carriers(of: followUp))
    }
  }
}

extension RecordTables {
  /// The newest rakor that carried a follow-up, as many as are counted: the model chooses among the few there can be.
  fileprivate func carriers(of followUp: FollowUp) throws -> [Meeting] {
    guard let birth = try followUp.meeting.flatMap({ try meeting($0) }) else { return [] }
    let parts = [(ComingAlong.tookPlace, "DESC", FollowUpLimits.carried), (ComingAlong.isAhead, "ASC", 1)]
    let numbers = try parts.flatMap { state, order, most in
      try list(
        """
        SELECT l.id FROM follow_up f JOIN meeting l ON \(ComingAlong().condition) AND \(state) WHERE f.number = $1
        ORDER BY l.date \(order), l.id \(order) LIMIT \(most)
        """, [followUp.number]
      ) { try $0.meeting() }
    }
    return followUp.carriers(from: birth, among: try storedMeetings(numbers).map(\.value))
  }
}

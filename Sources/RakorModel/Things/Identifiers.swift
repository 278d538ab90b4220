/// The number of a rakor; never changes and is never reused.
package struct MeetingID: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  package let rawValue: Int

  /// Any whole number; those of records are 1 or more, given out by the store.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// By number, which is the order of entering.
  package static func < (left: MeetingID, right: MeetingID) -> Bool { left.rawValue < right.rawValue }
}

/// The number of a person; never changes and is never reused.
package struct PersonID: RawRepresentable, Hashable, Comparable, Sendable, Codable, CodingKeyRepresentable {
  package let rawValue: Int

  /// Any whole number; those of records are 1 or more, given out by the store.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// By number, which is the order of entering.
  package static func < (left: PersonID, right: PersonID) -> Bool { left.rawValue < right.rawValue }
}

/// The number of a follow-up, as clerks quote it; never changes and is never reused.
package struct FollowUpNumber: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  package let rawValue: Int

  /// Any whole number; those of records are 1 or more, given out by the store.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// By number, which is the order of entering.
  package static func < (left: FollowUpNumber, right: FollowUpNumber) -> Bool { left.rawValue < right.rawValue }
}

/// What is known of one person's coming to one rakor.
package enum DelegateState: String, CaseIterable, Sendable, Codable {
  case unknown
  case present
  /// *Terlambat*: came late, and is there.
  case late
  /// *Izin*.
  case excused
  /// *Sakit*.
  case sick
  /// *Dinas luar*.
  case travel
  /// *Tanpa keterangan*.
  case absent
  /// *Diwakili*.
  case represented

  /// Whether a delegate in this state is in the room and so counts as named.
  package var isPresent: Bool { self == .present || self == .late }
}

/// One person at one rakor; there is one row per person and rakor.
package struct Delegate: Hashable, Sendable, Codable {
  package var meeting: MeetingID
  package var person: PersonID
  /// The office the person came for; kept, because people move between offices.
  package var office: OfficeCode
  package var state: DelegateState
  /// Why somebody is away, or who represents them, in a few words.
  package var note: String?

  /// Somebody on the list of whom, unless told otherwise, nothing is known yet.
  package init(
    meeting: MeetingID, person: PersonID, office: OfficeCode, state: DelegateState = .unknown, note: String? = nil
  ) {
    self.meeting = meeting
    self.person = person
    self.office = office
    self.state = state
    self.note = note
  }

  /// The note on who came instead of somebody; in Indonesian whatever the language of the screen, because it goes into
  /// papers.
  package static func noteOnRepresentative(_ name: String) -> String { "diwakili \(name)" }
}

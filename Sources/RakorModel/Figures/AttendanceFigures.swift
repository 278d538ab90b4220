/// One office's three numbers at a rakor, and what follows from them.
package struct OfficeFigures: Hashable, Sendable {
  package var office: OfficeCode
  /// Heads said beforehand; nil until the office tells.
  package var promised: Int?
  /// Heads counted at the door; nil until somebody counts.
  package var counted: Int?
  /// Delegates marked present or late; nil until anything is told of any of them.
  package var named: Int?
  /// Whether it was invited or hosts; one that came all the same counts in the total, and in no divisor.
  package var isInvited: Bool

  /// The figures of an invited office of which, unless given, nothing is told yet.
  package init(
    office: OfficeCode, promised: Int? = nil, counted: Int? = nil, named: Int? = nil, isInvited: Bool = true
  ) {
    self.isInvited = isInvited
    self.office = office
    self.promised = promised
    self.counted = counted
    self.named = named
  }

  /// Heads present: the larger of counted and named; nil while neither is told.
  package var present: Int? {
    switch (counted, named) {
    case (nil, nil): nil
    case (let counted, let named): max(counted ?? 0, named ?? 0)
    }
  }

  /// Whether counted and named heads are both told and differ.
  ///
  /// Fewer names than heads is normal (docs/domain.md, Attendance); it is said, not refused. What was promised before
  /// is no count of who came.
  package var disagrees: Bool {
    guard let counted, let named else { return false }
    return counted != named
  }
}

/// The numbers of a whole rakor; the only place where any of them is worked out.
package struct AttendanceFigures: Hashable, Sendable {
  /// Every invited office and every other that came, in the order given.
  package var offices: [OfficeFigures]
  /// What a report says of the whole meeting; nil for none.
  package var reportedTotal: Int?

  /// The offices' present heads added up; nil while none is told.
  package var attributed: Int? {
    let told = offices.compactMap(\.present)
    return told.isEmpty ? nil : told.reduce(0, +)
  }

  /// Everybody who came: the larger of the offices' sum and the reported total; nil while neither is told.
  package var total: Int? {
    switch (attributed, reportedTotal) {
    case (nil, nil): nil
    case (let sum, let reported): max(sum ?? 0, reported ?? 0)
    }
  }

  /// What the reported total has beyond the offices' sum: "not broken down by office".
  package var unattributed: Int { max(0, (reportedTotal ?? 0) - (attributed ?? 0)) }

  /// The reported total where it is below the offices' sum, so that one of the two is wrong; both are shown then.
  package var reportedTooFew: Int? {
    guard let reportedTotal, let attributed, reportedTotal < attributed else { return nil }
    return reportedTotal
  }

  /// The offices of which counted and named heads differ.
  package var disagreeing: [OfficeFigures] { offices.filter(\.disagrees) }

  /// Heads promised by the offices that told; nil while none did.
  package var promised: Int? {
    let told = offices.compactMap(\.promised)
    return told.isEmpty ? nil : told.reduce(0, +)
  }

  /// Invited offices of which at least one head is known to be there.
  package var officesPresent: Int { offices.count { $0.isInvited && ($0.present ?? 0) > 0 } }

  /// How many offices were invited or host: the divisor of those present.
  package var officesInvited: Int { offices.count(where: \.isInvited) }

  /// Those that somebody told of although they were not invited.
  package var uninvited: [OfficeFigures] { offices.filter { !$0.isInvited } }

  /// The line of an office; nil for one that was neither invited nor came.
  package func office(_ code: OfficeCode) -> OfficeFigures? { offices.first { $0.office == code } }

  /// Figures that have been worked out elsewhere, as from the columns of a list.
  package init(offices: [OfficeFigures], reportedTotal: Int?) {
    self.offices = offices
    self.reportedTotal = reportedTotal
  }

  /// Works out a rakor's figures from what was recorded.
  package init(meeting: Meeting, attendance: [OfficeAttendance], delegates: [Delegate]) {
    var codes = meeting.invited
    let others = [meeting.host] + attendance.map(\.office) + delegates.map(\.office)
    for code in others where !codes.contains(code) { codes.append(code) }
    offices = codes.map { code in
      let line = attendance.first { $0.office == code }
      let told = delegates.filter { $0.office == code && $0.state != .unknown }
      return OfficeFigures(
        office: code, promised: line?.promised, counted: line?.counted,
        named: told.isEmpty ? nil : told.count { $0.state.isPresent },
        isInvited: meeting.facts.expects(code))
    }
    reportedTotal = meeting.reportedTotal
  }
}

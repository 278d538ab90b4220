/// What was counted of one office in one month, of the rakor that took place.
package struct OfficeMonth: Hashable, Sendable {
  package var office: OfficeCode
  /// 1 to 12.
  package var month: Int
  /// Rakor that it hosted or was invited to: the divisor.
  package var invited: Int
  /// Those of them at which at least one head of it is known to have been there.
  package var came: Int
  /// Those of them of which nothing is told about it; unknown, and no absence.
  package var untold: Int
  /// Rakor to which it came without being invited; in no divisor.
  package var uninvited: Int
  /// Its heads at all of them added up; nil while none is told.
  package var heads: Int?

  /// The month of an office as it was counted.
  package init(
    office: OfficeCode, month: Int, invited: Int, came: Int, untold: Int, uninvited: Int, heads: Int?
  ) {
    self.office = office
    self.month = month
    self.invited = invited
    self.came = came
    self.untold = untold
    self.uninvited = uninvited
    self.heads = heads
  }
}

/// What was counted of all rakor of one month that took place.
package struct RakorMonth: Hashable, Sendable {
  /// 1 to 12.
  package var month: Int
  package var rakor: Int
  /// Those of which no head is told, neither by an office nor by a report.
  package var untold: Int
  /// Everybody who came, `AttendanceFigures.total` of each added up; nil while none is told.
  package var heads: Int?
  /// What reports have beyond the sum of the offices.
  package var unattributed: Int

  /// The month of all rakor as it was counted.
  package init(month: Int, rakor: Int, untold: Int, heads: Int?, unattributed: Int) {
    self.month = month
    self.rakor = rakor
    self.untold = untold
    self.heads = heads
    self.unattributed = unattributed
  }
}

/// How often people were marked in each state.
package struct StateCounts: Hashable, Sendable {
  private var counts = Array(repeating: 0, count: DelegateState.allCases.count)

  /// Nobody marked yet.
  package init() {}

  /// How often in one state.
  package subscript(state: DelegateState) -> Int {
    get { counts[StateCounts.index(state)] }
    set { counts[StateCounts.index(state)] = newValue }
  }

  private static func index(_ state: DelegateState) -> Int { DelegateState.allCases.firstIndex(of: state) ?? 0 }

  /// The states in which somebody was expected and did not come: *izin, sakit, dinas luar, tanpa keterangan, diwakili*.
  package static let away = DelegateState.allCases.filter { !$0.isPresent && $0 != .unknown }

  /// How often away, for whatever reason.
  package var away: Int { StateCounts.away.reduce(0) { $0 + self[$1] } }

  /// How often there, late ones too.
  package var present: Int { DelegateState.allCases.filter(\.isPresent).reduce(0) { $0 + self[$1] } }

  /// How often anything was told; who was not marked is unknown and not away.
  package var told: Int { away + present }

  /// Adds what was counted elsewhere.
  package static func += (left: inout StateCounts, right: StateCounts) {
    for state in DelegateState.allCases { left[state] += right[state] }
  }
}

/// What became of one person who was on the lists of rakor that took place.
package struct PersonAbsence: Hashable, Sendable {
  package var person: PersonID
  package var name: String
  /// The office of the person today.
  package var office: OfficeCode
  package var marks: StateCounts

  /// What was counted of one person; of an entry that was merged, of the one kept.
  package init(person: PersonID, name: String, office: OfficeCode, marks: StateCounts) {
    self.person = person
    self.name = name
    self.office = office
    self.marks = marks
  }
}

/// What was counted of the people who came, or were to come, for one office.
package struct OfficeMarks: Hashable, Sendable {
  package var office: OfficeCode
  package var marks: StateCounts

  /// The marks of all its people.
  package init(office: OfficeCode, marks: StateCounts) {
    self.office = office
    self.marks = marks
  }
}

/// How often an office hosted in a forum, of the rakor of the year that took place.
package struct HostedInYear: Hashable, Sendable {
  package var forum: ForumCode
  /// The office that has the place of the host by now, as in `TurnBook.heirs`.
  package var office: OfficeCode
  package var count: Int

  /// So many turns of one office.
  package init(forum: ForumCode, office: OfficeCode, count: Int) {
    self.forum = forum
    self.office = office
    self.count = count
  }
}

/// Follow-ups of one month; of one office, its parts of them.
package struct FollowUpMonth: Hashable, Sendable {
  /// 1 to 12.
  package var month: Int
  /// Entered in that month.
  package var opened: Int
  /// Of those entered in that month, so many are owed today.
  package var open: Int
  /// Those whose last part was ticked, or which were dropped, in that month, whenever they were entered.
  package var closed: Int

  /// A month as it was counted; one of which nothing was, unless told otherwise.
  package init(month: Int, opened: Int = 0, open: Int = 0, closed: Int = 0) {
    self.month = month
    self.opened = opened
    self.open = open
    self.closed = closed
  }
}

/// How old what is owed today is, whenever it was entered.
package struct OpenAges: Hashable, Sendable {
  package var count: Int
  /// Days since entry of the one in the middle, of two the younger; nil where nothing is owed.
  package var median: Int?
  /// Days since entry of the oldest; nil where nothing is owed.
  package var oldest: Int?
  /// Those whose due date is over.
  package var overdue: Int

  /// Works the ages out from how many were entered on each day, the oldest day first.
  package init(_ entered: [(day: Day, count: Int)], overdue: Int, today: Day) {
    count = entered.reduce(0) { $0 + $1.count }
    self.overdue = overdue
    oldest = entered.first.map { max(0, today.days(since: $0.day)) }
    var left = count / 2
    median = nil
    for (day, count) in entered {
      guard left >= count else {
        median = max(0, today.days(since: day))
        break
      }
      left -= count
    }
  }
}

/// What the records of a year tell: counted by the store, and here what follows from it, one function for each figure.
///
/// Only rakor that took place count. Screens, commands and papers take every figure from here.
package struct YearFigures: Hashable, Sendable {
  package var forum: ForumCode?
  package var office: OfficeCode?
  package var year: Int
  /// The years that can be looked at: from the first rakor to the last, or to today.
  package var years: ClosedRange<Int>
  /// Of every office and month in which something is known of it; of the one asked for alone.
  package var officeMonths: [OfficeMonth]
  /// None where one office is asked for, since a rakor's total is not its.
  package var rakorMonths: [RakorMonth]
  /// Who was away, the most often first, at most `peopleLimit`.
  package var absences: [PersonAbsence]
  /// Of every office whose people were on a list.
  package var officeMarks: [OfficeMarks]
  package var hosted: [HostedInYear]
  package var followUpMonths: [FollowUpMonth]
  package var openAges: OpenAges
  /// The turns of the forum asked for or of all, counted up to today as everywhere else.
  package var turns: [ForumTurns]

  /// People that are listed by name; those away less often are in the sums only.
  package static let peopleLimit = 400

  /// The figures of a year of which nothing is known yet.
  package init(of scope: FigureScope, year: Int, years: ClosedRange<Int>, today: Day) {
    forum = scope.forum
    office = scope.office
    self.year = year
    self.years = years
    officeMonths = []
    rakorMonths = []
    absences = []
    officeMarks = []
    hosted = []
    followUpMonths = []
    openAges = OpenAges([], overdue: 0, today: today)
    turns = []
  }

  /// Whether there is nothing to tell: no rakor that took place, and no follow-up.
  package var isEmpty: Bool {
    officeMonths.isEmpty && rakorMonths.isEmpty && followUpMonths.isEmpty && openAges.count == 0
  }

  /// How many rakor took place; of one office those it was invited to, hosted or came to.
  package var rakor: Int {
    office == nil
      ? rakorMonths.reduce(0) { $0 + $1.rakor } : officeMonths.reduce(0) { $0 + $1.invited + $1.uninvited }
  }
}

/// How an office attended the rakor of a year that took place (docs/domain.md, Figures).
package struct OfficePresence: Hashable, Sendable {
  /// Nil for all offices together.
  package var office: OfficeCode?
  /// Rakor it hosted or was invited to; of all offices together, their invitations.
  package var invited = 0
  package var came = 0
  /// Of which nothing is told about it.
  package var untold = 0
  /// Those it came to without being invited.
  package var uninvited = 0
  /// Its heads at all of them; nil while none is told.
  package var heads: Int?

  /// Those of which something is told: the divisor of its share.
  package var told: Int { invited - untold }

  /// Those it is known to have stayed away from.
  package var absent: Int { told - came }

  /// What it came to of what is told, 0 to 1; nil while nothing is.
  package var share: Double? { told > 0 ? Double(came) / Double(told) : nil }

  /// The same in whole percent.
  package var percent: Int? { share.map { Int(($0 * 100).rounded()) } }

  /// Its heads at a rakor to which it came, on average; nil where it came to none.
  package var average: Double? {
    guard let heads, came + uninvited > 0 else { return nil }
    return Double(heads) / Double(came + uninvited)
  }

  fileprivate mutating func add(_ month: OfficeMonth) {
    invited += month.invited
    came += month.came
    untold += month.untold
    uninvited += month.uninvited
    heads = month.heads.map { (heads ?? 0) + $0 } ?? heads
  }
}

extension YearFigures {
  /// The months of a year.
  package static let months = 1...12

  /// How an office attended.
  package func presence(of office: OfficeCode) -> OfficePresence {
    var presence = OfficePresence(office: office)
    for month in officeMonths where month.office == office { presence.add(month) }
    return presence
  }

  /// The offices of which anything is known, in an order of all offices.
  package func offices(in order: [OfficeCode]) -> [OfficeCode] {
    let known = Set(officeMonths.map(\.office))
    return order.filter(known.contains)
  }

  /// All invitations together, or those of the office asked for.
  package var presence: OfficePresence { presence(in: nil) }

  /// The same of one month, or of the whole year.
  package func presence(in month: Int?) -> OfficePresence {
    var presence = OfficePresence(office: office)
    for line in officeMonths where month == nil || line.month == month { presence.add(line) }
    return presence
  }

  /// The share of each month, 0 to 1; nil for a month of which nothing is told.
  package var monthlyShares: [Double?] { YearFigures.months.map { presence(in: $0).share } }

  /// The heads of an office in each month; nil for a month of which nothing is told.
  package func monthlyHeads(of office: OfficeCode) -> [Int?] {
    YearFigures.months.map { month in officeMonths.first { $0.office == office && $0.month == month }?.heads }
  }

  /// Everybody who came in each month, or everybody of the office asked for.
  package var monthlyHeads: [Int?] {
    if let office { return monthlyHeads(of: office) }
    return YearFigures.months.map { month in rakorMonths.first { $0.month == month }?.heads }
  }

  /// Everybody who came in the year, or everybody of the office asked for; nil while nobody is told of.
  package var heads: Int? {
    let told = monthlyHeads.compactMap { $0 }
    return told.isEmpty ? nil : told.reduce(0, +)
  }

  /// What reports have beyond the sum of the offices: "not broken down by office".
  package var unattributed: Int { rakorMonths.reduce(0) { $0 + $1.unattributed } }

  /// Rakor of which no head is told; of one office, those of which nothing is told about it.
  package var untold: Int { office == nil ? rakorMonths.reduce(0) { $0 + $1.untold } : presence.untold }

  /// Rakor of which heads are told; of one office those to which it came.
  package var rakorWithHeads: Int { office == nil ? rakor - untold : presence.came + presence.uninvited }

  /// What became of everybody who was on a list.
  package var marks: StateCounts {
    officeMarks.reduce(into: StateCounts()) { $0 += $1.marks }
  }

  /// How often an office hosted in a forum in the year.
  package func hosted(_ office: OfficeCode, in forum: ForumCode) -> Int {
    hosted.filter { $0.office == office && $0.forum == forum }.reduce(0) { $0 + $1.count }
  }

  /// What was entered and closed in a month.
  package func followUps(in month: Int) -> FollowUpMonth {
    followUpMonths.first { $0.month == month } ?? FollowUpMonth(month: month)
  }

  /// The same of all months together.
  package var followUps: FollowUpMonth {
    followUpMonths.reduce(into: FollowUpMonth(month: 0)) { sum, month in
      sum.opened += month.opened
      sum.open += month.open
      sum.closed += month.closed
    }
  }
}

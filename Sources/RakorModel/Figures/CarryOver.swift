/// What a forum's next rakor takes over from the ones before, proposed and never imposed.
///
/// It is worked out anew from what took place; a planned rakor that is deleted therefore puts everything back by
/// itself.
package struct CarryOver: Hashable, Sendable {
  /// The day of the forum's newest closed rakor before; nil when there is none.
  package var lastClosed: Day?
  /// The agenda of the forum's newest rakor before that took place, in its order.
  package var lastAgenda: [AgendaItem]
  /// The agendas of those before it, the newest first: what they left and no later one took up is not forgotten.
  package var earlierAgendas: [[AgendaItem]]
  /// Where the items of open follow-ups stood first.
  package var openOrigins: Set<AgendaItem.Origin>
  /// Whether another rakor of the forum is planned in between, which takes over what comes back.
  package var followsPlanned: Bool

  /// What the forum left over; nothing where this is its first rakor.
  package init(
    lastClosed: Day? = nil, lastAgenda: [AgendaItem] = [], earlierAgendas: [[AgendaItem]] = [],
    openOrigins: Set<AgendaItem.Origin> = [], followsPlanned: Bool = false
  ) {
    self.lastClosed = lastClosed
    self.lastAgenda = lastAgenda
    self.earlierAgendas = earlierAgendas
    self.openOrigins = openOrigins
    self.followsPlanned = followsPlanned
  }

  /// The agenda to propose: the approval of the minutes, what comes back in its old order, then the standing items.
  ///
  /// The items have no rakor yet, and numbers from 1 in their order.
  package var proposal: [AgendaItem] {
    let last = lastAgenda.filter { !$0.approvesMinutes }
    let standing = last.filter(\.standing).map { renewed($0, carried: 0) }
    if followsPlanned { return numbered(standing) }
    let approval = lastClosed.map {
      AgendaItem(meeting: Self.none, number: 0, title: Approval.title(of: $0), approvesMinutes: true)
    }
    let returning = (last.filter { !$0.standing && comesBack($0) } + forgotten)
      .map { renewed($0, carried: $0.carried + 1) }
    return numbered([approval].compactMap { $0 } + Self.once(returning) + standing)
  }

  /// One line for all of one title, in the place of the first of them and as the one that was carried most often: what
  /// was entered anew every time is one matter to a meeting.
  private static func once(_ items: [AgendaItem]) -> [AgendaItem] {
    var places: [String: Int] = [:]
    var lines: [AgendaItem] = []
    for item in items {
      let title = item.title.lowercased()
      guard let place = places[title] else {
        places[title] = lines.count
        lines.append(item)
        continue
      }
      if item.carried > lines[place].carried { lines[place] = item }
    }
    return lines
  }

  /// What came back from an earlier rakor on no later agenda, as when the next had been invited to before it was over.
  private var forgotten: [AgendaItem] {
    var taken = Set(lastAgenda.map(\.firstStood))
    var items: [AgendaItem] = []
    for agenda in earlierAgendas {
      items += agenda.filter { item in
        !item.standing && !item.approvesMinutes && !taken.contains(item.firstStood) && comesBack(item)
      }
      taken.formUnion(agenda.map(\.firstStood))
    }
    return items
  }

  /// Whether an item that is not standing is on the next agenda again.
  private func comesBack(_ item: AgendaItem) -> Bool {
    if openOrigins.contains(item.firstStood) { return true }
    return !item.discussed && !item.awaitsFollowUp
  }

  /// The item without last time's result.
  private func renewed(_ item: AgendaItem, carried: Int) -> AgendaItem {
    AgendaItem(
      meeting: Self.none, number: item.number, title: item.title, presenter: item.presenter, standing: item.standing,
      carried: carried, origin: item.firstStood,
      awaitsFollowUp: !item.standing && (item.discussed || item.awaitsFollowUp))
  }

  private func numbered(_ items: [AgendaItem]) -> [AgendaItem] {
    items.enumerated().map { index, item in
      var item = item
      item.number = index + 1
      return item
    }
  }

  private static let none = MeetingID(rawValue: 0)
}

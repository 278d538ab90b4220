import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("The history of one rakor, page by page")
struct HistoryPageTests {
  /// A rakor with thirty changes of Ani, of which the last was taken back, and some of Budi and of another rakor.
  private struct Kept {
    let store: RakorStore
    let id: MeetingID
    let person: PersonID
  }

  private func kept() throws -> Kept {
    let store = Shelf.registry.store()
    let budi = try store.acting(as: Sample.colleague)
    let id = try store.schedule(Sample.draft(on: "2026-11-20"))
    let other = try store.schedule(Sample.draft(on: "2026-12-20"))
    let person = try store.addPerson(PersonDraft(name: "Eni Mariana", office: Sample.wonosobo))
    for total in 1...26 {
      let now = Moment(day: Sample.now.day.adding(days: total), time: Sample.now.time)
      _ = try store.perform([.setReportedTotal(id, total)], now: now)
      _ = try budi.perform([.setReportedTotal(other, total)], now: now)
    }
    _ = try budi.perform([.mark(id, person, .late, note: "macet")], now: Sample.now)
    _ = try store.perform([.setPromised(id, Sample.kebumen, 4)], now: Sample.now)
    _ = try store.undo(now: Sample.now)
    return Kept(store: store, id: id, person: person)
  }

  private func page(
    _ kept: Kept, _ filter: HistoryFilter? = nil, order: HistoryOrder = .newestFirst,
    from anchor: PageAnchor<Int> = .start, limit: Int = 100
  ) throws -> HistoryPage {
    try kept.store.history(filter ?? HistoryFilter(of: kept.id), order: order, anchor: anchor, limit: limit)
  }

  @Test("Pages of it, one after the other, are the whole history in either order")
  func pages() throws {
    let kept = try kept()
    let all = try kept.store.history(of: kept.id, limit: 1000).map(\.number)
    for (order, expected) in [(HistoryOrder.newestFirst, all), (.oldestFirst, all.reversed())] {
      var found: [Int] = []
      var anchor = PageAnchor<Int>.start
      while true {
        let part = try page(kept, order: order, from: anchor, limit: 7).rows
        found += part.rows.map(\.entry.number)
        guard part.hasLater, let last = part.rows.last else { break }
        anchor = .after(last.entry.number)
      }
      #expect(found == expected)
    }
    #expect(all.count == 30)
  }

  @Test("A row says whether it holds, whose it is, and what its people are called")
  func rows() throws {
    let kept = try kept()
    let rows = try page(kept).rows.rows
    #expect(rows.prefix(4).map(\.standing) == [.settled, .undone, .done, .done])
    #expect(rows.prefix(4).map(\.isOwn) == [true, true, false, true])
    #expect(rows[2].names == [kept.person: "Eni Mariana"])
  }

  @Test("What undo would take back stands beside it, of whatever rakor")
  func nextUndo() throws {
    let kept = try kept()
    #expect(try page(kept).nextUndo?.kind == .reportedTotal)
    _ = try kept.store.perform([.skipTurn(Sample.hajj, Sample.kebumen, reason: "Aula direnovasi")], now: Sample.now)
    let found = try page(kept)
    #expect(found.nextUndo?.kind == .turnSkipped)
    #expect(found.rows.rows.allSatisfy { $0.entry.number != found.nextUndoNumber })
    let nobody = try kept.store.acting(as: "citra").history(
      HistoryFilter(of: kept.id), order: .newestFirst, anchor: .start, limit: 1)
    #expect(nobody.nextUndo == nil)
  }

  @Test("It is narrowed by who, what, to what, by what it was and became, and by days")
  func filters() throws {
    let kept = try kept()
    func count(_ words: [HistoryFilter.Word], _ days: DateStretch? = nil) throws -> Int {
      try page(kept, HistoryFilter(of: kept.id, words: words, days: days)).rows.rows.count
    }
    #expect(try count([.init("bud")]) == 1)
    #expect(try count([.init("mariana")]) == 1)
    #expect(try count([.init("macet")]) == 1)
    #expect(try count([.init("kebumen")]) >= 2)
    #expect(try count([.init("x", kinds: [.reportedTotal])]) == 26)
    #expect(try count([.init("x", fields: [.promised])]) == 2)
    #expect(try count([.init("x", values: [.delegateState(.late)])]) == 1)
    #expect(try count([.init("x", isUndo: true)]) == 1)
    #expect(try count([.init("ani"), .init("26")]) == 1)
    #expect(try count([.init("zzz")]) == 0)
    let without = HistoryFilter(of: kept.id, unwanted: [.init("x", kinds: [.reportedTotal])])
    #expect(try page(kept, without).rows.rows.allSatisfy { $0.entry.change.kind != .reportedTotal })
    #expect(try page(kept, without).rows.rows.count > 2)
    let day = Sample.now.day.adding(days: 3)
    #expect(try count([], DateStretch(day, day.adding(days: 1))) == 2)
    #expect(try count([.init("bud")], DateStretch(day, day)) == 0)
  }

  @Test("A filtered history is read by the page too")
  func filteredPages() throws {
    let kept = try kept()
    let filter = HistoryFilter(of: kept.id, words: [.init("x", kinds: [.reportedTotal])])
    let first = try page(kept, filter, limit: 10).rows
    #expect(first.rows.count == 10 && first.hasLater && !first.hasEarlier)
    let last = try #require(first.rows.last)
    let second = try page(kept, filter, from: .after(last.entry.number), limit: 10).rows
    #expect(second.hasEarlier && (second.rows.first?.entry.number ?? .max) < last.entry.number)
    #expect(try page(kept, filter, from: .end, limit: 10).rows.hasLater == false)
  }

  @Test("An entry that is meant is taken back only where it is the newest of its person that holds")
  func undoOfOne() throws {
    let kept = try kept()
    let rows = try page(kept).rows.rows.filter { $0.isOwn && $0.standing == .done }
    let before = try kept.store.everything()
    #expect(throws: Refusal.self) { try kept.store.undo(rows[1].entry.number, now: Sample.now) }
    #expect(try kept.store.everything() == before)
    _ = try kept.store.undo(rows[0].entry.number, now: Sample.now)
    #expect(try kept.store.meetingFile(kept.id)?.meeting.reportedTotal == 25)
  }
}

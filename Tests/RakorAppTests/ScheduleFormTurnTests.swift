import RakorModel
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Turns in the scheduling form")
struct ScheduleFormTurnTests {
  private typealias Desk = ScheduleFormDesk

  private static func desk(language: Language = .indonesian) throws -> ScheduleFormDesk {
    var desk = try ScheduleFormDesk(language: language)
    desk.advice = ScheduleFormDesk.turn(of: "kebumen", months: 14)
    desk.type("phu")
    desk.focus(.host)
    return desk
  }

  @Test("The host is proposed by turn, with the reason beside it")
  func proposedWithReason() throws {
    let rows = try Self.desk().rows(with: "Tuan rumah")
    #expect(rows.contains { $0.contains("Kab. Kebumen") && $0.contains("14 bulan") })
  }

  @Test("Ctrl-T on the host opens the turns, where s skips one for a reason, and the next office is proposed")
  func skipsTurn() throws {
    var desk = try Self.desk()
    desk.press(.control("t"))
    #expect(desk.effects.contains(.load(.turns(Desk.phu, except: nil))))
    desk.perform(.answered(.turns(Desk.phu, except: nil), .turns(try Self.history())))
    #expect(desk.picture.contains("Giliran Seksi PHU"))
    desk.type("s")
    #expect(desk.picture.contains("Alasan melewati Kab. Kebumen"))
    desk.type("Aula direnovasi")
    desk.press(.enter)
    let edit = Edit.skipTurn(Desk.phu, OfficeCode(rawValue: "kebumen"), reason: "Aula direnovasi")
    #expect(desk.saves.map(\.edits) == [[edit]])
    desk.advice = Desk.turn(of: "purworejo", months: 9)
    desk.perform(.saved(try Desk.committed(1), .layer(try #require(desk.saves.first))))
    #expect(desk.effects.contains(.load(.turns(Desk.phu, except: nil))))
    #expect(desk.picture.contains("Giliran Seksi PHU"))
    desk.press(.escape)
    #expect(desk.app.box == nil)
    #expect(desk.rows(with: "Tuan rumah").contains { $0.contains("Kab. Purworejo") })
    desk.perform(.resized(Size(columns: 80, rows: 24)))
    desk.press(.tab)
    desk.perform(.resized(Size(columns: 80, rows: 24)))
    #expect(!desk.effects.contains { if case .load(.advice) = $0 { true } else { false } })
  }

  /// The turns of the forum with two offices, of which Kebumen is the first.
  private static func history() throws -> TurnHistory {
    let day = try #require(Day(iso: "2026-01-12"))
    let standings = [
      TurnStanding(office: Desk.purworejo, lastHosted: day),
      TurnStanding(office: OfficeCode(rawValue: "kebumen"), lastHosted: day.adding(days: -90)),
    ]
    return TurnHistory(book: TurnBook(forum: Desk.phu, standings: standings), turns: [])
  }

  @Test("The key that opens the turns is offered on the host alone, and only where the forum is known")
  func offeredOnHost() throws {
    var desk = try Self.desk(language: .english)
    #expect(desk.picture.contains("^T turns"))
    desk.focus(.venue)
    #expect(!desk.picture.contains("^T turns"))
    desk.press(.control("t"))
    #expect(desk.effects.isEmpty)
    var empty = try Desk()
    empty.focus(.host)
    empty.press(.control("t"))
    #expect(empty.effects.isEmpty)
  }

  @Test("A rakor being edited is asked about as if it were not there")
  func editingLeavesItOut() throws {
    let file = Desk.file
    let desk = try ScheduleFormDesk { ScheduleForm.State(editing: file, $0) }
    let asked = desk.effects.compactMap { effect -> MeetingID? in
      guard case .load(.advice(_, _, let meeting)) = effect else { return nil }
      return meeting
    }
    #expect(asked == [file.meeting.id])
  }

  @Test("Every reason for a turn is said in both languages, on home and as a sentence", arguments: Language.allCases)
  func reasons(language: Language) throws {
    let phrases = Phrases(in: language)
    let day = try #require(Day(iso: "2026-12-01"))
    let reasons: [TurnSuggestion.Reason] = [
      .neverHosted, .longestAgo(last: day, months: 0), .longestAgo(last: day, months: 5), .earliestAhead(day),
      .volunteered, .swapped(with: Desk.wonosobo),
    ]
    #expect(Set(reasons.map(phrases.words.turnReason)).count == reasons.count)
    #expect(Set(reasons.map(phrases.words.turnAge)).count == reasons.count)
    let directory = try Desk().app.context.directory
    var suggestion = try #require(
      TurnSuggestion(forum: Desk.phu, standings: [TurnStanding(office: Desk.purworejo)], today: day))
    suggestion.reason = .swapped(with: Desk.wonosobo)
    #expect(phrases.turns.sentence(suggestion, directory).contains("Kab. Wonosobo"))
  }
}

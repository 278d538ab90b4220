import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Turns in the scheduling form")
struct ScheduleFormTurnTests {
  private static func desk(language: Language = .indonesian) -> Desk {
    Desk.form(.turn(of: Sample.kebumen, months: 14), language: language).type("phu").focus(.host)
  }

  @Test("The host is proposed by turn, with the reason beside it")
  func proposedWithReason() {
    let rows = Self.desk().rows(with: "Tuan rumah")
    #expect(rows.contains { $0.contains("Kab. Kebumen") && $0.contains("14 bulan") })
  }

  @Test("Ctrl-T on the host opens the turns, where s skips one for a reason, and the next office is proposed")
  func skipsTurn() {
    let desk = Self.desk()
    desk.press(.control("t"))
    #expect(desk.effects.contains(.load(.turns(Sample.phu, except: nil))))
    #expect(desk.picture.contains("Giliran Seksi PHU"))
    desk.type("s")
    #expect(desk.picture.contains("Alasan melewati Kab. Kebumen"))
    desk.type("Aula direnovasi")
    desk.press(.enter)
    let edit = Edit.skipTurn(Sample.phu, Sample.kebumen, reason: "Aula direnovasi")
    #expect(desk.saves.map(\.edits) == [[edit]])
    #expect(desk.effects.contains(.load(.turns(Sample.phu, except: nil))))
    #expect(desk.picture.contains("Giliran Seksi PHU"))
    desk.press(.escape)
    #expect(desk.state.box == nil)
    #expect(desk.rows(with: "Tuan rumah").contains { $0.contains("Kab. Wonosobo") })
    desk.resize(80, 24)
    desk.press(.tab)
    desk.resize(80, 24)
    #expect(!desk.effects.contains { if case .load(.advice) = $0 { true } else { false } })
  }

  @Test("The key that opens the turns is offered on the host alone, and only where the forum is known")
  func offeredOnHost() {
    let desk = Self.desk(language: .english)
    #expect(desk.picture.contains("^T turns"))
    desk.focus(.venue)
    #expect(!desk.picture.contains("^T turns"))
    desk.press(.control("t"))
    #expect(desk.effects.isEmpty)
    let empty = Desk.form()
    empty.focus(.host)
    empty.press(.control("t"))
    #expect(empty.effects.isEmpty)
  }

  @Test("A rakor being edited is asked about as if it were not there")
  func editingLeavesItOut() {
    let desk = Desk.editing()
    let asked = desk.effects.compactMap { effect -> MeetingID? in
      guard case .load(.advice(_, _, let meeting)) = effect else { return nil }
      return meeting
    }
    #expect(asked == [Sample.edited])
  }

  @Test("Every reason for a turn is said in both languages, on home and as a sentence", arguments: Language.allCases)
  func reasons(language: Language) throws {
    let phrases = Phrases(in: language)
    let day = try #require(Day(iso: "2026-12-01"))
    let reasons: [TurnSuggestion.Reason] = [
      .neverHosted, .longestAgo(last: day, months: 0), .longestAgo(last: day, months: 5), .earliestAhead(day),
      .volunteered, .swapped(with: Sample.wonosobo),
    ]
    #expect(Set(reasons.map(phrases.words.turnReason)).count == reasons.count)
    #expect(Set(reasons.map(phrases.words.turnAge)).count == reasons.count)
    let directory = Desk.form().state.context.directory
    var suggestion = try #require(
      TurnSuggestion(forum: Sample.phu, standings: [TurnStanding(office: Sample.purworejo)], today: day))
    suggestion.reason = .swapped(with: Sample.wonosobo)
    #expect(phrases.turns.sentence(suggestion, directory).contains("Kab. Wonosobo"))
  }
}

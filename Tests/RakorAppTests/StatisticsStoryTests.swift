import Foundation
import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Statistics")
struct StatisticsStoryTests {
  private func screen(
    _ shelf: Shelf = .crowd, columns: Int = 80, rows: Int = 24, language: Language = .indonesian
  ) -> Desk {
    Desk(shelf, columns: columns, rows: rows, language: language).type("6")
  }

  private func state(_ desk: Desk) -> Statistics.State? {
    if case .statistics(let state) = desk.state.layers.first { state } else { nil }
  }

  @Test("Nothing of the screen is read before it is opened, and once then")
  func readOnce() {
    func figures(_ desk: Desk) -> Int { desk.queries.count { if case .figures = $0 { true } else { false } } }
    let desk = Desk(.crowd)
    #expect(figures(desk) == 0)
    #expect(figures(desk.type("6")) == 1)
    for key in "jkG#s#lh" { #expect(figures(desk.type(String(key))) == 0) }
  }

  @Test("Tab and the arrows go through the sections and around")
  func sections() {
    let desk = screen()
    for section in FigureSection.allCases.dropFirst() + [.attendance] {
      #expect(state(desk.press(.tab))?.section == section)
    }
    #expect(state(desk.press(.left))?.section == .followUps)
    #expect(state(desk.type("l"))?.section == .attendance)
    #expect(state(desk.press(.backTab))?.section == .followUps)
  }

  @Test("o goes through all offices and back to all, f through the forums, and both narrow the figures")
  func scope() {
    let desk = screen()
    let all = state(desk)?.figures?.rakor ?? 0
    #expect(desk.picture.contains("semua kantor"))
    desk.type("o")
    let office = state(desk)?.figures?.office
    #expect(office != nil)
    let told = state(desk)?.figures?.officeMonths ?? []
    #expect(told.allSatisfy { $0.office == office })
    #expect(state(desk.type("O"))?.figures?.office == nil)
    desk.type("f")
    #expect(state(desk)?.figures?.forum == desk.state.context.forum)
    #expect((state(desk)?.figures?.rakor ?? 0) <= all)
    #expect(desk.picture.contains("Seksi PHU · semua kantor"))
  }

  @Test("[ and ] go from year to year, and say where the records end")
  func years() {
    let desk = screen()
    #expect(state(desk)?.figures?.year == 2026)
    desk.type("]")
    #expect(desk.notice == "Tidak ada catatan sesudah tahun 2026.")
    #expect(state(desk.type("["))?.figures?.year == 2025)
    for _ in 0..<6 { desk.type("[") }
    #expect(state(desk)?.figures?.year == state(desk)?.figures?.years.lowerBound)
    #expect(desk.notice?.hasPrefix("Catatan dimulai tahun") == true)
    #expect(state(desk.type("]"))?.figures.map { $0.year - 1 } == state(desk)?.figures?.years.lowerBound)
  }

  @Test("Enter shows every number as a table, s sorts it by one column after the other, and Enter draws bars again")
  func numbers() {
    let desk = screen(columns: 120).press(.tab).press(.enter)
    #expect(desk.picture.contains("Rata-rata"))
    #expect(desk.picture.contains("Jumlah"))
    desk.type("s")
    #expect(desk.picture.contains("Kantor↓"))
    desk.type("s")
    #expect(desk.picture.contains("Orang↓"))
    #expect(state(desk.press(.enter))?.isTable == false)
    #expect(!desk.picture.contains("↓"))
  }

  @Test("w proposes a name for the chart's file, Enter writes it, and Esc writes nothing")
  func file() {
    func written(_ desk: Desk) -> [String] {
      desk.effects.compactMap { if case .writeChart(_, let path) = $0 { path } else { nil } }
    }
    let desk = screen().type("fow")
    #expect(written(desk.press(.enter)) == ["statistik-attendance-phu-wonosobo-2026.svg"])
    #expect(desk.notice == "Grafik disimpan di statistik-attendance-phu-wonosobo-2026.svg.")
    #expect(desk.state.layers.count == 1)
    #expect(written(screen().type("w").press(.escape)).isEmpty)
  }

  @Test("A file that cannot be written is told, and its name stays to be changed")
  func fileRefused() {
    let desk = screen().type("w")
    desk.send(.failed("Berkas sudah ada."))
    #expect(desk.notice == "Berkas sudah ada.")
    #expect(desk.prompt != nil)
  }

  @Test("A press on a section opens it, on a row goes there, and twice shows its numbers")
  func mouse() throws {
    let desk = screen()
    let column = desk.lines[2].prefix(upTo: desk.lines[2].range(of: "Tuan")?.lowerBound ?? desk.lines[2].startIndex)
      .count
    #expect(state(desk.click(column, 2))?.section == .hosting)
    let year = try #require(state(desk)?.figures?.year)
    let line = try #require(desk.lines.firstIndex { $0.contains("‹ \(year)") })
    #expect(state(desk.click(1, line))?.figures?.year == year - 1)
    let start = try #require(desk.lines[line].firstIndex(of: "›"))
    #expect(
      state(desk.click(desk.lines[line].distance(from: desk.lines[line].startIndex, to: start), line))?.figures?.year
        == year)
    #expect(state(desk.click(2, 2))?.section == .attendance)
    let row = desk.lines.firstIndex { $0.contains("Kab. Purworejo") } ?? 0
    desk.click(4, row)
    #expect(desk.lines[row].hasPrefix(" >"))
    #expect(state(desk.click(4, row, .doublePress))?.isTable == true)
    desk.click(4, row, .wheelUp)
    #expect(state(desk)?.cursor.index == 4)
    let tiles = screen(columns: 200, rows: 60)
    #expect(state(tiles.click(150, 50))?.section == .followUps)
  }

  @Test("The screen is where one was at the next start")
  func place() {
    let place = screen().state.place
    #expect(place?.text == "statistics")
    #expect(LastPlace("statistics") == place)
  }

  @Test("A save elsewhere shows at once")
  func live() {
    let desk = screen(.full)
    let before = state(desk)?.figures
    desk.elsewhere(.setCounted(Sample.held, Sample.kebumen, 40))
    desk.send(.changedElsewhere)
    #expect(state(desk)?.figures != before)
  }

  @Test("No name of an office is cut where its row has room for it", arguments: [40, 60, 80, 120, 200])
  func names(columns: Int) {
    let desk = screen(.wide, columns: columns, rows: columns == 40 ? 12 : 40)
    for section in FigureSection.allCases where section != .absence {
      let cut = desk.lines.filter { $0.contains("…") && $0.contains("░") }
      #expect(cut.isEmpty, "\(section): \(cut)")
      desk.press(.tab)
    }
  }
}

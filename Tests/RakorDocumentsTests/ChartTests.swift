import Foundation
import FoundationXML
import RakorDocuments
import RakorModel
import RakorStore
import SampleOffice
import Testing

@Suite("Charts and figures in files")
struct ChartTests {
  private static let hostile = "Kab. <b>&\"'\u{0}\u{1b}]0;x\u{7} </text>\u{FFFE}"

  private static let sheet = ChartSheet(
    title: hostile,
    charts: [
      Chart(
        title: hostile,
        bars: [
          .init(label: hostile, text: "4/6 67%", fraction: 0.67), .init(label: "B", text: "–", fraction: nil),
          .init(label: "C", text: hostile, fraction: .nan), .init(label: "D", text: "9", fraction: 7),
        ]),
      Chart(
        title: "Bulan", labels: ["Jan", "Feb", hostile],
        lines: [.init(name: hostile, values: [1, nil, 3]), .init(name: "B", values: [.infinity, 0, 900])],
        largest: 3, top: hostile),
    ])

  /// Reads XML and remembers what was wrong.
  private final class Reader: NSObject, XMLParserDelegate {
    var texts: [String] = []
    var names: Set<String> = []
    func parser(_ parser: XMLParser, foundCharacters string: String) { texts.append(string) }
    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) { names.insert(name) }
  }

  @Test("A chart is well-formed whatever the names are, and nothing of them is markup or a control character")
  func escaped() throws {
    let text = SVGSheet.text(Self.sheet)
    let parser = XMLParser(data: Data(text.utf8))
    let reader = Reader()
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reader.names == ["svg", "rect", "text", "path", "circle"])
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
    #expect(!text.contains("nan") && !text.contains("inf"))
    #expect(!text.contains("<b>"))
  }

  @Test("The same charts are the same file")
  func repeatable() { #expect(SVGSheet.text(Self.sheet) == SVGSheet.text(Self.sheet)) }

  @Test("Every figure of the demonstration is what a count over whole records gives")
  func demonstration() throws {
    let store = try RakorStore.holding(.demo)
    let directory = try store.directory()
    let today = Sample.now.day
    let years = try store.figures(of: FigureScope(), today: today).years
    for forum in [nil] + directory.forums.map(\.code) {
      for office in [nil] + directory.offices.map(\.code) {
        for year in years {
          let scope = FigureScope(forum: forum, office: office, year: year)
          let figures = try store.figures(of: scope, today: today)
          let count = try FigureCount(store, scope, year: year, today: today)
          #expect(try count.differences(from: figures) == [], "\(scope)")
        }
      }
    }
  }
}

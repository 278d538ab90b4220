import SampleOffice
import Testing

@testable import RakorApp
@testable import TerminalKit

@Suite("Keys that sentences name")
struct SaidKeyTests {
  @Test("Every key that a sentence names is the one that its action comes with", arguments: SaidKey.allCases)
  func isThere(said: SaidKey) throws {
    let table = try #require(KeyRows.all.first { $0.name == said.place.layer })
    let row = try #require(table.rows.first { $0.action == said.place.action })
    #expect(row.defaults.contains(said.place.standard))
  }

  @Test("A sentence names the key that was given to the action, on screens and in what is told")
  func namesTheNewKey() {
    let desk = Desk.rollCall(.regular).configure("[keys]\nundo = \"f9\"\n[keys.people]\nnew = \"*\"").type("A")
    #expect(desk.notice?.hasSuffix("F9 mengurungkannya.") == true)
    let empty = Desk(.registry).configure("[keys]\nundo = \"f9\"\n[keys.people]\nnew = \"*\"").type("5").press(.enter)
    #expect(empty.picture.contains("Tekan * untuk"))
    #expect(Desk(.registry).type("5").press(.enter).picture.contains("Tekan n untuk"))
  }
}

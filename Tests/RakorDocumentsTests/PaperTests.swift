import Foundation
import FoundationXML
import RakorDocuments
import RakorModel
import RakorStore
import SampleOffice
import Testing

@Suite("Papers")
struct PaperTests {
  /// The rakor of 2021 on the day of the sample.
  private func example(office: OfficeCode? = nil, isBlank: Bool = false) throws -> PaperSource {
    let store = try RakorStore.holding(.example)
    return PaperSource(
      try store.file(Sample.id(1)), directory: try store.directory(), today: Sample.now.day, office: office,
      isBlank: isBlank)
  }

  private static let heading = """
    # The papers of one rakor

    <!-- Written by PaperTests: change the papers, then record this page with RECORD=1. -->

    What `rakor document 1 KIND` writes of the rakor of 2021 after `rakor import data/rakor-2021-06-15.json`, on
    22 November 2026. What nobody has recorded of it is a dotted line, and is named on standard error.

    """

  @Test("docs/papers.md shows every paper of the 2021 rakor as recorded")
  func papersAreAsRecorded() throws {
    var page = Self.heading
    for kind in PaperKind.allCases {
      let source = try example(office: kind == .owedMessage ? Sample.wonosobo : nil)
      page += "\n## \(kind.rawValue)\n\n```text\n\(TextSheet.text(source.paper(kind)))```\n"
    }
    page +=
      "\n## daftar-hadir --blank\n\n```text\n\(TextSheet.text(try example(isBlank: true).paper(.attendance)))```\n"
    try Golden.check("../../../docs/papers.md", page)
  }

  @Test("The papers of a rakor of the demonstration are as recorded in every format", arguments: PaperKind.allCases)
  func demonstrationIsAsRecorded(kind: PaperKind) throws {
    let store = try RakorStore.holding(.demo)
    let directory = try store.directory()
    let closed = try #require(try store.allMeetingIDs().last { try store.file($0).meeting.state == .closed })
    let ahead = try #require(try store.allMeetingIDs().first { try store.file($0).meeting.state.isAhead })
    let isBefore: Set<PaperKind> = [.invitation, .attendance, .programme, .invitationMessage, .reminderMessage]
    let file = try store.file(isBefore.contains(kind) ? ahead : closed)
    let plain = PaperSource(file, directory: directory, today: Sample.now.day)
    let source = PaperSource(
      file, directory: directory, today: Sample.now.day, office: kind == .owedMessage ? plain.owing.first : nil)
    let paper = source.paper(kind)
    try Golden.check("Papers/\(kind.rawValue).txt", TextSheet.text(paper))
    guard !kind.isMessage else { return }
    try Golden.check("Papers/\(kind.rawValue).html", HTMLSheet.text(paper))
    try Golden.check("Papers/\(kind.rawValue).md", MarkdownSheet.text(paper))
  }
}

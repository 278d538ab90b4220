package import RakorModel

/// A paper as what it says, without a page or a format: the one value from which every format is written.
///
/// Texts are those of the records as they are; each renderer escapes them for its format.
package struct Paper: Sendable {
  /// What a window or a list of files calls it.
  package var title: String
  /// Whether its pages lie on their side.
  package var isWide = false
  package var blocks: [Block]
  /// What nobody has recorded of it, in the order in which the paper needs it, each once.
  package var gaps: [PaperGap]

  /// One part of a paper, from the top.
  package enum Block: Sendable {
    /// The sender's lines, with a double rule below.
    case letterhead([String])
    /// A first page of its own, that says what follows.
    case cover([String])
    /// Bold and centred.
    case title([String])
    /// A section's heading; those of level 2 stand within one of level 1.
    case heading(String, level: Int)
    case facts([Fact])
    case paragraph(String, isIndented: Bool)
    case numbered([Item])
    case table(Table)
    case signatures(Signatures)
    /// The heading of an attachment in the upper right corner of a new page.
    case attachment([String])
    /// The lines of a message, as they are sent.
    case message([String])
  }

  /// A name and what is known under it, in one row; several lines may be numbered.
  package struct Fact: Sendable {
    package var label: String
    package var lines: [String]
    package var isNumbered = false
    /// What stands at the right end of the same row.
    package var aside: String?
  }

  /// One item of a numbered list, and what stands below it.
  package struct Item: Sendable {
    package var text: String
    package var notes: [String] = []
  }

  /// Rows below heads that come again on every page.
  package struct Table: Sendable {
    package var columns: [String]
    package var rows: [[String]]
    /// Whether somebody writes in its rows by hand.
    package var isForHandwriting = false
  }

  /// Who signs, from the left; one alone signs on the right.
  package struct Signatures: Sendable {
    /// Town and day.
    package var place: String?
    package var signers: [Signer]
  }

  /// One who signs: the lines of the post, the name, and what stands below it.
  package struct Signer: Sendable {
    package var posts: [String]
    package var name: String
    package var lines: [String] = []
  }

  /// How a list of items numbers one of them, from 1.
  static func number(_ index: Int) -> String { "\(index + 1)." }
}

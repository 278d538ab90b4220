/// The short lasting name of an office: `wonosobo`, `magelang-kota`.
///
/// Codes are data; the six of the former Kedu residency ship in `data/offices.json` and others may be added.
package struct OfficeCode: RawRepresentable, Hashable, Comparable, Sendable, Codable, CodingKeyRepresentable {
  package let rawValue: String

  /// Any text; whether it may be a new code is for `CodeRule` to say.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// By letters, for lists that have no order of their own.
  package static func < (left: OfficeCode, right: OfficeCode) -> Bool { left.rawValue < right.rawValue }
}

/// The short lasting name of a forum: `phu`, `tu`.
package struct ForumCode: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  package let rawValue: String

  /// Any text; whether it may be a new code is for `CodeRule` to say.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// By letters, for lists that have no order of their own.
  package static func < (left: ForumCode, right: ForumCode) -> Bool { left.rawValue < right.rawValue }
}

/// Decides which texts may serve as the code of an office or a forum.
package enum CodeRule {
  /// True for 1 to 32 lower-case ASCII letters, digits and inner hyphens, the form that is safe in a file name and on a
  /// command line.
  package static func allows(_ text: String) -> Bool {
    guard (1...32).contains(text.utf8.count), text.first != "-", text.last != "-" else { return false }
    return text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
  }
}

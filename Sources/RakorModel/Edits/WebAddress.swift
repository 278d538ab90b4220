/// What counts as the address of a page or an online meeting.
package enum WebAddress {
  /// Whether a text is one whole address that a browser opens: `http` or `https`, a host, and nothing that a URL cannot
  /// hold as it stands (RFC 3986; letters of other scripts as in RFC 3987).
  ///
  /// No user before the host: "https://zoom.us@example.org" goes to example.org and reads as if it went to zoom.us.
  package static func isValid(_ text: String) -> Bool {
    guard text.unicodeScalars.allSatisfy(isAllowed), let scheme = text.firstRange(of: "://") else { return false }
    guard ["http", "https"].contains(text[..<scheme.lowerBound].lowercased()) else { return false }
    let authority = text[scheme.upperBound...].prefix { !"/?#".contains($0) }
    guard let end = authority.lastIndex(of: ":"), !authority[end...].contains("]") else { return isHost(authority) }
    let port = authority[end...].dropFirst()
    return isHost(authority[..<end]) && port.allSatisfy { $0.isASCII && $0.isNumber }
      && (1...65_535).contains(Int(port) ?? 0)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x21...0x7E).contains(scalar.value) && !"\"<>\\^`{|}".unicodeScalars.contains(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// Names between dots, of letters, digits and inner hyphens, or an IPv6 address in brackets.
  private static func isHost(_ host: Substring) -> Bool {
    if host.hasPrefix("["), host.hasSuffix("]") {
      let inner = host.dropFirst().dropLast()
      return inner.contains(":") && inner.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      !label.isEmpty && label.first != "-" && label.last != "-"
        && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    }
  }
}

extension Int? {
  /// The number, or a dash for what is not known, which is not zero.
  var orDash: String { map(String.init) ?? "–" }
}

/// When a meeting runs on its day: a start, and an end unless it is "s.d. selesai", until finished.
package struct TimeSpan: Hashable, Sendable {
  /// When the invitation says that it begins.
  package var start: TimeOfDay
  /// The end; nil means "s.d. selesai", the usual wording of an invitation.
  package var end: TimeOfDay?

  /// A span that is open at its end unless one is given; that the end lies later is judged by `TimeRule`, not here.
  package init(start: TimeOfDay, end: TimeOfDay? = nil) {
    self.start = start
    self.end = end
  }

  /// The span as `09.00–12.00 WIB`, or `09.00 WIB s.d. selesai`, in English `09.00 WIB until finished`.
  ///
  /// The zone label is a parameter because the same tool may serve offices of another zone.
  package func text(in language: Language, zone: String = "WIB") -> String {
    if let end {
      return "\(start.dotted)–\(end.dotted) \(zone)"
    }
    switch language {
    case .indonesian: return "\(start.dotted) \(zone) s.d. selesai"
    case .english: return "\(start.dotted) \(zone) until finished"
    }
  }
}

import RakorModel

extension DateReadingError {
  /// The error of a date that is typed to its end, as on a command line: a year of three digits is one that is out of
  /// range, while a form still waits for the fourth.
  func ofWhole(_ typed: String) -> DateReadingError {
    guard case .notUnderstood = self else { return self }
    let parts = typed.split { !$0.isLetter && !$0.isNumber }
    guard parts.count > 1, let last = parts.last, last.count == 3, let year = Int(last), let day = Int(parts[0]),
      (1...31).contains(day)
    else { return self }
    return .yearOutOfRange(year)
  }
}

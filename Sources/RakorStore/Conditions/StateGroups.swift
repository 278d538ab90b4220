import RakorModel

extension MeetingState {
  /// The states of a group, `held` and `closed` for `tookPlace`; the model says which belong to it.
  static func all(_ belongs: (MeetingState) -> Bool) -> [MeetingState] { allCases.filter(belongs) }

  /// The same as a set to compare a column with, `('held', 'closed')`.
  static func set(_ belongs: (MeetingState) -> Bool) -> String {
    "(" + all(belongs).map { "'\($0.rawValue)'" }.joined(separator: ", ") + ")"
  }
}

import RakorModel

/// What can be chosen on the command line for every way of running the program.
protocol SettingsChoice {
  var db: String? { get }
  var lang: Language? { get }
  var ascii: Bool { get }
  var noColor: Bool { get }
  var readOnly: Bool { get }
}

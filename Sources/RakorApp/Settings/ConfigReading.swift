import TerminalKit

/// What a file of settings comes to, and what is wrong in it.
package struct ConfigReading: Equatable, Sendable {
  package private(set) var settings = Settings()
  /// Nil where no key is another than it was.
  package private(set) var keys: KeyMap?
  /// In the order of the lines.
  package private(set) var problems: [ConfigProblem] = []

  /// All as it is without a file.
  package init() {}

  /// Reads a file; what cannot be understood keeps the value it has without one.
  package init(_ text: String) {
    let config = ConfigText(text)
    problems = config.unreadable.map { ConfigProblem(line: $0, kind: .unreadable) }
    for heading in config.headings where !Self.isKnown(heading.path) {
      problems.append(ConfigProblem(line: heading.line, kind: .unknownTable(heading.path.joined(separator: "."))))
    }
    var wishes: [KeyWish] = []
    var seen: [[String]] = []
    for entry in config.entries where Self.isKnown(entry.table) {
      let path = entry.table + [entry.key]
      if seen.contains(path) { problems.append(ConfigProblem(line: entry.line, kind: .twice(entry.key))) }
      seen.append(path)
      if entry.table.isEmpty { read(entry) } else if let wish = wish(entry) { wishes.append(wish) }
    }
    if !wishes.isEmpty {
      let (keys, problems) = KeyMap.made(of: wishes)
      self.keys = keys
      self.problems += problems
    }
    problems.sort { $0.line < $1.line }
  }

  /// The top, the table of keys, and one in it for each layer.
  private static func isKnown(_ table: [String]) -> Bool {
    switch table.count {
    case 0: true
    case 1: table[0] == "keys"
    case 2: table[0] == "keys" && KeyMap.layerNames.contains(table[1])
    default: false
    }
  }

  private mutating func read(_ entry: ConfigText.Entry) {
    guard let setting = Setting(rawValue: entry.key) else {
      problems.append(ConfigProblem(line: entry.line, kind: .unknownKey(entry.key)))
      return
    }
    if !setting.read(entry.value, into: &settings) {
      let allowed = setting.words.map(setting.written)
      problems.append(ConfigProblem(line: entry.line, kind: .badValue(entry.key, allowed: allowed)))
    }
  }

  /// The keys that an action is to have; nil, and said, where they are none.
  private mutating func wish(_ entry: ConfigText.Entry) -> KeyWish? {
    let names: [String]
    switch entry.value {
    case .text(let name): names = [name]
    case .texts(let list): names = list
    case .flag, .number: names = []
    }
    guard !names.isEmpty else {
      problems.append(ConfigProblem(line: entry.line, kind: .noKeys(entry.key)))
      return nil
    }
    var keys: [Key] = []
    for name in names {
      guard let key = KeyName.key(name) else {
        problems.append(ConfigProblem(line: entry.line, kind: .unknownKeyName(name)))
        return nil
      }
      keys.append(key)
    }
    return KeyWish(action: entry.key, layer: entry.table.dropFirst().first, keys: keys, line: entry.line)
  }
}

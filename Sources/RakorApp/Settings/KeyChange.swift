package import TerminalKit

/// Keys that an action is to have from now on, as they go into the file of settings.
package struct KeyChange: Hashable, Sendable {
  /// Under its lasting name.
  package let action: String
  /// The layer it is for; nil for every layer that has an action of that name.
  package let layer: String?
  /// In the order in which they are shown.
  package let keys: [Key]

  /// The table of the file in which it stands.
  package var table: [String] { ["keys"] + [layer].compactMap(\.self) }

  /// The keys as the file has them.
  package var written: String {
    let names = keys.map { "\"" + KeyName.name($0).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" }
    return names.count == 1 ? names[0] : "[\(names.joined(separator: ", "))]"
  }

  /// The keys of the words behind an action, `undo f9` or `people.new + a`; `default` stands for those it comes with.
  ///
  /// - Throws: `ConfigProblem` where the action or a key is unknown, or may not have it.
  static func read(_ words: [String]) throws(ConfigProblem) -> KeyChange {
    let parts = (words.first ?? "").split(separator: ".", maxSplits: 1).map(String.init)
    let (action, layer) = (parts.last ?? "", parts.count > 1 ? parts.first : nil)
    let rows = KeyRows.all.filter { layer == nil || $0.name == layer }.flatMap(\.rows).filter { $0.action == action }
    guard !rows.isEmpty else { throw problem(.unknownAction(action, layer: layer)) }
    let names = words.dropFirst()
    guard !names.isEmpty else { throw problem(.noKeys(action)) }
    var keys: [Key] = []
    for name in names {
      if ["default", "bawaan"].contains(name.lowercased()) {
        for key in rows.flatMap(\.defaults) where !keys.contains(key) { keys.append(key) }
        continue
      }
      guard let key = KeyName.key(name) else { throw problem(.unknownKeyName(name)) }
      keys.append(key)
    }
    let wish = KeyWish(action: action, layer: layer, keys: keys, line: 0)
    if let refused = KeyMap.made(of: [wish]).1.first { throw refused }
    return KeyChange(action: action, layer: layer, keys: keys)
  }

  private static func problem(_ kind: ConfigProblem.Kind) -> ConfigProblem { ConfigProblem(line: 0, kind: kind) }

  /// What keys can be given to: every action that may have others, by its lasting name.
  static var actions: [String] {
    Set(KeyRows.all.flatMap(\.rows).filter { !$0.isFixed }.map(\.action)).sorted()
  }
}

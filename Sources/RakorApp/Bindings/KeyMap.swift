import TerminalKit

/// Keys that somebody wants an action to have.
struct KeyWish: Hashable, Sendable {
  let action: String
  /// The layer it is for; nil for every layer that has an action of that name.
  let layer: String?
  let keys: [Key]
  /// The line of the file in which it stands.
  let line: Int
}

/// The keys of every layer's bindings where they are not those they come with.
package struct KeyMap: Equatable, Sendable {
  /// The keys of one layer, in the order of its bindings.
  private struct Layer: Equatable {
    let name: String
    let actions: [String]
    let keys: [[Key]]
  }

  private let layers: [Layer]

  /// The bindings of a layer with the keys that they have here.
  func applied<State, Command>(
    to bindings: [Binding<State, Command>], of layer: String
  ) -> [Binding<State, Command>] {
    guard let own = layers.first(where: { $0.name == layer }) else { return bindings }
    return zip(bindings, own.keys).map { binding, keys in binding.with(keys: keys) }
  }

  /// The first key of an action where its layer has others than it comes with.
  func key(of action: String, in layer: String) -> Key? {
    guard let own = layers.first(where: { $0.name == layer }) else { return nil }
    return zip(own.actions, own.keys).first { $0.0 == action }?.1.first
  }

  /// The layers by name, as the file of settings has them.
  package static var layerNames: [String] { KeyRows.all.map(\.name) }

  /// Gives actions the keys that are wished for, but for what cannot be, which is told.
  ///
  /// Nil where no key is another than it was.
  static func made(of wishes: [KeyWish]) -> (KeyMap?, [ConfigProblem]) {
    var tables = KeyRows.all
    var problems = wishes.compactMap { $0.problem(among: tables) }
    for index in tables.indices { problems += tables[index].grant(wishes) }
    problems += KeyRows.settleConflicts(in: &tables)
    var seen: Set<ConfigProblem> = []
    problems = problems.filter { seen.insert($0.wherever).inserted }
    let changed = tables.filter { table in table.rows.contains { $0.wish != nil } }
    let layers = changed.map { Layer(name: $0.name, actions: $0.rows.map(\.action), keys: $0.rows.map(\.keys)) }
    return (layers.isEmpty ? nil : KeyMap(layers: layers), problems)
  }
}

extension KeyWish {
  /// Why it can be granted nowhere.
  fileprivate func problem(among tables: [KeyRows]) -> ConfigProblem? {
    let rows = tables.filter { layer == nil || $0.name == layer }.flatMap(\.rows)
    let named = rows.filter { $0.action == action }
    if named.isEmpty { return ConfigProblem(line: line, kind: .unknownAction(action, layer: layer)) }
    return named.contains { !$0.isFixed } ? nil : ConfigProblem(line: line, kind: .fixedAction(action))
  }
}

/// A layer's bindings without their types: what they are called, and their keys.
struct KeyRows: Equatable {
  struct Row: Equatable {
    let action: String
    /// Whether each of its keys asks for something of its own, as digits do.
    let isFixed: Bool
    /// Those it comes with.
    let defaults: [Key]
    var keys: [Key]
    /// What gave it others.
    var wish: KeyWish?
  }

  let name: String
  /// Keys that stay where they are, and go nowhere else.
  let reserved: [Key]
  var rows: [Row]

  init<State, Command>(_ name: String, reserved: [Key] = [], _ bindings: [Binding<State, Command>]) {
    self.name = name
    self.reserved = KeyRows.waysOut + reserved
    rows = bindings.map { binding in
      Row(
        action: binding.action, isFixed: binding.isFixed, defaults: binding.keys, keys: binding.keys, wish: nil)
    }
  }

  /// What always leads out of something, or to the command line.
  private static let waysOut: [Key] = [.escape, .control("c"), .control("z")]

  /// Gives rows the keys that are wished for; one for this layer goes before one for all.
  fileprivate mutating func grant(_ wishes: [KeyWish]) -> [ConfigProblem] {
    var problems: [ConfigProblem] = []
    for index in rows.indices where !rows[index].isFixed {
      let row = rows[index]
      let meant = wishes.filter { $0.action == row.action && ($0.layer == nil || $0.layer == name) }
      guard let wish = meant.last(where: { $0.layer != nil }) ?? meant.last else { continue }
      let own = rows.filter { $0.action == row.action }.flatMap(\.defaults)
      if let key = refused(wish, own: own) {
        problems.append(ConfigProblem(line: wish.line, kind: .reservedKey(key, wish.action)))
        continue
      }
      let keys = granted(wish, to: row, own: own)
      guard keys != row.defaults else { continue }
      rows[index].keys = keys
      rows[index].wish = wish
    }
    return problems
  }

  /// The key for which a wish cannot be granted: one that is reserved for something else, or for a question alone.
  private func refused(_ wish: KeyWish, own: [Key]) -> Key? {
    wish.keys.first { reserved.contains($0) && !own.contains($0) }
      ?? (wish.keys.allSatisfy { reserved.contains($0) && !KeyRows.waysOut.contains($0) } ? wish.keys.first : nil)
  }

  /// The keys that a row has then: those wished for, and what cannot be taken away. A letter goes beside the keys that
  /// are none, since these work where letters are text. Where several rows are one action, `own` are the keys of all of
  /// them, and each has no more of those than it came with.
  private func granted(_ wish: KeyWish, to row: Row, own: [Key]) -> [Key] {
    if wish.keys == own { return row.defaults }
    let wished = wish.keys.filter { row.defaults.contains($0) || !own.contains($0) }
    let isText = wish.keys.allSatisfy { $0.text != nil }
    let kept = row.defaults.filter { reserved.contains($0) || (isText && $0.text == nil) }
    let first = kept.filter { reserved.contains($0) && $0 == row.defaults.first && !wished.contains($0) }
    var keys: [Key] = []
    for key in first + wished + kept where !keys.contains(key) { keys.append(key) }
    return Set(keys) == Set(row.defaults) && row.defaults.count < own.count ? row.defaults : keys
  }

  /// Takes wishes back that would give one key to two actions; both keep the keys they come with.
  fileprivate static func settleConflicts(in tables: inout [KeyRows]) -> [ConfigProblem] {
    var problems: [ConfigProblem] = []
    while true {
      let all = tables
      guard let conflict = all.lazy.compactMap({ $0.conflict(beside: all) }).first else { break }
      problems += conflict.problems
      for place in conflict.rows { tables[place.table].rows[place.row].giveUp() }
    }
    return problems
  }
}

extension KeyRows.Row {
  /// The keys that it has by a wish alone.
  fileprivate var gained: [Key] { wish == nil ? [] : keys.filter { !defaults.contains($0) } }

  fileprivate mutating func giveUp() {
    keys = defaults
    wish = nil
  }
}

extension KeyRows {
  /// Two actions with one key, and where the wishes stand that led to it.
  fileprivate struct Conflict {
    var problems: [ConfigProblem]
    var rows: [(table: Int, row: Int)]
  }

  /// The first key that an action of this layer gained and another has, here or everywhere.
  fileprivate func conflict(beside tables: [KeyRows]) -> Conflict? {
    guard let own = tables.firstIndex(where: { $0.name == name }) else { return nil }
    let others = tables.indices.filter { $0 == own || name == Self.everywhere || tables[$0].name == Self.everywhere }
    for (index, row) in rows.enumerated() {
      for key in row.gained {
        for other in others {
          guard let place = tables[other].rows.firstIndex(where: { $0.action != row.action && $0.keys.contains(key) })
          else { continue }
          return Self.conflict(key, (own, index), (other, place), in: tables)
        }
      }
    }
    return nil
  }

  private static func conflict(
    _ key: Key, _ first: (table: Int, row: Int), _ second: (table: Int, row: Int), in tables: [KeyRows]
  ) -> Conflict {
    let both = [first, second].map { tables[$0.table].rows[$0.row] }
    let layer = tables[second.table].name == everywhere ? tables[first.table].name : tables[second.table].name
    let problems = both.compactMap(\.wish).prefix(1).map {
      ConfigProblem(line: $0.line, kind: .conflict(key, both[0].action, both[1].action, layer: layer))
    }
    // All rows of an action go together, or half of it would have another key.
    let rows = [first, second].flatMap { place in
      let action = tables[place.table].rows[place.row].action
      return tables[place.table].rows.indices.filter { tables[place.table].rows[$0].action == action }
        .map { (table: place.table, row: $0) }
    }
    return Conflict(problems: Array(problems), rows: rows)
  }

  /// The name under which the keys stand that work in every layer.
  static let everywhere = "everywhere"

  /// Every layer there is, and what works in all of them.
  static var all: [KeyRows] {
    [
      KeyRows(everywhere, GlobalBindings.bindings), KeyRows("small-window", GlobalBindings.inSmallWindow),
    ] + layers.map { $0.keyRows }
  }

  static var layers: [any Layer.Type] {
    [
      Home.self, Meetings.self, Calendar.self, FollowUps.self, People.self, Statistics.self, Summary.self,
      RollCall.self, CountLine.self, FindLine.self, Agenda.self, History.self, TextSheet.self, ScheduleForm.self,
      MonthSheet.self, BestDates.self, FollowUpForm.self,
      PersonForm.self, OfficeForm.self, ForumForm.self, Prompt.self,
      MinutesEditor.self, LifeLine.self, TurnBoard.self, DuplicateBoard.self, Confirmation.self, Leaving.self,
      DraftBox.self, ConflictDialog.self, Help.self, Palette.self, SettingsBoard.self,
    ]
  }
}

extension Layer {
  /// What the layer is called in the file of settings.
  static var layerName: String { ActionName.of(layer: String(describing: Self.self)) }

  fileprivate static var keyRows: KeyRows { KeyRows(layerName, reserved: reservedKeys, bindings) }

  /// Its bindings with the keys that they have in a session.
  static func bound(_ context: Context) -> [Binding<Frame, Command>] {
    context.keys?.applied(to: bindings, of: layerName) ?? bindings
  }
}

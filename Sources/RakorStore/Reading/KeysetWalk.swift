import RakorModel

/// A row's place in a list: what it is sorted by, and its number where that is the same.
struct ListKey: Hashable, Comparable {
  var text: String
  var number: Int

  static func < (left: ListKey, right: ListKey) -> Bool { (left.text, left.number) < (right.text, right.number) }
}

/// A list in its order, of which pages are read by the places of their rows.
///
/// A page costs what it holds, however long the list is and wherever in it the page lies: no row before it is counted.
struct KeysetWalk {
  var tables: RecordTables
  /// What rows are read from, `meeting m`.
  var table: String
  /// The column of the sorting text; nil for a list sorted by number alone.
  var text: String?
  var number: String
  var conditions: SQLConditions
  /// Bounds of the whole list: from this place on, and up to but without that one.
  var first: ListKey?
  var end: ListKey?
  /// Whether the list begins with the greatest place.
  var isDescending: Bool
  /// The whole list in its order, where it is short enough to be known.
  var known: [ListKey]?

  /// Places from `place` on (without it unless `including`), in the direction of reading.
  func places(from place: ListKey?, including: Bool, backwards: Bool, limit: Int) throws -> [ListKey] {
    if let known {
      let ordered = backwards ? known.reversed() : known
      let isRising = isDescending == backwards
      let rest = ordered.drop { key in
        guard let place else { return false }
        return including && key == place ? false : isRising ? key <= place : key >= place
      }
      return Array(rest.prefix(limit))
    }
    return try query(from: place, including: including, isRising: isDescending == backwards, limit: limit)
  }

  /// One lower and one upper bound at most, so that the engine can use both on its index.
  private func query(from place: ListKey?, including: Bool, isRising: Bool, limit: Int) throws -> [ListKey] {
    var conditions = conditions
    var lower = first.map { (key: $0, sign: ">=") }
    var upper = end.map { (key: $0, sign: "<") }
    if let place, isRising, lower.map({ place >= $0.key }) ?? true { lower = (place, including ? ">=" : ">") }
    if let place, !isRising, upper.map({ place < $0.key }) ?? true { upper = (place, including ? "<=" : "<") }
    for bound in [lower, upper].compactMap({ $0 }) { bind(bound.key, bound.sign, in: &conditions) }
    let direction = isRising ? "ASC" : "DESC"
    let order = [text, number].compactMap { $0 }.map { "\($0) \(direction)" }.joined(separator: ", ")
    let count = conditions.bind(limit)
    return try tables.list(
      "SELECT \(text ?? "''"), \(number) FROM \(table)\(conditions.clause) ORDER BY \(order) LIMIT \(count)",
      conditions.values
    ) { ListKey(text: try $0.text(), number: try $0.integer()) }
  }

  private func bind(_ key: ListKey, _ sign: String, in conditions: inout SQLConditions) {
    if let text {
      let (sorting, own) = (conditions.bind(key.text), conditions.bind(key.number))
      conditions.add("(\(text), \(number)) \(sign) (\(sorting), \(own))")
    } else {
      conditions.add("\(number) \(sign) \(conditions.bind(key.number))")
    }
  }
}

extension KeysetWalk {
  /// The places of a page, and whether the list goes on before and after it.
  func page(_ anchor: PageAnchor<ListKey>, limit: Int) throws -> Page<ListKey> {
    let wanted = max(0, limit)
    switch anchor {
    case .start:
      let found = try places(from: nil, including: false, backwards: false, limit: wanted + 1)
      return Page(rows: Array(found.prefix(wanted)), hasEarlier: false, hasLater: found.count > wanted)
    case .at(let place):
      let found = try places(from: place, including: true, backwards: false, limit: wanted + 1)
      let before = try places(from: place, including: false, backwards: true, limit: 1)
      return Page(rows: Array(found.prefix(wanted)), hasEarlier: !before.isEmpty, hasLater: found.count > wanted)
    case .after(let place):
      let found = try places(from: place, including: false, backwards: false, limit: wanted + 1)
      let before = try places(from: place, including: true, backwards: true, limit: 1)
      return Page(rows: Array(found.prefix(wanted)), hasEarlier: !before.isEmpty, hasLater: found.count > wanted)
    case .before(let place):
      let found = try places(from: place, including: false, backwards: true, limit: wanted + 1)
      let after = try places(from: place, including: true, backwards: false, limit: 1)
      return Page(rows: found.prefix(wanted).reversed(), hasEarlier: found.count > wanted, hasLater: !after.isEmpty)
    case .end:
      let found = try places(from: nil, including: false, backwards: true, limit: wanted + 1)
      return Page(rows: found.prefix(wanted).reversed(), hasEarlier: found.count > wanted, hasLater: false)
    }
  }
}

extension PageAnchor {
  func map<Other>(_ transform: (Position) -> Other) -> PageAnchor<Other> {
    switch self {
    case .start: .start
    case .at(let position): .at(transform(position))
    case .after(let position): .after(transform(position))
    case .before(let position): .before(transform(position))
    case .end: .end
    }
  }
}

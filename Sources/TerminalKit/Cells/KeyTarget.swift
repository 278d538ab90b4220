/// A place on the screen at which a click does what keys do.
package struct KeyTarget: Hashable, Sendable {
  package let area: Rect
  /// The keys that a click presses, one after the other.
  package let keys: [Key]

  /// Whether a double click is one click: what is ticked would be unticked by the second, but a value may be stepped
  /// on as fast as somebody can.
  package var isOnce: Bool { keys.last != .left && keys.last != .right }
}

extension Screen {
  /// Makes an area a target; nothing where no key is given.
  package mutating func target(_ area: Rect, _ keys: [Key]) {
    if !keys.isEmpty, !area.isEmpty { targets.append(KeyTarget(area: area, keys: keys)) }
  }

  /// What a click at a cell presses; of targets that lie over one another the last that was drawn counts.
  package func target(at point: Point) -> KeyTarget? { targets.last { $0.area.contains(point) } }

  /// Takes away the targets of what is about to be drawn over.
  package mutating func dropTargets() { targets = [] }

  /// Takes away those that begin in an area.
  package mutating func dropTargets(in area: Rect) { targets.removeAll { area.contains($0.area.origin) } }
}

import RakorModel
import TerminalKit

/// A row of a list that is read from the store page by page.
protocol BrowsedRow: Hashable, Sendable {
  associatedtype Identity: Hashable & Sendable
  associatedtype Position: Hashable & Sendable
  associatedtype Filter: Hashable & Sendable
  associatedtype Order: Hashable & Sendable

  /// What it is about, wherever it stands.
  var identity: Identity { get }
  /// Where it stands in its list.
  var position: Position { get }

  /// What reads a page of such rows.
  static func query(_ filter: Filter, _ order: Order, from anchor: PageAnchor<Position>, limit: Int) -> Query
}

/// A long list with its filter line and its order: reads the pages it needs, and keeps the cursor on its row.
///
/// Heights are the rows that are in sight. What is to be read is answered, and comes back through `take`.
struct Browser<Row: BrowsedRow>: Equatable, Sendable {
  private var pages = PagedList<Row, Row.Position>()
  var filter = LiveFilter()
  var order: Row.Order
  /// What the list was read with; another filter begins it anew. Nil until it has been asked for.
  private(set) var shown: Row.Filter?
  /// The row to go to once it has been read.
  private var wanted: Row.Identity?
  /// The rows that keys act on together, whatever is listed.
  var marks = Marks<Row>()
  /// Where the list is read from first; nil for its beginning.
  private var start: Row.Position?
  /// Whether all rows are to be marked once they have been read, and whether they turned out to be too many.
  private var marksAll = false
  private(set) var isTooLong = false
  /// A row that belongs to the list no more, and stays in its place until the cursor leaves it.
  private var lingering: Row?

  /// A list to be read, which goes to a row of it first.
  init(order: Row.Order, lookingAt wanted: Row.Identity? = nil, from start: Row.Position? = nil) {
    self.order = order
    self.wanted = wanted
    self.start = start
  }

  var rows: [Row] { pages.rows }
  /// What keys act on: what is marked, else the row under the cursor.
  var chosen: [Row] { marks.isEmpty ? selected.map { [$0] } ?? [] : marks.rows }
  /// Which of the rows held are marked.
  var markedIndices: [Int] {
    marks.isEmpty ? [] : rows.indices.filter { index in marks.contains { $0.identity == rows[index].identity } }
  }
  var cursor: ListCursor { pages.cursor }
  /// The row under the cursor.
  var selected: Row? { pages.selected }
  /// Whether a text narrows the list or is being typed for it.
  var isFiltering: Bool { filter.isTyping || !filter.text.isEmpty }

  // MARK: Reading

  /// Reads anew where the list stands, so that a change shows without a jump.
  mutating func reload(_ filter: Row.Filter, height: Int) -> [Effect] {
    guard shown == filter else { return begin(filter, height: height) }
    keepRow()
    guard let first = rows.first, pages.hasEarlier else { return read(from: .start, height) }
    return read(from: .at(first.position), height)
  }

  /// Goes to a row once the list has been read anew.
  mutating func go(to row: Row.Identity) { wanted = row }

  /// Shows the row under the cursor as it has become; it stays there even where it belongs to the list no more.
  mutating func keep(_ row: Row) { lingering = row }

  /// Goes back to the row under the cursor when the list has been read, wherever it stands by then.
  mutating func keepRow() { wanted = wanted ?? selected?.identity }

  /// Reads the list from its beginning.
  mutating func begin(_ filter: Row.Filter, height: Int) -> [Effect] {
    pages.reset()
    isTooLong = false
    lingering = nil
    shown = filter
    defer { start = nil }
    return read(from: start.map { .at($0) } ?? .start, height)
  }

  /// Reads on where more rows have room than there are.
  func fill(height: Int) -> [Effect] {
    guard rows.count < height, let first = rows.first, let last = rows.last else { return [] }
    if pages.hasLater { return read(from: .after(last.position), height) }
    return pages.hasEarlier ? read(from: .before(first.position), height) : []
  }

  /// Reads what lies around where a list was read from in its middle: nobody is to see a screen that is empty, or
  /// half so, while there are rows.
  func fillAround(_ anchor: PageAnchor<Row.Position>, height: Int) -> [Effect] {
    guard case .at = anchor else { return [] }
    return rows.isEmpty && pages.hasEarlier ? read(from: .end, height) : fill(height: height)
  }

  /// Takes in a page, unless the list has come to be of something else since that was asked for.
  mutating func take(
    _ page: Page<Row>, of filter: Row.Filter, _ order: Row.Order, from anchor: PageAnchor<Row.Position>, height: Int
  ) -> Bool {
    guard filter == shown, order == self.order else { return false }
    take(page, from: anchor, height: height)
    return true
  }

  /// Takes in a page; one from the start that nothing was asked for is the whole list.
  mutating func take(_ page: Page<Row>, from anchor: PageAnchor<Row.Position> = .start, height: Int) {
    pages.take(page, from: anchor, height: height)
    if marksAll {
      (marksAll, isTooLong) = (false, !isWhole)
      if isWhole { marks.add(rows) { $0.identity == $1.identity } }
    }
    marks.renew(page.rows) { $0.identity == $1.identity }
    if let lingering {
      if rows.contains(where: { $0.identity == lingering.identity }) {
        self.lingering = nil
      } else {
        pages.insert(lingering)
      }
    }
    guard let wanted else { return }
    self.wanted = nil
    if let index = rows.firstIndex(where: { $0.identity == wanted }) { pages.select(index, height: height) }
  }

  private func read(from anchor: PageAnchor<Row.Position>, _ height: Int, _ load: (Query) -> Effect = Effect.load)
    -> [Effect]
  {
    let ahead = height * 2
    let limit =
      switch anchor {
      case .start, .at: max(ahead, rows.count)
      case .after, .before, .end: ahead
      }
    return shown.map { [load(Row.query($0, order, from: anchor, limit: limit))] } ?? []
  }

  // MARK: Moving

  mutating func select(_ index: Int, height: Int) {
    pages.select(index, height: height)
    letGo()
  }

  /// Takes away the row that only stayed for the cursor, when that has left it.
  private mutating func letGo() {
    guard let row = lingering, selected?.identity != row.identity else { return }
    lingering = nil
    if let index = rows.firstIndex(where: { $0.identity == row.identity }) { pages.remove(index) }
  }

  /// Moves the cursor and reads what it comes near to; the ends of the list are those of the whole list.
  mutating func move(_ move: ListMove, height: Int) -> [Effect] {
    defer { letGo() }
    if let offset = move.rows(height: height) {
      let anchor = pages.move(by: offset, height: height, position: \.position)
      return anchor.map { read(from: $0, height, Effect.loadAhead) } ?? []
    }
    pages.select(move == .first ? 0 : rows.count - 1, height: height)
    guard move == .first ? pages.hasEarlier : pages.hasLater else { return [] }
    return read(from: move == .first ? .start : .end, height)
  }
}

// MARK: Marks

extension Browser {
  /// So many rows are marked at once at most.
  private static var mostMarked: Int { 400 }

  /// Gives marks or takes them away, and reads what the cursor comes near to.
  mutating func mark(_ move: MarkMove, height: Int) -> [Effect] {
    guard move != .clear else {
      marks.clear()
      return []
    }
    guard let row = selected else { return [] }
    switch move {
    case .toggle: marks.toggle(row) { $0.identity == row.identity }
    case .extendUp, .extendDown:
      let effects = self.move(move == .extendUp ? .up : .down, height: height)
      marks.extend(from: row, to: selected) { $0.identity == $1.identity }
      return effects
    case .all where !marks.isEmpty: marks.clear()
    case .all where !isWhole:
      marksAll = true
      keepRow()
      return shown.map { [.load(Row.query($0, order, from: .start, limit: Self.mostMarked))] } ?? []
    case .all: marks.add(rows) { $0.identity == $1.identity }
    case .clear: break
    }
    return []
  }

  /// Takes the marks from rows that were changed, so that the next key does not meet them unasked.
  mutating func unmark(_ isChanged: (Row.Identity) -> Bool) { marks.remove { isChanged($0.identity) } }

  /// Whether all of the list has been read.
  var isWhole: Bool { !pages.hasEarlier && !pages.hasLater }
}

// MARK: Keys

/// For the key that marks all of a list, which is read for that unless it is too long.
func needsWholeList(_ state: some BrowsingState, _ context: Context) -> Availability {
  state.list.isWhole || !state.list.marks.isEmpty || !state.list.isTooLong
    ? .works : .refused(context.phrases.marks.notAllRead)
}

/// For keys that make sense for one row alone.
func onlyOne(_ state: some BrowsingState, _ context: Context) -> Availability {
  state.list.marks.isEmpty ? .works : .refused(context.phrases.marks.onlyOne)
}

/// The state of a layer that is one long list.
protocol BrowsingState: Equatable, Sendable {
  associatedtype Row: BrowsedRow

  var list: Browser<Row> { get }
}

extension BrowsingState {
  /// Whether printable keys are text of the filter.
  var isTyping: Bool { list.filter.isTyping }
}

/// For keys that are about the row under the cursor.
func needsRow(_ state: some BrowsingState, _: Context) -> Availability {
  state.isTyping || state.list.selected == nil ? .notMine : .works
}

/// For the key that clears the filter.
func needsFilter(_ state: some BrowsingState, _: Context) -> Availability {
  state.list.isFiltering && state.list.marks.isEmpty ? .works : .notMine
}

/// For the key that closes the filter's line.
func needsFilterLine(_ state: some BrowsingState, _: Context) -> Availability { state.isTyping ? .works : .notMine }

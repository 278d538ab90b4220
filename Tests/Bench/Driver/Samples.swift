/// Measured values of one thing, of which the middle one counts.
struct Samples {
  private(set) var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  var isEmpty: Bool { values.isEmpty }
  var smallest: Double { values.min() ?? 0 }
  var greatest: Double { values.max() ?? 0 }

  var median: Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}

/// A program that is measured.
enum Program: CaseIterable, Hashable {
  case rakor, peer, calcurse
}

/// What is measured, and in which unit it is told.
enum Figure: String, CaseIterable, Hashable {
  case home = "start to Home"
  case list = "start to list, 2 typed ahead"
  case moveDown = "key: down"
  case pageDown = "key: page down"
  case open = "key: Enter opens a rakor"
  case back = "key: back"
  case filterCommon = "key: filter letter, common"
  case filterRare = "key: filter letter, rare"
  case burst = "2,000 keys down in one burst"
  case calendar = "key: 3 opens the calendar"
  case calendarDay = "key: next day on the calendar"
  case listCommand = "rakor list WORD, 40 rows"
  case addCommand = "rakor schedule, add one"
  case homeBytes = "bytes: start to Home"
  case moveDownBytes = "bytes: down"
  case pageDownBytes = "bytes: page down"
  case openBytes = "bytes: Enter"
  case backBytes = "bytes: back"
  case filterBytes = "bytes: filter letter, common"
  case resizes = "200 resizes, processor time"
  case memory = "resident memory, highest"

  var unit: String {
    switch self {
    case .homeBytes, .moveDownBytes, .pageDownBytes, .openBytes, .backBytes, .filterBytes: "B"
    case .memory: "MB"
    default: "ms"
    }
  }

  static let keys: [Figure] = [.moveDown, .pageDown, .open, .back, .filterCommon, .filterRare]
}

/// Everything measured, by what, of which program, over how many rakor.
struct Results {
  struct Place: Hashable {
    let figure: Figure
    let program: Program
    let count: Int
  }

  private var samples: [Place: Samples] = [:]

  mutating func add(_ value: Double, _ figure: Figure, _ program: Program, _ count: Int) {
    samples[Place(figure: figure, program: program, count: count), default: Samples()].add(value)
  }

  func samples(_ figure: Figure, _ program: Program, _ count: Int) -> Samples? {
    samples[Place(figure: figure, program: program, count: count)]
  }

  /// How many times the one median is the other; nil when one was not measured.
  func ratio(_ figure: Figure, to other: Program, _ count: Int) -> Double? {
    guard let own = samples(figure, .rakor, count), let peer = samples(figure, other, count), peer.median > 0 else {
      return nil
    }
    return own.median / peer.median
  }

  /// How much the median grows from the smallest to the greatest number of rakor.
  func growth(_ figure: Figure, from small: Int, to great: Int) -> Double? {
    guard let one = samples(figure, .rakor, small), let other = samples(figure, .rakor, great), one.median > 0 else {
      return nil
    }
    return other.median / one.median
  }
}

extension Duration {
  var milliseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
  }
}

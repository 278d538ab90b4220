/// What rakor sets out to reach, and whether it does.
struct Target {
  let text: String
  let isMet: Bool

  private init(_ text: String, _ isMet: Bool) { (self.text, self.isMet) = (text, isMet) }

  /// The targets of a figure over so many rakor, those of them that were measured.
  static func all(_ figure: Figure, _ count: Int, _ results: Results, counts: [Int]) -> [Target] {
    var targets: [Target] = []
    let toPeer = results.ratio(figure, to: .peer, count)
    if let limit = limit(figure), let toPeer { targets.append(Target("<= \(decimal(limit, 1))x C", toPeer <= limit)) }
    if figure == .home, let toCalcurse = results.ratio(figure, to: .calcurse, count) {
      targets.append(Target("ahead of calcurse", toCalcurse < 1))
    }
    if figure == .memory, let memory = results.samples(figure, .rakor, count) {
      targets.append(Target("< 30 MB", memory.median < 30))
    }
    if figure == .burst, let burst = results.samples(figure, .rakor, count) {
      targets.append(Target("<= 50 ms", burst.median <= 50))
    }
    let isFlat = [.home, .list, .listCommand, .addCommand].contains(figure)
    if isFlat, let small = counts.first, let great = counts.last, small < great, count == great,
      let growth = results.growth(figure, from: small, to: great)
    {
      targets.append(Target("<= 1.2x of \(small) (\(decimal(growth, 2))x)", growth <= 1.2))
    }
    return targets
  }

  /// How many times what the C program takes a figure may be.
  private static func limit(_ figure: Figure) -> Double? {
    switch figure {
    case .home: 2.5
    case .resizes: 3
    default: Figure.keys.contains(figure) ? 2 : nil
    }
  }
}

/// A number with so many digits behind the point.
func decimal(_ value: Double, _ digits: Int) -> String {
  let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
  let scaled = Int((value * Double(scale)).rounded())
  guard digits > 0 else { return String(scaled) }
  let behind = String(scaled % scale)
  return "\(scaled / scale)." + String(repeating: "0", count: digits - behind.count) + behind
}

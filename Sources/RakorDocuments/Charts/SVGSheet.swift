package import RakorModel

/// Charts as an SVG file: a text that browsers and office programs draw, with fonts that every machine has.
package enum SVGSheet {
  private static let (width, margin, line) = (800, 24, 24)
  /// How high lines over months are drawn.
  private static let plotHeight = 160

  /// The sheet as the text of a file.
  package static func text(_ sheet: ChartSheet) -> String {
    var body = ""
    var y = margin
    body += label(sheet.title, x: margin, y: y + 18, size: 20)
    y += 40
    for chart in sheet.charts {
      body += label(chart.title, x: margin, y: y + 14, size: 16)
      y += 30
      y += chart.lines.isEmpty ? bars(chart.bars, from: y, into: &body) : lines(chart, from: y, into: &body)
      y += margin
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(y)" viewBox="0 0 \(width) \(y)" \
      font-family="sans-serif" font-size="14" fill="#222222">
      <rect width="\(width)" height="\(y)" fill="#ffffff"/>

      """ + body + "</svg>\n"
  }

  /// A text in which nothing is markup; what XML does not allow is left out.
  static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      case "\t", "\n", "\r": safe += " "
      default:
        let value = scalar.value
        if value >= 0x20, !(0x7F..<0xA0).contains(value), value != 0xFFFE, value != 0xFFFF {
          safe.unicodeScalars.append(scalar)
        }
      }
    }
    return safe
  }

  private static func label(_ text: String, x: Int, y: Int, size: Int? = nil, anchor: String? = nil) -> String {
    let style = (size.map { " font-size=\"\($0)\"" } ?? "") + (anchor.map { " text-anchor=\"\($0)\"" } ?? "")
    return "<text x=\"\(x)\" y=\"\(y)\"\(style)>\(escaped(text))</text>\n"
  }

  /// Draws names, figures and bars, and answers how high all of it is.
  private static func bars(_ bars: [Chart.Bar], from top: Int, into body: inout String) -> Int {
    // Letters are some eight units wide at this size; what is longer runs out to the left of nothing.
    let names = min(340, 8 * (bars.map(\.label.count).max() ?? 0))
    let figures = min(160, 9 * (bars.map(\.text.count).max() ?? 0))
    let start = margin + names + figures + 24
    let room = width - margin - start
    for (index, bar) in bars.enumerated() {
      let y = top + index * line
      body += label(bar.label, x: margin, y: y + 15)
      body += label(bar.text, x: start - 12, y: y + 15, anchor: "end")
      guard let fraction = bar.fraction, fraction.isFinite else { continue }
      let length = Int((Double(room) * min(1, max(0, fraction))).rounded())
      body += "<rect x=\"\(start)\" y=\"\(y + 2)\" width=\"\(length)\" height=\"16\" fill=\"#2f6db3\"/>\n"
    }
    return bars.count * line
  }

  /// Draws lines over their scale with what stands below, and answers how high all of it is.
  private static func lines(_ chart: Chart, from top: Int, into body: inout String) -> Int {
    let (left, right) = (margin + 60, width - margin)
    let bottom = top + plotHeight
    body += "<path d=\"M\(left) \(top)V\(bottom)H\(right)\" fill=\"none\" stroke=\"#888888\"/>\n"
    body += label(chart.top, x: left - 8, y: top + 10, anchor: "end")
    body += label("0", x: left - 8, y: bottom, anchor: "end")
    let steps = max(1, chart.labels.count - 1)
    func x(_ index: Int) -> Int { left + (right - left - 30) * index / steps }
    func y(_ value: Double) -> Int {
      let share = chart.largest > 0 ? min(1, max(0, value / chart.largest)) : 0
      return bottom - Int((share * Double(plotHeight)).rounded())
    }
    for (index, text) in chart.labels.enumerated() { body += label(text, x: x(index), y: bottom + 18) }
    for (index, line) in chart.lines.enumerated() {
      let points = line.values.enumerated().map { place, value in
        value.flatMap { $0.isFinite ? (x(place), y($0)) : nil }
      }
      body += path(points, isDashed: index > 0)
      guard chart.lines.count > 1 else { continue }
      let start = left + index * 200
      body += path([(start, bottom + 34), (start + 30, bottom + 34)], isDashed: index > 0)
      body += label(line.name, x: start + 38, y: bottom + 39)
    }
    return plotHeight + 24 + (chart.lines.count > 1 ? line : 0)
  }

  /// A line through what is known, broken where nothing is, with a dot for each value.
  private static func path(_ points: [(Int, Int)?], isDashed: Bool) -> String {
    var path = ""
    var isDrawing = false
    for point in points {
      if let (x, y) = point { path += "\(isDrawing ? "L" : "M")\(x) \(y)" }
      isDrawing = point != nil
    }
    guard !path.isEmpty else { return "" }
    let dots = points.compactMap { $0 }.map { "<circle cx=\"\($0.0)\" cy=\"\($0.1)\" r=\"3\" fill=\"#2f6db3\"/>\n" }
    let dash = isDashed ? " stroke-dasharray=\"6 4\"" : ""
    return "<path d=\"\(path)\" fill=\"none\" stroke=\"#2f6db3\" stroke-width=\"2\"\(dash)/>\n" + dots.joined()
  }
}

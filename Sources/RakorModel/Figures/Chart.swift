/// A drawing of figures without a size or colours, in words of one language: bars beside names, or lines over months.
package struct Chart: Hashable, Sendable, Codable {
  /// One bar.
  package struct Bar: Hashable, Sendable, Codable {
    package var label: String
    /// The figure as it is written beside it.
    package var text: String
    /// How much of the longest bar, 0 to 1; nil for what is not known, which has no bar.
    package var fraction: Double?

    /// A bar of an office, a person or a month.
    package init(label: String, text: String, fraction: Double?) {
      self.label = label
      self.text = text
      self.fraction = fraction
    }
  }

  /// One line.
  package struct Line: Hashable, Sendable, Codable {
    package var name: String
    /// A value for each label; nil for what is not known, where the line is broken.
    package var values: [Double?]

    /// A line with its name.
    package init(name: String, values: [Double?]) {
      self.name = name
      self.values = values
    }
  }

  package var title: String
  package var bars: [Bar]
  /// What stands below lines, from left to right.
  package var labels: [String]
  package var lines: [Line]
  /// What the top of the lines' scale means, "100%".
  package var top: String
  /// The value of the top.
  package var largest: Double

  /// Bars, one below the other.
  package init(title: String, bars: [Bar]) {
    self.title = title
    self.bars = bars
    labels = []
    lines = []
    top = ""
    largest = 0
  }

  /// Lines over one scale from 0 to `largest`.
  package init(title: String, labels: [String], lines: [Line], largest: Double, top: String) {
    self.title = title
    bars = []
    self.labels = labels
    self.lines = lines
    self.largest = largest
    self.top = top
  }
}

/// Charts on one sheet, as they are saved in a file.
package struct ChartSheet: Hashable, Sendable, Codable {
  /// What all of them are of: forum, office and year.
  package var title: String
  package var charts: [Chart]

  /// Charts under one title.
  package init(title: String, charts: [Chart]) {
    self.title = title
    self.charts = charts
  }
}

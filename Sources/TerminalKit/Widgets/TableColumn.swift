/// One column of a table: its heading and how wide it may be.
package struct TableColumn: Hashable, Sendable {
  package var title: String
  /// The fewest columns in which the content makes sense.
  package var minimum: Int
  /// The columns it takes when there is room, before any column gets more.
  package var ideal: Int
  /// Its share of what is left over; 0 for a column that never gets wider than `ideal`.
  package var weight: Int
  /// As wide as it ever gets, which is what its longest text takes; what it leaves goes to the others.
  package var most: Int
  package var alignment: Alignment
  /// Which columns go first in a narrow window: the highest number. 0 for a column that always stays.
  package var dropOrder: Int
  /// Whether it is shown only where the columns that stay longer have their ideal width; what is not cut comes first.
  package var isExtra: Bool

  /// What stands in one place of every row; `ideal` is `minimum` unless told otherwise.
  package init(
    title: String, minimum: Int, ideal: Int? = nil, most: Int = .max, weight: Int = 0, alignment: Alignment = .left,
    dropOrder: Int = 0, isExtra: Bool = false
  ) {
    self.title = title
    self.minimum = max(0, minimum)
    self.ideal = max(self.minimum, ideal ?? minimum)
    self.most = max(self.ideal, most)
    self.weight = max(0, weight)
    self.alignment = alignment
    self.dropOrder = dropOrder
    self.isExtra = isExtra
  }
}

import CDataFiles

/// The data files that are compiled in.
enum DataFile {
  /// The offices and forums of a first run.
  case offices
  /// The one real rakor, of 15 June 2021.
  case example
  /// Three invented years, for demonstrations.
  case demo
  /// Holidays and collective leave by the joint decrees, Ramadan, declared Hijri months.
  case holidays

  var bytes: [UInt8] {
    var count = 0
    let start =
      switch self {
      case .offices: rakor_data_offices(&count)
      case .example: rakor_data_example(&count)
      case .demo: rakor_data_demo(&count)
      case .holidays: rakor_data_holidays(&count)
      }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }
}

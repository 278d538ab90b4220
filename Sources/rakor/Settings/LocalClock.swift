import Glibc
import RakorModel

/// The local day and time of the machine, or the moment that `RAKOR_NOW` pins it to.
struct LocalClock {
  let pinned: Moment?

  func now() -> Moment {
    if let pinned { return pinned }
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    let day = Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    let time = TimeOfDay(hour: Int(local.tm_hour), minute: Int(local.tm_min))
    return Moment(day: day ?? .first, time: time ?? .midnight, second: Int(local.tm_sec))
  }

  /// How long until the day changes; nil for a pinned clock, which never does.
  func millisecondsToMidnight() -> Int? {
    guard pinned == nil else { return nil }
    let now = now()
    return ((24 * 60 - now.time.minutes) * 60 - now.second) * 1000
  }
}

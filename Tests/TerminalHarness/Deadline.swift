import Glibc

/// A point in time until which a test waits for something to be seen.
struct Deadline {
  private let end: Int

  init(seconds: Double) {
    end = Deadline.now() + Int(seconds * 1000)
  }

  var millisecondsLeft: Int { max(0, end - Deadline.now()) }
  var isOver: Bool { millisecondsLeft == 0 }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

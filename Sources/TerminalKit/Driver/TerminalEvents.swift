import CNcurses
import Glibc

extension NcursesTerminal {
  /// Waits until something happens and answers all of it; nothing when the time is over.
  ///
  /// Without a timeout the process sleeps until there is something to do. A whole burst of keys is answered at once,
  /// and many resizes as the last one. `watching` is a descriptor whose readiness is reported as `.woken`; reading it
  /// is the caller's.
  package func events(timeoutMilliseconds: Int? = nil, watching: Int32? = nil) -> [TerminalEvent] {
    let deadline = timeoutMilliseconds.map { TerminalReader.milliseconds() + max(0, $0) }
    while true {
      let left = deadline.map { max(0, $0 - TerminalReader.milliseconds()) }
      let patience = reader.patience
      let wait = [left, patience, hold].compactMap(\.self).min()
      var descriptors = [STDIN_FILENO, cn_signal_descriptor(), watching ?? -1].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let ready = poll(&descriptors, nfds_t(descriptors.count), Int32(clamping: wait ?? -1))
      // The caller's time may be over sooner; what has begun to arrive then still has its own.
      let isComplete = ready == 0 && wait == patience
      let events =
        isComplete ? reader.flush().map(TerminalEvent.input) : self.events(in: descriptors, ready: ready > 0)
      catchUp()
      if !events.isEmpty { return events }
      if let deadline, TerminalReader.milliseconds() >= deadline { return [] }
    }
  }

  private func events(in descriptors: [pollfd], ready: Bool) -> [TerminalEvent] {
    guard ready else { return [] }
    let broken = Int16(POLLHUP | POLLERR | POLLNVAL)
    var events: [TerminalEvent] = []
    if descriptors[1].revents != 0 { events += signalEvents() }
    if events.contains(.hangUp) || descriptors[0].revents & broken != 0 { return [.hangUp] }
    if descriptors[0].revents != 0 {
      guard let inputs = reader.readBurst() else { return [.hangUp] }
      events += inputs.map(TerminalEvent.input)
    }
    if descriptors[2].revents != 0 { events.append(.woken) }
    return events
  }

  private func signalEvents() -> [TerminalEvent] {
    let signals = Int(cn_take_signals())
    func came(_ signal: Int) -> Bool { signals & signal != 0 }
    if came(CN_HANG_UP) { return [.hangUp] }
    var events: [TerminalEvent] = []
    if came(CN_TERMINATE) { events.append(.terminated(signal: SIGTERM)) }
    if came(CN_INTERRUPT) { events.append(.terminated(signal: SIGINT)) }
    if came(CN_STOP) {
      if suspend() { events.append(.resumed) }
    } else if came(CN_CONTINUED) {
      cn_take_back()
      events.append(.resumed)
    }
    if let size = updateSize() { events.append(.resized(size)) }
    return events
  }
}

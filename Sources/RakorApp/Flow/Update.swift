import RakorModel
import TerminalKit

/// Works out what an action makes of the state, and what is to be done outside.
///
/// Pure: the same state and action always give the same result.
package func update(_ state: inout AppState, _ action: Action) -> [Effect] {
  SaidKey.naming(state.context.keys) { react(&state, action) + state.keepDrafts() }
}

private func react(_ state: inout AppState, _ action: Action) -> [Effect] {
  switch action {
  case .started:
    // What lies below is read when it comes up.
    state.outdated = state.firstVisible
    return [.load(.directory)] + state.appear(from: state.firstVisible)
  case .inputReceived(let input): return state.receive(input)
  case .resized(let size): return state.resize(to: size)
  case .clockRead(let now): return state.advance(to: now)
  case .answered(let query, let answer): return state.take(query, answer)
  case .saved(let committed, let origin): return state.forgetUnread(state.finish(committed, origin))
  case .savedNothing(let origin): return state.finishUnchanged(origin)
  case .refused(let refusal, let origin): return state.refuse(refusal, origin)
  case .conflicted(let conflict, let request): return state.ask(about: conflict, request)
  case .allowed(let layer): return state.push(layer)
  case .copied(let outcome): state.notice = state.context.phrases.app.notice(of: outcome)
  case .chartWritten(let path): return state.takeWritten(path)
  case .commandRan(let result): return state.forgetUnread(state.finish(result))
  case .completed(let question, let words): return state.tellTop(.delivered(.completion(question, words)))
  case .commandLinesRead(let lines): state.context.take(earlier: lines)
  case .edited(let subject, let text): return state.takeEdited(subject, text)
  case .leftUnsaved(let subject, let text): return state.push(.minutes(MinutesEditor.State(subject, text: text)))
  case .failed(let sentence): state.notice = Notice(sentence, .bad)
  case .changedElsewhere: return state.forgetUnread([.load(.directory)] + state.refreshAll())
  case .draftsFound(let drafts):
    state.context.drafts = drafts
    state.kept = drafts
    return drafts.isEmpty ? [] : state.push(.drafts(DraftBox.State()))
  case .suspendRefused: state.notice = Notice(state.context.phrases.app.cannotSuspend, .bad)
  case .lockAwaited(let isAwaited): state.tellWaiting(isAwaited)
  case .configured(let configuration, let isOwn, let problem):
    return state.configure(configuration, isOwn: isOwn, problem: problem)
  case .almanacRead(let almanac, let problem):
    state.context.almanac = almanac
    let missing = almanac.missingYear(on: state.context.today).map(state.context.phrases.calendar.listMissing)
    if let said = problem ?? missing { state.notice = Notice(said, .bad) }
  }
  return []
}

// MARK: The stack

extension AppState {
  /// Puts a layer on top.
  mutating func push(_ layer: LayerState) -> [Effect] {
    layers.append(layer)
    return appear(from: layers.count - 1)
  }

  /// Tells layers that they are to be seen, so that they load what they show.
  mutating func appear(from first: Int) -> [Effect] { tell(.appeared, from: first) }

  mutating func tellVisible(_ event: LayerEvent<Never>) -> [Effect] { tell(event, from: firstVisible) }

  private mutating func tell(_ event: LayerEvent<Never>, from first: Int) -> [Effect] {
    var effects: [Effect] = []
    var index = first
    while index < layers.count {
      effects += tell(event, at: index)
      index += 1
    }
    return effects
  }

  /// Something changed: what is seen is read again now, what lies below when it comes up.
  mutating func refreshAll() -> [Effect] {
    outdated = layers.count
    return refreshOutdated()
  }

  /// Forgets the rakor that was in view when something changed and nobody reads it again: who needs it later does.
  mutating func forgetUnread(_ effects: [Effect]) -> [Effect] {
    guard let shown = context.file?.meeting.id else { return effects }
    let isRead = effects.contains { $0 == .load(.file(shown)) || $0 == .load(.summary(shown)) }
    if !isRead { context.file = nil }
    return effects
  }

  private mutating func refreshOutdated() -> [Effect] {
    let first = firstVisible
    guard outdated > first else { return tell(.resized, from: first) }
    outdated = first
    return appear(from: first)
  }

  /// Hands an event to one layer and carries out what it wants.
  mutating func tell(_ event: LayerEvent<Never>, at index: Int) -> [Effect] {
    let context = context
    return apply(layers[index].handle(event, context), at: index)
  }

  mutating func tellTop(_ event: LayerEvent<Never>) -> [Effect] { tell(event, at: layers.count - 1) }

  /// Carries out what a layer asked for; one that goes takes along what lies over it.
  mutating func apply(_ outcome: Outcome, at index: Int) -> [Effect] {
    if let notice = outcome.notice { self.notice = notice }
    let effects = outcome.effects + (outcome.drafts.map { change($0) } ?? [])
    switch outcome.move {
    case .stay: return effects
    case .push(let layer, let between): return effects + (between.map { push($0) } ?? []) + push(layer)
    case .replace(let layer):
      layers.removeLast(layers.count - index)
      return effects + push(layer)
    case .pop(let delivery):
      guard index > 0 else { return effects }
      layers.removeLast(layers.count - index)
      let delivered = delivery.map { deliver($0) } ?? []
      return effects + delivered + refreshOutdated()
    }
  }

  /// A file is there; the line in which it was named goes.
  fileprivate mutating func takeWritten(_ path: String) -> [Effect] {
    let effects = tellTop(.delivered(.written))
    notice = Notice(context.phrases.statistics.saved(path), .good)
    return effects
  }

  private mutating func deliver(_ delivery: Delivery) -> [Effect] {
    switch delivery {
    case .outcome(let outcome): apply(outcome, at: layers.count - 1)
    case .key(let key): press(key)
    case .entered(let line, let deed): carryOut(deed, of: line)
    case .day(_, let wish): tellTop(.delivered(delivery)) + (wish.map { tellTop(.delivered(.wish($0))) } ?? [])
    case .wish, .theirs, .written, .attendee, .completion: tellTop(.delivered(delivery))
    }
  }
}

// MARK: What is typed and not saved

extension AppState {
  /// Keeps what is typed anywhere, and what was put aside, when it is not what was kept last.
  fileprivate mutating func keepDrafts() -> [Effect] {
    let drafts = context.drafts + layers.compactMap(\.draft)
    guard drafts != kept else { return [] }
    kept = drafts
    return [.keepDrafts(drafts)]
  }

  fileprivate mutating func change(_ change: Outcome.DraftChange) -> [Effect] {
    switch change {
    case .putAside(let draft): context.drafts.append(draft)
    case .drop(let draft): context.drafts.removeAll { $0 == draft }
    case .open(let draft):
      context.drafts.removeAll { $0 == draft }
      return draft.layers(context).flatMap { push($0) }
    }
    return []
  }
}

// MARK: Answers

extension AppState {
  fileprivate mutating func ask(about conflict: Conflict, _ request: SaveRequest) -> [Effect] {
    notice = nil
    outdated = layers.count
    return push(.conflict(ConflictDialog.State(conflict: conflict, request: request)))
  }

  fileprivate mutating func tellWaiting(_ isAwaited: Bool) {
    let waiting = Notice(context.phrases.app.awaitingLock)
    if isAwaited { notice = waiting } else if notice == waiting { notice = nil }
  }

  /// What is seen gets the new size now, what lies below when it comes up.
  fileprivate mutating func resize(to size: Size) -> [Effect] {
    context.size = size
    return tellVisible(.resized)
  }

  fileprivate mutating func advance(to now: Moment) -> [Effect] {
    let dayChanged = now.day != context.now.day
    context.now = now
    return dayChanged ? refreshAll() : []
  }

  /// Keeps what all layers share, and tells every layer that is seen: each knows what it asked.
  fileprivate mutating func take(_ query: Query, _ answer: Answer) -> [Effect] {
    switch answer {
    case .directory(let directory): context.directory = directory
    case .file(let file?): context.file = file
    case .file(nil):
      if let shown = context.file?.meeting.id, query == .file(shown) || query == .summary(shown) { context.file = nil }
    default: break
    }
    return tellVisible(.answered(query, answer))
  }

  fileprivate mutating func finish(_ committed: Committed, _ origin: Origin) -> [Effect] {
    let change = committed.entry.change
    outdated = layers.count
    for index in layers.indices { layers[index].follow(committed) }
    var effects: [Effect] = []
    switch origin {
    case .layer(let request):
      notice =
        committed.replaced.first.map { Notice(context.phrases.conflict.replaced($0, by: change, context)) }
        ?? request.saying ?? notice
      effects = tellTop(.saved(committed))
    case .undo, .redo:
      let words = context.phrases.app
      let kind = context.phrases.history.change(change, in: context.directory)
      notice = Notice(origin == .undo ? words.undone(kind) : words.redone(kind), .good)
    case .example: notice = Notice(context.phrases.home.exampleLoaded, .good)
    case .question: break
    }
    leaveRemoved(change)
    return (change.touchesDirectory ? [.load(.directory)] : []) + effects + refreshOutdated()
  }

  /// Closes the layers of a rakor that was deleted, or taken away by undo or redo; what was done has been said already.
  private mutating func leaveRemoved(_ change: Change) {
    let removed = change.records.compactMap { record -> MeetingID? in
      if record.after == nil, case .meeting(let id) = record.key { id } else { nil }
    }
    guard !removed.isEmpty else { return }
    if let shown = context.file?.meeting.id, removed.contains(shown) { context.file = nil }
    let context = context
    layers = layers.prefix(1) + layers.dropFirst().filter { $0.traits(context).meeting.map(removed.contains) != true }
  }

  fileprivate mutating func finishUnchanged(_ origin: Origin) -> [Effect] {
    switch origin {
    case .layer: return tellTop(.saved(nil))
    case .example: notice = Notice(context.phrases.home.exampleThere)
    case .question, .undo, .redo: break
    }
    return []
  }

  /// Saves what came back from the editor; the text stays on the screen until that has gone through.
  fileprivate mutating func takeEdited(_ subject: MinutesEditor.Subject, _ text: String) -> [Effect] {
    let editor = MinutesEditor.State(subject, text: text)
    guard editor.isChanged else { return [] }
    return push(.minutes(editor)) + [.save(editor.request(context))]
  }

  /// Tells the layer that asked; where it has no place for the reason, the reason is said below.
  fileprivate mutating func refuse(_ refusal: Refusal, _ origin: Origin) -> [Effect] {
    if case .layer = origin {
      let context = context
      let outcome = layers[layers.count - 1].handle(.refused(refusal), context)
      if outcome.consumed { return apply(outcome, at: layers.count - 1) }
    }
    notice = Notice(context.sentence(refusal), .bad)
    return []
  }
}

extension Change {
  /// Whether it changes an office or a forum, which every layer names.
  fileprivate var touchesDirectory: Bool {
    records.contains { record in
      switch record.key {
      case .office, .forum: true
      default: false
      }
    }
  }
}

import RakorModel
import TerminalKit

/// Works out what an action makes of the state, and what is to be done outside.
///
/// Pure: the same state and action always give the same result.
package func update(_ state: inout AppState, _ action: Action) -> [Effect] {
  switch action {
  case .started: return [.load(.directory)] + state.refresh()
  case .inputReceived(let input): return state.receive(input)
  case .resized(let size): return state.resize(size)
  case .clockRead(let now): return state.advance(to: now)
  case .answered(let query, let answer): return state.take(query, answer)
  case .saved(let committed, let purpose): return state.finish(committed, purpose)
  case .savedNothing(let purpose): return state.finishUnchanged(purpose)
  case .refused(let refusal, let purpose): return state.refuse(refusal, purpose)
  case .conflicted(let conflict, let request):
    state.notice = nil
    state.overlay = .conflict(ConflictDialog(conflict: conflict, request: request, below: state.overlay))
    return []
  case .allowed(let overlay):
    state.overlay = overlay
    return []
  case .copied(let isDone):
    let words = state.context.phrases.app
    state.notice = isDone ? Notice(words.copied, .good) : Notice(words.cannotCopy, .bad)
    return []
  case .edited(let subject, let text): return state.takeEdited(subject, text)
  case .failed(let sentence):
    state.notice = Notice(sentence, .bad)
    return []
  case .changedElsewhere: return [.load(.directory)] + state.refreshAll()
  case .draftFound(let draft): return state.offer(draft)
  case .suspendRefused:
    state.notice = Notice(state.context.phrases.app.cannotSuspend, .bad)
    return []
  case .almanacRead(let almanac, let problem):
    state.context.almanac = almanac
    if let problem { state.notice = Notice(problem, .bad) }
    return []
  }
}

extension AppState {
  /// Something changed: reads again what the screen on top shows, and those below when they come up.
  mutating func refreshAll() -> [Effect] {
    outdated = stack.count
    return refresh() + (overlay?.query.map { [.load($0)] } ?? [])
  }

  /// Reads again what the screen on top shows.
  mutating func refresh() -> [Effect] {
    outdated = min(outdated, stack.count - 1)
    let context = context
    return apply(top.handle(.appeared, context))
  }

  /// Carries out what a screen asked for.
  mutating func apply(_ outcome: Outcome) -> [Effect] {
    if let overlay = outcome.overlay { self.overlay = overlay }
    if let notice = outcome.notice { self.notice = notice }
    switch outcome.move {
    case .stay: return outcome.effects
    case .push(let screen): stack.append(screen)
    case .replace(let screen): top = screen
    case .pop:
      guard stack.count > 1 else { return outcome.effects }
      stack.removeLast()
      guard outdated >= stack.count else { return outcome.effects }
    }
    return outcome.effects + refresh()
  }

  fileprivate mutating func resize(_ size: Size) -> [Effect] {
    context.size = size
    return refreshAll()
  }

  fileprivate mutating func advance(to now: Moment) -> [Effect] {
    let dayChanged = now.day != context.now.day
    context.now = now
    return dayChanged ? refreshAll() : []
  }

  fileprivate mutating func take(_ query: Query, _ answer: Answer) -> [Effect] {
    switch answer {
    case .directory(let directory): context.directory = directory
    case .file(let file):
      if file == nil, let shown = context.file?.meeting.id, query == .file(shown) || query == .summary(shown) {
        context.file = nil
      }
      if let file { context.file = file }
    default: if overlay?.take(query, answer, context) == true { return [] }
    }
    return apply(top.handle(.answered(query, answer), context))
  }

  fileprivate mutating func finish(_ committed: Committed, _ purpose: Purpose) -> [Effect] {
    switch purpose {
    case .form:
      outdated = stack.count
      return [.dropDraft] + apply(top.handle(.saved(committed), context))
    case .undo, .redo:
      let change = context.phrases.history.kind(committed.entry.change.kind)
      let words = context.phrases.app
      notice = Notice(purpose == .undo ? words.undone(change) : words.redone(change), .good)
      leaveRemoved(committed.entry.change)
    case .prompt:
      overlay = overlay?.under
      let isDropped = committed.entry.change.kind == .dropped
      notice = Notice(isDropped ? context.phrases.followUps.droppedNow : context.phrases.app.saved, .good)
    case .example: notice = Notice(context.phrases.home.exampleLoaded, .good)
    case .none: leaveRemoved(committed.entry.change)
    }
    let touchesDirectory = committed.entry.change.records.contains { record in
      switch record.key {
      case .office, .forum: true
      default: false
      }
    }
    return (touchesDirectory ? [.load(.directory)] : []) + refreshAll()
  }

  /// Closes the screens of a rakor that was deleted, or taken away by undo or redo; what was done has been said already.
  private mutating func leaveRemoved(_ change: Change) {
    let removed = change.records.compactMap { record -> MeetingID? in
      if record.after == nil, case .meeting(let id) = record.key { id } else { nil }
    }
    if let shown = context.file?.meeting.id, removed.contains(shown) { context.file = nil }
    stack = stack.prefix(1) + stack.dropFirst().filter { screen in screen.meeting.map(removed.contains) != true }
  }

  fileprivate mutating func finishUnchanged(_ purpose: Purpose) -> [Effect] {
    switch purpose {
    case .form: return [.dropDraft] + apply(Outcome(.pop))
    case .prompt: overlay = overlay?.under
    case .example: notice = Notice(context.phrases.home.exampleThere)
    case .none, .undo, .redo: break
    }
    return []
  }

  /// Saves what came back from the editor; the text stays over the screen until that has gone through.
  fileprivate mutating func takeEdited(_ subject: MinutesEditor.Subject, _ text: String) -> [Effect] {
    let editor = MinutesEditor(subject, text: text)
    guard editor.isChanged else { return [] }
    overlay = .minutes(editor)
    return [.save(subject.request(text))]
  }

  fileprivate mutating func refuse(_ refusal: Refusal, _ purpose: Purpose) -> [Effect] {
    let sentence = context.phrases.refusal.sentence(for: refusal, directory: context.directory)
    switch purpose {
    case .prompt where overlay != nil:
      overlay?.refuse(refusal, sentence)
      return []
    case .form: return apply(top.handle(.refused(refusal), context))
    default:
      notice = Notice(sentence, .bad)
      return []
    }
  }

  fileprivate mutating func offer(_ draft: FormDraft) -> [Effect] {
    overlay = .confirm(.recover(draft, context))
    return []
  }
}

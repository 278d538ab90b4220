package import RakorApp
package import RakorModel
package import RakorStore

/// What a real store in memory makes of what the program asks of the world.
package struct MemoryWorld {
  package let store: RakorStore

  /// The world around a store.
  package init(_ store: RakorStore) { self.store = store }

  /// What comes of an effect at a moment; a rakor that is entered without an identity gets this one.
  package func results(of effect: Effect, now: Moment, uid: String) -> [Action] {
    switch effect {
    case .load(let query):
      return attempt(.question) { [.answered(query, try store.answer(query, today: now.day))] }
    case .save(let request):
      let origin = Origin.layer(request)
      return attempt(origin) {
        try store.perform(
          request.edits.map { identified($0, uid) }, expecting: request.expecting, insisting: request.insists, now: now
        )
        .map { [.saved($0, origin)] } ?? [.savedNothing(origin)]
      }
    case .undo: return attempt(.undo) { [.saved(try store.undo(now: now), .undo)] }
    case .undoEntry(let number): return attempt(.undo) { [.saved(try store.undo(number, now: now), .undo)] }
    case .redo: return attempt(.redo) { [.saved(try store.redo(now: now), .redo)] }
    case .loadExample:
      return attempt(.example) {
        try store.change(.imported, now: now, Sample.example2021).map { [.saved($0, .example)] }
          ?? [.savedNothing(.example)]
      }
    case .writeChart(_, let path): return [.chartWritten(path)]
    case .ask(let layer, let edits):
      return attempt(.question) {
        try store.rehearse(edits, now: now)
        return [.allowed(layer)]
      }
    default: return []
    }
  }

  private func attempt(_ origin: Origin, _ body: () throws -> [Action]) -> [Action] {
    do {
      return try body()
    } catch let refusal as Refusal {
      return [.refused(refusal, origin)]
    } catch let conflict as Conflict {
      guard case .layer(let request) = origin else { return [.conflicted(conflict, SaveRequest([]))] }
      return [.conflicted(conflict, request)]
    } catch {
      return [.failed("\(error)")]
    }
  }

  /// The edit with an identity for a new rakor, as the program gives one.
  private func identified(_ edit: Edit, _ uid: String) -> Edit {
    guard case .schedule(let draft, uid: nil) = edit else { return edit }
    return .schedule(draft, uid: uid)
  }
}

import RakorModel
import TerminalKit

@testable import RakorApp

/// A clerk at the whole program: keys go in, what is asked of the store is done in memory by the real rules.
final class Desk {
  let records = MemoryRecords()
  private(set) var state: AppState
  /// All that was asked for since the last key.
  private(set) var effects: [Effect] = []
  private var done: [Change] = []
  private var undone: [Change] = []
  /// Read before the next key, as on a terminal after painting.
  private var ahead: [Query] = []

  init(
    _ set: (MemoryRecords) -> Void = Sample.full, columns: Int = 80, rows: Int = 24,
    language: Language = .indonesian, readOnly: Bool = false, at now: String = "2026-11-22T09:00"
  ) {
    set(records)
    let moment = Moment(iso: now) ?? Moment(day: .first, time: .midnight)
    state = AppState(
      context: Context(
        now: moment, size: Size(columns: columns, rows: rows), language: language, readOnly: readOnly))
    send(.started)
  }

  // MARK: What the clerk does

  @discardableResult
  func press(_ keys: Key...) -> Desk {
    for key in keys { send(.inputReceived(.key(key))) }
    return self
  }

  /// Presses the key of every character.
  @discardableResult
  func type(_ text: String) -> Desk {
    for character in text { press(.character(character)) }
    return self
  }

  @discardableResult
  func send(_ action: Action) -> Desk {
    readAhead()
    effects = []
    perform(update(&state, action))
    return self
  }

  /// Opens a tab of one rakor.
  @discardableResult
  func open(_ layer: LayerState) -> Desk {
    state.layers.append(layer)
    return send(.changedElsewhere)
  }

  // MARK: What there is to see

  var picture: String { draw(state).text() }
  var lines: [String] { picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  var notice: String? { state.notice?.text }
  var words: Phrases { state.context.phrases }

  var saves: [SaveRequest] { effects.compactMap { if case .save(let request) = $0 { request } else { nil } } }
  var edits: [Edit] { saves.flatMap(\.edits) }
  var queries: [Query] {
    effects.compactMap { effect in
      switch effect {
      case .load(let query), .loadAhead(let query): query
      default: nil
      }
    }
  }

  var prompt: Prompt.State? { if case .prompt(let prompt) = state.top { prompt } else { nil } }
  var confirmation: Confirmation.State? { if case .confirm(let question) = state.top { question } else { nil } }
  var board: TurnBoard.State? { if case .turns(let board) = state.top { board } else { nil } }
  var minutes: MinutesEditor.State? { if case .minutes(let editor) = state.top { editor } else { nil } }

  var form: FollowUpForm.State? { if case .followUpForm(let form) = state.top { form } else { nil } }
  var conflict: ConflictDialog.State? { if case .conflict(let dialog) = state.top { dialog } else { nil } }
  var personForm: PersonForm.State? { if case .personForm(let form) = state.top { form } else { nil } }
  var duplicates: DuplicateBoard.State? { if case .duplicates(let board) = state.top { board } else { nil } }
  var people: People.State? { if case .people(let screen) = state.screen { screen } else { nil } }
  var meetings: Meetings.State? { if case .meetings(let screen) = state.screen { screen } else { nil } }
  var followUps: FollowUps.State? { if case .followUps(let screen) = state.screen { screen } else { nil } }

  func person(_ number: Int) -> Person? { try? records.person(PersonID(rawValue: number)) }
  func meeting(_ id: MeetingID) -> Meeting? { try? records.meeting(id) }
  func followUp(_ number: Int) -> FollowUp? { try? records.followUp(FollowUpNumber(rawValue: number)) }

  // MARK: The world outside

  private func readAhead() {
    let queries = ahead
    ahead = []
    for query in queries { perform([.load(query)]) }
  }

  private func perform(_ effects: [Effect]) {
    self.effects += effects
    for effect in effects {
      switch effect {
      case .loadAhead(let query): ahead.append(query)
      case .load(let query):
        perform(update(&state, .answered(query, records.answer(query, today: state.context.today))))
      case .save(let request): save(request)
      case .ask(let layer, let edits): ask(layer, about: edits)
      case .undo: undo()
      case .redo: redo()
      default: break
      }
    }
  }

  private func ask(_ layer: LayerState, about edits: [Edit]) {
    do {
      var builder = ChangeBuilder(source: records, now: state.context.now)
      for edit in edits { try edit.apply(to: &builder) }
      perform(update(&state, .allowed(layer)))
    } catch let refusal as Refusal {
      perform(update(&state, .refused(refusal, .question)))
    } catch {
      perform(update(&state, .failed("\(error)")))
    }
  }

  /// Saves something that this screen did not ask for, in the clerk's name.
  func save(_ edit: Edit) { save(SaveRequest([edit])) }

  private func save(_ request: SaveRequest) {
    for (key, revision) in request.expecting where (records.stamped(key)?.revision ?? 0) != revision {
      let conflict = Conflict(
        key: key, expectedRevision: revision, foundRevision: records.stamped(key)?.revision ?? 0,
        found: records.stamped(key)?.record, lastWriter: "ani", lastWrittenAt: state.context.now)
      return perform(update(&state, .conflicted(conflict, request)))
    }
    do {
      var builder = ChangeBuilder(source: records, now: state.context.now)
      for edit in request.edits { try identified(edit).apply(to: &builder) }
      let change = builder.change(Edit.kind(of: request.edits) ?? .revised)
      guard !change.isEmpty else { return perform(update(&state, .savedNothing(.layer(request)))) }
      records.apply(change)
      done.append(change)
      undone = []
      perform(update(&state, .saved(committed(change), .layer(request))))
    } catch let refusal as Refusal {
      perform(update(&state, .refused(refusal, .layer(request))))
    } catch {
      perform(update(&state, .failed("\(error)")))
    }
  }

  /// The edit with an identity for a new rakor, as the program gives one.
  private func identified(_ edit: Edit) -> Edit {
    if case .schedule(let draft, uid: nil) = edit { .schedule(draft, uid: "new \(done.count)") } else { edit }
  }

  private func undo() {
    guard let change = done.popLast() else { return perform(update(&state, .refused(.nothingToUndo, .undo))) }
    records.apply(change.inverse)
    undone.append(change)
    perform(update(&state, .saved(committed(change.inverse), .undo)))
  }

  private func redo() {
    guard let change = undone.popLast() else { return perform(update(&state, .refused(.nothingToRedo, .redo))) }
    records.apply(change)
    done.append(change)
    perform(update(&state, .saved(committed(change), .redo)))
  }

  private func committed(_ change: Change) -> Committed {
    let entry = JournalEntry(number: done.count, at: state.context.now, who: "ani", role: .change, change: change)
    return Committed(entry: entry, revisions: [:])
  }
}

extension AppState {
  /// The layer that fills the content, below the boxes that lie over it.
  var screen: LayerState { layers[firstVisible] }
  /// The box that lies over it and has the keys.
  var box: LayerState? { firstVisible < layers.count - 1 ? top : nil }
  /// The numbered screens among the layers, from the bottom up.
  var tabs: [Tab?] { layers.map { $0.traits(context).tab } }
  /// The numbered screen that is seen.
  var tab: Tab? { screen.traits(context).tab }
  /// The rakor whose own screen is seen.
  var meeting: MeetingID? { screen.traits(context).meeting }
}

import RakorModel
import TerminalKit

/// The layers there are; the one switch over them is here.
package indirect enum LayerState: Equatable, Sendable {
  case home(Home.State)
  case meetings(Meetings.State)
  case calendar(Calendar.State)
  case followUps(FollowUps.State)
  case people(People.State)
  case statistics(Statistics.State)
  case summary(Summary.State)
  case rollCall(RollCall.State)
  case count(CountLine.State)
  case find(FindLine.State)
  case agenda(Agenda.State)
  case history(History.State)
  case text(TextSheet.State)
  case form(ScheduleForm.State)
  case followUpForm(FollowUpForm.State)
  case personForm(PersonForm.State)
  case officeForm(OfficeForm.State)
  case forumForm(ForumForm.State)
  case month(MonthSheet.State)
  case bestDates(BestDates.State)
  case prompt(Prompt.State)
  case minutes(MinutesEditor.State)
  case lifeLine(LifeLine.State)
  case turns(TurnBoard.State)
  case duplicates(DuplicateBoard.State)
  case confirm(Confirmation.State)
  case leaving(Leaving.State)
  case drafts(DraftBox.State)
  case conflict(ConflictDialog.State)
  case help(Help.State)
  case palette(Palette.State)
  case settings(SettingsBoard.State)

  /// Hands the layer, as the type it is, to what works on all of them.
  mutating func accept<Visitor: LayerVisitor>(_ visitor: inout Visitor) -> Visitor.Result {
    switch self {
    case .home(let state): visitor.visit(Home.self, state) { self = .home($0) }
    case .meetings(let state): visitor.visit(Meetings.self, state) { self = .meetings($0) }
    case .calendar(let state): visitor.visit(Calendar.self, state) { self = .calendar($0) }
    case .followUps(let state): visitor.visit(FollowUps.self, state) { self = .followUps($0) }
    case .people(let state): visitor.visit(People.self, state) { self = .people($0) }
    case .statistics(let state): visitor.visit(Statistics.self, state) { self = .statistics($0) }
    case .summary(let state): visitor.visit(Summary.self, state) { self = .summary($0) }
    case .rollCall(let state): visitor.visit(RollCall.self, state) { self = .rollCall($0) }
    case .count(let state): visitor.visit(CountLine.self, state) { self = .count($0) }
    case .find(let state): visitor.visit(FindLine.self, state) { self = .find($0) }
    case .agenda(let state): visitor.visit(Agenda.self, state) { self = .agenda($0) }
    case .history(let state): visitor.visit(History.self, state) { self = .history($0) }
    case .text(let state): visitor.visit(TextSheet.self, state) { self = .text($0) }
    case .form(let state): visitor.visit(ScheduleForm.self, state) { self = .form($0) }
    case .followUpForm(let state): visitor.visit(FollowUpForm.self, state) { self = .followUpForm($0) }
    case .personForm(let state): visitor.visit(PersonForm.self, state) { self = .personForm($0) }
    case .officeForm(let state): visitor.visit(OfficeForm.self, state) { self = .officeForm($0) }
    case .forumForm(let state): visitor.visit(ForumForm.self, state) { self = .forumForm($0) }
    case .month(let state): visitor.visit(MonthSheet.self, state) { self = .month($0) }
    case .bestDates(let state): visitor.visit(BestDates.self, state) { self = .bestDates($0) }
    case .prompt(let state): visitor.visit(Prompt.self, state) { self = .prompt($0) }
    case .minutes(let state): visitor.visit(MinutesEditor.self, state) { self = .minutes($0) }
    case .lifeLine(let state): visitor.visit(LifeLine.self, state) { self = .lifeLine($0) }
    case .turns(let state): visitor.visit(TurnBoard.self, state) { self = .turns($0) }
    case .duplicates(let state): visitor.visit(DuplicateBoard.self, state) { self = .duplicates($0) }
    case .confirm(let state): visitor.visit(Confirmation.self, state) { self = .confirm($0) }
    case .leaving(let state): visitor.visit(Leaving.self, state) { self = .leaving($0) }
    case .drafts(let state): visitor.visit(DraftBox.self, state) { self = .drafts($0) }
    case .conflict(let state): visitor.visit(ConflictDialog.self, state) { self = .conflict($0) }
    case .help(let state): visitor.visit(Help.self, state) { self = .help($0) }
    case .palette(let state): visitor.visit(Palette.self, state) { self = .palette($0) }
    case .settings(let state): visitor.visit(SettingsBoard.self, state) { self = .settings($0) }
    }
  }
}

/// Something to be done with a layer whatever its type.
protocol LayerVisitor {
  associatedtype Result

  /// Works on a layer's state; `keep` puts a changed one in its place.
  mutating func visit<Visited: Layer>(
    _ layer: Visited.Type, _ state: Visited.State, keep: (Visited.State) -> Void
  ) -> Result
}

extension LayerState {
  /// Hands an event to the layer, a key as the command it is bound to.
  mutating func handle(_ event: LayerEvent<Never>, _ context: Context) -> Outcome {
    var handling = Handling(event: event, context: context)
    return accept(&handling)
  }

  mutating func follow(_ committed: Committed) {
    var following = Following(committed: committed)
    accept(&following)
  }

  func traits(_ context: Context) -> LayerTraits {
    var reading = TraitReading(context: context)
    var copy = self
    return copy.accept(&reading)
  }

  /// What was typed there and is not saved.
  var draft: FormDraft? {
    var reading = DraftReading()
    var copy = self
    return copy.accept(&reading)
  }

  /// The keys that work now.
  func hints(_ context: Context) -> [KeyHint] {
    var reading = HintReading(context: context)
    var copy = self
    return copy.accept(&reading)
  }

  /// Draws the layer and answers its keys as they are now.
  func draw(_ context: Context, on screen: inout Screen) -> LayerKeys {
    // Handed over, not shared: a shared screen would be copied at the first cell.
    var drawing = Drawing(context: context, screen: Screen(size: Size(columns: 0, rows: 0)))
    swap(&drawing.screen, &screen)
    var copy = self
    let keys = copy.accept(&drawing)
    swap(&drawing.screen, &screen)
    return keys
  }
}

/// What the last line shows of a layer's keys.
struct LayerKeys {
  var hints: [KeyHint] = []
  /// What stands before the hints.
  var legend: [WrittenKey] = []
}

private struct TraitReading: LayerVisitor {
  typealias Result = LayerTraits

  let context: Context

  func visit<Visited: Layer>(
    _ layer: Visited.Type, _ state: Visited.State, keep: (Visited.State) -> Void
  ) -> LayerTraits { layer.traits(state, context) }
}

private struct Following: LayerVisitor {
  typealias Result = Void

  let committed: Committed

  func visit<Visited: Layer>(_ layer: Visited.Type, _ state: Visited.State, keep: (Visited.State) -> Void) {
    var changed = state
    layer.follow(committed, &changed)
    keep(changed)
  }
}

private struct DraftReading: LayerVisitor {
  typealias Result = FormDraft?

  func visit<Visited: Layer>(
    _ layer: Visited.Type, _ state: Visited.State, keep: (Visited.State) -> Void
  ) -> FormDraft? { layer.draft(state) }
}

private struct HintReading: LayerVisitor {
  typealias Result = [KeyHint]

  let context: Context

  func visit<Visited: Layer>(
    _ layer: Visited.Type, _ state: Visited.State, keep: (Visited.State) -> Void
  ) -> [KeyHint] {
    let frame = layer.frame(state, context)
    return layer.bound(context).hints(frame, context)
  }
}

/// Draws a layer and reads its keys, all of it from one frame.
struct Drawing: LayerVisitor {
  typealias Result = LayerKeys

  let context: Context
  var screen: Screen

  mutating func visit<Visited: Layer>(
    _ layer: Visited.Type, _ state: Visited.State, keep: (Visited.State) -> Void
  ) -> LayerKeys {
    let frame = layer.frame(state, context)
    layer.draw(frame, context, on: &screen)
    return LayerKeys(hints: layer.bound(context).hints(frame, context), legend: layer.legend(frame, context))
  }
}

struct Handling: LayerVisitor {
  typealias Result = Outcome

  let event: LayerEvent<Never>
  let context: Context

  func visit<Visited: Layer>(
    _ layer: Visited.Type, _ state: Visited.State, keep: (Visited.State) -> Void
  ) -> Outcome {
    var changed = state
    defer { keep(changed) }
    guard case .typed(let key) = event else { return layer.update(&changed, event.addressed(), context) }
    let traits = layer.traits(state, context)
    if traits.isTyping, !traits.bindsLetters, case .character = key {
      return layer.update(&changed, .typed(key), context)
    }
    let frame = layer.frame(state, context)
    switch layer.bound(context).lookup(key, frame, context) as Lookup<Visited.Command> {
    case .command(let command): return layer.update(&changed, .command(command), context)
    case .refused(let reason): return Outcome(notice: Notice(reason, .bad), consumed: false)
    case .none: return layer.update(&changed, .typed(key), context)
    }
  }
}

extension LayerEvent where Command == Never {
  /// The same event for a layer with commands of its own.
  fileprivate func addressed<Other>() -> LayerEvent<Other> {
    switch self {
    case .appeared: .appeared
    case .resized: .resized
    case .typed(let key): .typed(key)
    case .pasted(let text): .pasted(text)
    case .mouse(let mouse): .mouse(mouse)
    case .answered(let query, let answer): .answered(query, answer)
    case .refused(let refusal): .refused(refusal)
    case .saved(let committed): .saved(committed)
    case .delivered(let delivery): .delivered(delivery)
    }
  }
}

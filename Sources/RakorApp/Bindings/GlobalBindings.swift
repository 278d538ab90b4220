package import TerminalKit

/// What can be asked for on every screen.
package enum GlobalCommand: Hashable, Sendable {
  case tab(Tab)
  case back, quit, askToQuit, help, palette, undo, redo, drafts, repaint, suspend, nextForum, settings, mouse
  case zoom, lastScreen
}

/// The numbered screens at the bottom of the stack.
package enum Tab: Int, CaseIterable, Hashable, Sendable {
  case home = 1
  case meetings = 2
  case calendar = 3
  case followUps = 4
  case people = 5
  case statistics = 6

  var layer: LayerState {
    switch self {
    case .home: .home(Home.State())
    case .meetings: .meetings(Meetings.State())
    case .calendar: .calendar(Calendar.State())
    case .followUps: .followUps(FollowUps.State())
    case .people: .people(People.State())
    case .statistics: .statistics(Statistics.State())
    }
  }

  func title(_ phrases: Phrases) -> String {
    switch self {
    case .home: phrases.app.home
    case .meetings: phrases.app.meetings
    case .calendar: phrases.app.calendar
    case .followUps: phrases.app.followUps
    case .people: phrases.app.people
    case .statistics: phrases.app.statistics
    }
  }
}

/// The keys that work everywhere outside text.
package enum GlobalBindings {
  static let bindings = Tab.allCases.map(tabBinding) + keys + first + machine

  /// The same with the keys that they have in a session.
  static func bound(_ context: Context) -> [Binding<AppState, GlobalCommand>] {
    context.keys?.applied(to: bindings, of: KeyRows.everywhere) ?? bindings
  }

  /// The keys of a command in a session.
  static func keys(for command: GlobalCommand, _ context: Context) -> [Key] {
    bound(context).first { binding in binding.keys.first.map { binding.command($0) } == command }?.keys ?? []
  }

  /// Those that go before any layer's own, so that there is always a way out.
  static let first: [Binding<AppState, GlobalCommand>] = [
    Binding([.control("c")], .askToQuit, .program) { $0.keys.askToQuit }
  ]

  /// The only ones in a window that is too small to draw in.
  static let inSmallWindow: [Binding<AppState, GlobalCommand>] = [
    Binding([.character("q")], .quit, .program) { $0.keys.quit }
  ]

  static func inSmallWindow(_ context: Context) -> [Binding<AppState, GlobalCommand>] {
    context.keys?.applied(to: inSmallWindow, of: "small-window") ?? inSmallWindow
  }

  /// Those for what stands between the program and the user.
  private static let machine: [Binding<AppState, GlobalCommand>] = [
    Binding([.control("l")], .repaint, .program) { $0.keys.repaint },
    Binding([.character("M")], .mouse, .program, when: { state, _ in onScreens(state) }) { $0.settings.switchMouse },
    Binding([.control("z")], .suspend, .program) { $0.keys.suspend },
  ]

  private static let help: Binding<AppState, GlobalCommand> = Binding(
    [.character("?"), .function(1)], .help, .program, hint: true,
    when: { state, _ in
      if case .help = state.top { .notMine } else { .works }
    }, label: { $0.keys.help })

  /// The key for all actions, which are listed without it.
  static let palette: Binding<AppState, GlobalCommand> = Binding([.character(":")], .palette, .program) {
    $0.keys.palette
  }

  private static let keys: [Binding<AppState, GlobalCommand>] = [
    Binding([.character("f")], .nextForum, .view, when: { state, _ in onScreens(state) }) { $0.keys.nextForum },
    Binding(
      [.character("z")], .zoom, .view,
      when: { state, context in
        context.isZoomed || state.top.traits(context).canZoom ? onScreens(state) : .notMine
      }, label: { $0.keys.zoom }),
    Binding([.character("u")], .undo, .change, when: canWrite, label: { $0.keys.undo }),
    Binding(
      [.control("r"), .character("U")], .redo, .change,
      when: { state, context in state.top.traits(context).isTyping ? .notMine : canWrite(state, context) },
      label: { $0.keys.redo }),
    help,
    palette,
    Binding([.character(",")], .settings, .program, when: { state, _ in onScreens(state) }) { $0.settings.title },
    Binding(
      [.escape, .character("q")], .back, .move, hint: true,
      when: { state, _ in state.layers.count > 1 ? .works : .notMine }, label: { $0.keys.back }),
    Binding(
      [.backspace, .escape], .lastScreen, .move,
      when: { state, _ in state.layers.count == 1 && !state.past.isEmpty ? onScreens(state) : .notMine },
      label: { $0.keys.lastScreen }),
    Binding(
      [.character("q")], .quit, .program, hint: true,
      when: { state, _ in state.layers.count > 1 ? .notMine : .works }, label: { $0.keys.quit }),
    Binding(
      [.control("o")], .drafts, .open,
      when: { state, context in context.drafts.isEmpty ? .notMine : onScreens(state) }, label: { $0.drafts.show }),
  ]

  /// The key that asks for help there; nil where help is what is shown.
  static func helpKey(_ state: AppState) -> Key? {
    let isTyping = state.top.traits(state.context).isTyping
    guard help.availability(state, state.context) == .works else { return nil }
    return keys(for: .help, state.context).first { !isTyping || $0.text == nil }
  }

  private static func tabBinding(_ tab: Tab) -> Binding<AppState, GlobalCommand> {
    Binding(
      [.character(Character(String(tab.rawValue)))], .tab(tab), .view,
      when: { state, _ in state.isBottom(tab) ? .notMine : onScreens(state) }, label: { tab.title($0) })
  }

  /// A box over a screen is answered or left first.
  private static func onScreens(_ state: AppState) -> Availability {
    state.top.traits(state.context).covers ? .works : .notMine
  }

  private static func canWrite(_ state: AppState, _ context: Context) -> Availability {
    onScreens(state).and(refusedWhenReadOnly(state, context))
  }
}

/// The keys while another program holds the database and is waited for; all others wait with it.
package enum WaitingBindings {
  /// What can be asked for meanwhile.
  package enum Command: Hashable, Sendable { case giveUp }

  static let bindings: [Binding<Context, Command>] = [
    Binding([.escape, .control("c")], .giveUp, .program) { $0.keys.stopWaiting }
  ]

  /// What a key means meanwhile; nil for one that waits.
  package static func command(_ key: Key, _ context: Context) -> Command? {
    if case .command(let command) = bindings.lookup(key, context, context) as Lookup<Command> { command } else { nil }
  }
}

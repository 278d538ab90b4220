import TerminalKit

/// What can be asked for on every screen.
package enum GlobalCommand: Hashable, Sendable {
  case tab(Tab)
  case back, quit, askToQuit, help, palette, undo, redo, repaint, suspend, nextForum
}

/// The numbered screens at the bottom of the stack.
package enum Tab: Int, CaseIterable, Hashable, Sendable {
  case home = 1
  case meetings = 2
  case followUps = 4
  case people = 5

  var screen: ScreenState {
    switch self {
    case .home: .home(Home.State())
    case .meetings: .meetings(Meetings.State())
    case .followUps: .followUps(FollowUps.State())
    case .people: .people(People.State())
    }
  }

  func title(_ phrases: Phrases) -> String {
    switch self {
    case .home: phrases.app.home
    case .meetings: phrases.app.meetings
    case .followUps: phrases.app.followUps
    case .people: phrases.app.people
    }
  }
}

/// The keys that work everywhere outside text.
package enum GlobalBindings {
  static let bindings: [Binding<AppState, GlobalCommand>] = [
    Binding(
      [.escape], .back, .move, unavailable: { state, _ in state.stack.count > 1 ? nil : "" }, label: { $0.keys.back }),
    Binding(
      [.character("1")], .tab(.home), .view, unavailable: { state, _ in isThere(.home, state) }, label: { $0.app.home }),
    Binding(
      [.character("2")], .tab(.meetings), .view, unavailable: { state, _ in isThere(.meetings, state) },
      label: { $0.app.meetings }),
    Binding(
      [.character("4")], .tab(.followUps), .view, unavailable: { state, _ in isThere(.followUps, state) },
      label: { $0.app.followUps }),
    Binding(
      [.character("5")], .tab(.people), .view, unavailable: { state, _ in isThere(.people, state) },
      label: { $0.app.people }),
    Binding([.character("f")], .nextForum, .view) { $0.keys.nextForum },
    Binding(
      [.character("u")], .undo, .change,
      unavailable: { refusedWhenReadOnly($0, $1) }, label: { $0.keys.undo }),
    Binding(
      [.control("r"), .character("U")], .redo, .change,
      unavailable: { state, context in state.top.isTyping ? "" : refusedWhenReadOnly(state, context) },
      label: { $0.keys.redo }),
    Binding([.character("?"), .function(1)], .help, .program, hint: true) { $0.keys.help },
    Binding([.character(":")], .palette, .program) { $0.keys.palette },
    Binding([.character("q")], .quit, .program, hint: true) { $0.keys.quit },
    Binding([.control("c")], .askToQuit, .program) { $0.keys.askToQuit },
    Binding([.control("l")], .repaint, .program) { $0.keys.repaint },
    Binding([.control("z")], .suspend, .program) { $0.keys.suspend },
  ]

  private static func isThere(_ tab: Tab, _ state: AppState) -> String? {
    state.stack.count == 1 && state.top.tab == tab ? "" : nil
  }
}

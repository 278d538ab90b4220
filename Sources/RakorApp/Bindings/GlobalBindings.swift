import TerminalKit

/// What can be asked for on every screen.
package enum GlobalCommand: Hashable, Sendable {
  case tab(Tab)
  case back, quit, askToQuit, help, palette, undo, redo, drafts, repaint, suspend, nextForum
}

/// The numbered screens at the bottom of the stack.
package enum Tab: Int, CaseIterable, Hashable, Sendable {
  case home = 1
  case meetings = 2
  case followUps = 4
  case people = 5

  var layer: LayerState {
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
  static let bindings = Tab.allCases.map(tabBinding) + keys

  private static let keys: [Binding<AppState, GlobalCommand>] = [
    Binding([.character("f")], .nextForum, .view, unavailable: { state, _ in onScreens(state) }) { $0.keys.nextForum },
    Binding([.character("u")], .undo, .change, unavailable: canWrite, label: { $0.keys.undo }),
    Binding(
      [.control("r"), .character("U")], .redo, .change,
      unavailable: { state, context in state.top.traits(context).isTyping ? "" : canWrite(state, context) },
      label: { $0.keys.redo }),
    Binding(
      [.character("?"), .function(1)], .help, .program, hint: true,
      unavailable: { state, _ in
        if case .help = state.top { "" } else { nil }
      }, label: { $0.keys.help }),
    Binding([.character(":")], .palette, .program, unavailable: { state, _ in onScreens(state) }) { $0.keys.palette },
    Binding(
      [.escape, .character("q")], .back, .move, hint: true,
      unavailable: { state, _ in state.layers.count > 1 ? nil : "" }, label: { $0.keys.back }),
    Binding(
      [.character("q")], .quit, .program, hint: true,
      unavailable: { state, _ in state.layers.count > 1 ? "" : nil }, label: { $0.keys.quit }),
    Binding(
      [.control("o")], .drafts, .open,
      unavailable: { state, context in context.drafts.isEmpty ? "" : onScreens(state) }, label: { $0.drafts.show }),
    Binding([.control("c")], .askToQuit, .program) { $0.keys.askToQuit },
    Binding([.control("l")], .repaint, .program) { $0.keys.repaint },
    Binding([.control("z")], .suspend, .program) { $0.keys.suspend },
  ]

  private static func tabBinding(_ tab: Tab) -> Binding<AppState, GlobalCommand> {
    Binding(
      [.character(Character(String(tab.rawValue)))], .tab(tab), .view,
      unavailable: { state, _ in state.isBottom(tab) ? "" : onScreens(state) }, label: { tab.title($0) })
  }

  /// A box over a screen is answered or left first.
  private static func onScreens(_ state: AppState) -> String? {
    state.top.traits(state.context).covers ? nil : ""
  }

  private static func canWrite(_ state: AppState, _ context: Context) -> String? {
    onScreens(state) ?? refusedWhenReadOnly(state, context)
  }
}

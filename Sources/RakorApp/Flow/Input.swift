import RakorModel
import TerminalKit

extension AppState {
  mutating func receive(_ input: Input) -> [Effect] {
    notice = nil
    if context.size.columns < Layout.minimum.columns || context.size.rows < Layout.minimum.rows {
      return input == .key(.character("q")) ? [.quit] : []
    }
    if overlay != nil { return receiveInOverlay(input) }
    switch input {
    case .key(let key): return press(key)
    case .paste(let text): return apply(top.handle(.pasted(text), context))
    case .mouse(let mouse): return point(mouse)
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    // Before any screen, so that there is always a way out.
    if key == .control("c") { return run(.askToQuit) }
    let outcome = top.handle(.typed(key), context)
    if outcome.consumed { return apply(outcome) }
    switch GlobalBindings.bindings.lookup(key, self, context) {
    case .command(let command): return run(command)
    case .unavailable(let reason): notice = Notice(reason, .bad)
    case .none: break
    }
    return []
  }

  private mutating func run(_ command: GlobalCommand) -> [Effect] {
    switch command {
    case .tab(let tab): return show(tab)
    case .back: return stack.count > 1 ? apply(Outcome(.pop)) : []
    case .quit: return stack.count > 1 ? apply(Outcome(.pop)) : [.quit]
    case .askToQuit: return askToQuit()
    case .help: overlay = .help(Help())
    case .palette: overlay = .palette(Palette())
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .repaint: return [.repaint]
    case .suspend: return [.suspend]
    case .nextForum: return chooseNextForum()
    }
    return []
  }

  private mutating func show(_ tab: Tab) -> [Effect] {
    if stack.count == 1, top.tab == tab { return [] }
    stack = [tab.screen]
    return refresh()
  }

  private mutating func chooseNextForum() -> [Effect] {
    let codes = context.directory.forums.map(\.code)
    if let forum = context.forum, let index = codes.firstIndex(of: forum) {
      context.forum = index + 1 < codes.count ? codes[index + 1] : nil
    } else {
      context.forum = codes.first
    }
    return refreshAll()
  }

  private mutating func askToQuit() -> [Effect] {
    overlay = .confirm(.quit(context))
    return []
  }

  private mutating func point(_ mouse: Mouse) -> [Effect] {
    let layout = Layout(context.size)
    if layout.tabs.contains(mouse.position), mouse.kind == .press, !top.isTyping {
      guard let tab = TabLine.tab(at: mouse.position, state: self) else { return [] }
      return show(tab)
    }
    return apply(top.handle(.mouse(mouse), context))
  }

  private mutating func receiveInOverlay(_ input: Input) -> [Effect] {
    guard var current = overlay else { return [] }
    let result = current.receive(input, context, hints: allHints)
    overlay = result.closes ? nil : current
    if let key = result.key { return press(key) }
    let effects = apply(result.outcome)
    guard case .conflict = current, result.closes else { return effects }
    return effects + refresh()
  }

  /// Every key that works on this screen, its own first.
  var allHints: [KeyHint] { ownHints + globalHints }

  /// The screen's own keys; without those that are text now.
  var ownHints: [KeyHint] {
    guard top.isTyping else { return top.hints(context) }
    return top.hints(context).compactMap { hint in
      var hint = hint
      hint.keys.removeAll(where: \.isText)
      return hint.keys.isEmpty ? nil : hint
    }
  }

  /// The keys that work everywhere, but for those that the screen uses itself or that are text there.
  var globalHints: [KeyHint] {
    let taken = Set(top.hints(context).flatMap(\.keys))
    let isTyping = top.isTyping
    return GlobalBindings.bindings.hints(self, context).compactMap { hint in
      var hint = hint
      hint.keys.removeAll { taken.contains($0) || (isTyping && $0.isText) }
      return hint.keys.isEmpty ? nil : hint
    }
  }
}

extension Key {
  fileprivate var isText: Bool { if case .character = self { true } else { false } }
}

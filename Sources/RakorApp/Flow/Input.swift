import RakorModel
import TerminalKit

extension AppState {
  mutating func receive(_ input: Input) -> [Effect] {
    let target = target(of: input)
    let isWarned = isWarnedOfLeaving
    defer { if isWarned { isWarnedOfLeaving = false } }
    notice = nil
    if context.layout.isTooSmall { return pressInSmallWindow(input) }
    switch input {
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .mouse(let mouse): return point(mouse, at: target)
    }
  }

  /// A key belongs to the layer on top, and to all layers where that one has no use for it.
  mutating func press(_ key: Key) -> [Effect] {
    let context = context
    if case .command(let command) = GlobalBindings.first.lookup(key, self, context) as Lookup<GlobalCommand> {
      return run(command)
    }
    let outcome = layers[layers.count - 1].handle(.typed(key), context)
    if outcome.isIdle { notice = unused(key) }
    if outcome.consumed { return apply(outcome, at: layers.count - 1) }
    switch GlobalBindings.bound(context).lookup(key, self, context) as Lookup<GlobalCommand> {
    case .command(let command): return run(command)
    case .refused(let reason): notice = Notice(reason, .bad)
    case .none:
      if let keys = key.afterEscape { return keys.flatMap { press($0) } }
      notice = outcome.notice ?? unused(key)
    }
    return []
  }

  private mutating func pressInSmallWindow(_ input: Input) -> [Effect] {
    guard case .key(let key) = input,
      case .command(let command) = GlobalBindings.inSmallWindow(context).lookup(key, self, context)
        as Lookup<GlobalCommand>
    else { return [] }
    return run(command)
  }

  /// Says that a key means nothing here, and which one tells those that do.
  private func unused(_ key: Key) -> Notice {
    func name(_ key: Key) -> String { KeyLabel.of(key, in: context.language) }
    return Notice(context.phrases.keys.unused(name(key), help: GlobalBindings.helpKey(self).map(name)))
  }

  private mutating func paste(_ text: String) -> [Effect] {
    let context = context
    let outcome = layers[layers.count - 1].handle(.pasted(text), context)
    if !outcome.consumed { notice = Notice(context.phrases.app.pastedOutsideText) }
    return apply(outcome, at: layers.count - 1)
  }

  private mutating func run(_ command: GlobalCommand) -> [Effect] {
    switch command {
    case .tab(let tab): return show(tab)
    case .back: return apply(.pop(), at: layers.count - 1)
    case .quit: return [.quit]
    case .askToQuit: return askToQuit()
    case .help: return push(.help(Help.State(keys: allHints)))
    case .palette:
      let listed = GlobalBindings.keys(for: .palette, context)
      let actions = allHints.filter { $0.keys != listed }
      let isOverCalendar = if case .calendar = top { true } else { false }
      let isOverUnsaved = layers.contains { $0.draft != nil }
      return push(
        .palette(Palette.State(actions: actions, isOverUnsaved: isOverUnsaved, isOverCalendar: isOverCalendar)))
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .drafts: return push(.drafts(DraftBox.State()))
    case .repaint: return [.repaint]
    case .suspend: return [.suspend]
    case .nextForum: return chooseNextForum()
    case .settings: return push(.settings(SettingsBoard.State()))
    case .mouse: return switchMouse()
    case .lastScreen: return showLast()
    case .zoom:
      context.isZoomed.toggle()
      return tellTop(.resized)
    }
  }

  private mutating func show(_ tab: Tab) -> [Effect] {
    past = (past + [layers]).suffix(Self.longestPast)
    layers = [tab.layer]
    return appear(from: 0)
  }

  /// How many screens can be gone back through.
  private static var longestPast: Int { 8 }

  /// Goes back to where a digit led away from.
  private mutating func showLast() -> [Effect] {
    guard let last = past.popLast() else { return [] }
    layers = last
    return refreshAll()
  }

  private mutating func chooseNextForum() -> [Effect] {
    let codes = context.directory.forums(on: context.today).map(\.code)
    if let forum = context.forum, let index = codes.firstIndex(of: forum) {
      context.forum = index + 1 < codes.count ? codes[index + 1] : nil
    } else {
      context.forum = codes.first
    }
    return refreshAll()
  }

  /// Leaves when asked twice. The first time it says so, since `^C` is pressed by habit, and asks where something is
  /// typed that is not saved.
  mutating func askToQuit() -> [Effect] {
    let question = LayerState.confirm(.quit(context))
    if top == question { return [.quit] }
    guard layers.allSatisfy({ $0.draft == nil }) else { return push(question) }
    if isWarnedOfLeaving { return [.quit] }
    isWarnedOfLeaving = true
    notice = Notice(context.phrases.app.quitAgain)
    return []
  }

  /// Leaves, after a question where something is typed that is not saved.
  mutating func quit() -> [Effect] {
    layers.allSatisfy { $0.draft == nil } ? [.quit] : push(.confirm(.quit(context)))
  }

  /// The drawn key that the mouse is pressed on, as the screen is now.
  private func target(of input: Input) -> KeyTarget? {
    guard case .mouse(let mouse) = input, mouse.isPress else { return nil }
    return draw(self).target(at: mouse.position)
  }

  /// A drawn key does what the key does, whatever layer drew it; all else is the layer's on top.
  private mutating func point(_ mouse: Mouse, at target: KeyTarget?) -> [Effect] {
    if mouse.isPress {
      let click = Click(target: target, layers: layers.count)
      // The second press of two is not meant for what came up under the mouse with the first, least of all a question.
      if mouse.kind == .doublePress {
        if let clicked, clicked != click { return [] }
        if ignoresTypeAhead || target.map(\.isOnce) == true { return [] }
      }
      clicked = click
    }
    if let target { return target.keys.flatMap { press($0) } }
    return pointAtLayer(mouse)
  }

  private mutating func pointAtLayer(_ mouse: Mouse) -> [Effect] {
    let traits = top.traits(context)
    if context.layout.tabs.contains(mouse.position), mouse.kind == .press, traits.covers,
      !traits.isTyping || traits.tab != nil
    {
      guard let tab = TabLine.tab(at: mouse.position, state: self), !isBottom(tab) else { return [] }
      return show(tab)
    }
    return tellTop(.mouse(mouse))
  }

  /// Whether a numbered screen is what is shown, with nothing over it.
  func isBottom(_ tab: Tab) -> Bool { layers.count == 1 && top.traits(context).tab == tab }
}

// MARK: The keys that work now

extension AppState {
  /// Every key that works now, the layer's own first.
  package var allHints: [KeyHint] {
    let keys = working(top.hints(context))
    return keys.own + keys.everywhere
  }

  /// The key that asks for something everywhere, where it does so now, beside the keys of the layer on top.
  func keys(for command: GlobalCommand, beside hints: [KeyHint]) -> [Key] {
    let own = Set(GlobalBindings.keys(for: command, context))
    return working(hints).everywhere.first { !own.isDisjoint(with: $0.keys) }?.presses ?? []
  }

  /// The keys of the layer on top without those that are text now, and the keys that work everywhere but for those that
  /// the layer uses itself.
  func working(_ hints: [KeyHint]) -> (own: [KeyHint], everywhere: [KeyHint]) {
    let traits = top.traits(context)
    let taken = Set(hints.flatMap(\.keys))
    return (
      without([], text: traits.isTyping && !traits.bindsLetters, hints),
      without(taken, text: traits.isTyping, GlobalBindings.bound(context).hints(self, context))
    )
  }

  private func without(_ taken: Set<Key>, text: Bool, _ hints: [KeyHint]) -> [KeyHint] {
    hints.compactMap { hint in
      var hint = hint
      hint.keys.removeAll { taken.contains($0) || (text && $0.text != nil) }
      return hint.keys.isEmpty ? nil : hint
    }
  }
}

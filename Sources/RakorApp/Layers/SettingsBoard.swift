import RakorModel
import TerminalKit

/// What can be set, each with what it is now; a key writes another value into the file, and the one before brings back
/// what was.
package enum SettingsBoard: Layer {
  /// The setting under the cursor.
  package struct State: Equatable, Sendable {
    var cursor = ListCursor()
  }

  enum Command: Hashable, Sendable {
    case move(ListMove)
    case next, previous, keys, close
  }

  /// The settings, and where they stand.
  struct Frame {
    fileprivate let box: Rect
    fileprivate let list: ListView
    let setting: Setting
  }

  static let bindings: [Binding<Frame, Command>] =
    [
      Binding([.right, .character(" "), .enter, .character("l")], .next, .change, hint: true, when: canChange) {
        $0.settings.change
      },
      Binding([.left, .character("h")], .previous, .change, when: canChange) { $0.keys.chooseBefore },
      Binding([.character("K")], .keys, .change, hint: true, when: hasPlace) { $0.settings.changeKeys },
      Binding([.escape, .character("q"), .character(",")], .close, .move, hint: true) { $0.keys.close },
    ] + ListMove.bindings(Command.move, rows: { frame, _ in frame.list.count })

  /// What the command line has fixed stays for this session, and without a place for the file nothing is kept.
  private static func canChange(_ frame: Frame, _ context: Context) -> Availability {
    let words = context.phrases.settings
    if context.pinned.contains(frame.setting) { return .refused(words.pinned) }
    return context.settingsPath == nil ? .refused(words.noPlace) : .works
  }

  private static func hasPlace(_: Frame, _ context: Context) -> Availability {
    context.settingsPath == nil ? .refused(context.phrases.settings.noPlace) : .works
  }

  static func frame(_ state: State, _ context: Context) -> Frame {
    let count = Setting.allCases.count
    let box = context.boxes.centered(columns: 66, rows: count + below + 2)
    let inner = box.inset(columns: 2, rows: 1)
    let list = ListView(count: count, cursor: state.cursor, in: inner.droppingBottom(below))
    return Frame(box: box, list: list, setting: Setting.allCases[list.selected ?? 0])
  }

  /// The rows below the list: a free one, two about the setting, and the one with the file.
  private static let below = 4

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    let frame = frame(state, context)
    switch event {
    case .command(.move(let move)):
      state.cursor.move(move, count: frame.list.count, height: frame.list.area.rows)
    case .command(.next): return change(frame.setting, by: 1, context)
    case .command(.previous): return change(frame.setting, by: -1, context)
    case .command(.keys): return .push(.palette(Palette.State(typing: "key ")))
    case .command(.close): return .pop()
    case .mouse(let mouse):
      switch frame.list.gesture(mouse) {
      case .scroll(let rows): state.cursor.move(by: rows, count: frame.list.count, height: frame.list.area.rows)
      case .press(let index, let opens):
        state.cursor.set(index, count: frame.list.count, height: frame.list.area.rows)
        guard opens else { break }
        let pressed = self.frame(state, context)
        return hindrance(to: .next, state, context) ?? change(pressed.setting, by: 1, context)
      case nil: break
      }
    case .typed, .refused, .pasted: return .unused
    case .appeared, .resized, .answered, .saved, .delivered: break
    }
    return .none
  }

  /// A click on a value takes the next one, on the sign before it the one before.
  private static func target(
    _ area: Rect, of index: Int, _ frame: Frame, _ context: Context, on screen: inout Screen
  ) {
    let way = moves(from: frame.list.selected ?? 0, to: index, Command.move, frame, context)
    guard !context.pinned.contains(Setting.allCases[index]), context.settingsPath != nil else { return }
    let all = bound(context)
    func key(_ command: Command) -> [Key] { all.filter { $0.command(.enter) == command }.flatMap { $0.keys.prefix(1) } }
    screen.target(area, way + key(.next))
    screen.target(area.left(2), way + key(.previous))
  }

  private static func change(_ setting: Setting, by step: Int, _ context: Context) -> Outcome {
    let words = setting.words
    let now = setting.word(in: context.settings, speaking: context.language)
    let index = (words.firstIndex(of: now) ?? 0) + step
    return Outcome(effects: [.writeSetting(setting, words[(index + words.count) % words.count])])
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(covers: false) }

  static func draw(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.settings
    let inner = screen.window(frame.box, title: words.title)
    frame.list.draw(on: &screen) { index, row, screen in
      let setting = Setting.allCases[index]
      let word = setting.word(in: context.settings, speaking: context.language)
      let isPinned = context.pinned.contains(setting)
      let value = words.value(setting, word, context.phrases.app)
      let rest = screen.putRight(isPinned ? value : "‹ \(value) ›", in: row.content, role: row.role(.accent))
      target(row.content.droppingLeft(rest.columns + 2), of: index, frame, context, on: &screen)
      screen.put(words.name(setting), at: rest.origin, role: row.role(), columns: rest.columns)
    }
    frame.list.drawScrollMark(on: &screen, in: frame.box.inset(rows: 1).top(frame.list.area.rows))
    let about = Rect(column: inner.column, row: inner.maxRow - 3, columns: inner.columns, rows: 2)
    let isPinned = context.pinned.contains(frame.setting)
    screen.put(isPinned ? words.pinned : words.meaning(frame.setting), in: about, limit: 2)
    screen.put(
      context.settingsPath ?? words.noPlace, at: Point(inner.column, inner.maxRow - 1), role: .muted,
      columns: inner.columns)
  }
}

import RakorModel
import TerminalKit

extension ScheduleForm {
  /// A field in which one of a few things is chosen by typing part of its name, or by going through them.
  struct Choice: Equatable, Sendable {
    var editor = LineEditor("", limit: TextRule.lineLimit)
    /// What had been typed before one of its candidates was taken; nil while typing.
    var filter: String?

    var text: String { editor.text }

    init() {}

    /// A field in which something has been chosen.
    init(chosen text: String) {
      editor.text = text
      filter = ""
    }

    /// Takes a key; `candidates` answers what a text may still become, `proposal` what stands there while it is empty.
    mutating func handle(_ key: Key, proposal: String?, candidates: (String) -> [String]) {
      let isWhole = filter != nil || editor.text.isEmpty
      switch key {
      case .left where isWhole: cycle(-1, proposal, candidates)
      case .right where isWhole, .character(" ") where isWhole: cycle(1, proposal, candidates)
      case .right where editor.cursor == editor.text.count, .control("e") where editor.cursor == editor.text.count:
        cycle(1, nil, candidates)
      case .character where filter != nil:
        self = Choice()
        _ = editor.handle(key)
      default:
        let before = editor.text
        _ = editor.handle(key)
        if editor.text != before { filter = nil }
      }
    }

    private mutating func cycle(_ step: Int, _ proposal: String?, _ candidates: (String) -> [String]) {
      let filter = self.filter ?? editor.text
      let options = candidates(filter)
      guard !options.isEmpty else { return }
      let current = editor.text.isEmpty ? proposal : editor.text
      let next: Int
      if let current, let index = options.firstIndex(of: current) {
        next = (index + step + options.count) % options.count
      } else {
        next = step > 0 ? 0 : options.count - 1
      }
      editor.text = options[next]
      self.filter = filter
    }
  }
}

extension ScheduleForm.State {
  /// The forums that a text may still become.
  func forumCandidates(_ typed: String, _ context: Context) -> [Forum] {
    guard !typed.allSatisfy(\.isWhitespace) else { return context.directory.forums }
    return context.directory.forums.filter { (try? ForumNaming.forum(typed, in: [$0])) != nil }
  }

  /// The offices that may host: the forum's members of that day, or all while there is no forum.
  func hosts(_ context: Context) -> [Office] {
    guard let forum = readForum(context) else { return context.directory.offices }
    let day = readDay(context) ?? context.today
    return forum.offices.compactMap { context.directory.office($0) }.filter { $0.isActive(on: day) }
  }

  mutating func typeInForum(_ key: Key, _ context: Context) {
    let state = self
    forum.handle(key, proposal: nil) { typed in state.forumCandidates(typed, context).map(\.short) }
  }

  mutating func typeInHost(_ key: Key, _ context: Context) {
    let hosts = hosts(context)
    host.handle(key, proposal: proposedHost(context)?.short) { typed in
      OfficeNaming.candidates(typed, in: hosts).map(\.short)
    }
  }

  /// Writes out what was understood when the cursor leaves, so that it is seen before it is saved.
  mutating func settleChoice(_ context: Context) {
    switch focus {
    case .forum:
      if forum.filter == nil, let found = readForum(context) { forum = ScheduleForm.Choice(chosen: found.short) }
    case .host:
      guard host.filter == nil, !host.text.isEmpty, case .success(let office) = readHost(context) else { return }
      host = ScheduleForm.Choice(chosen: office.short)
    default: break
    }
  }
}

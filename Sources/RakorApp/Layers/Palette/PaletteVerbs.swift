import RakorModel
import TerminalKit

extension Palette {
  /// What waits for a rakor to be found.
  struct Pending: Equatable, Sendable {
    enum Purpose: Equatable, Sendable {
      case show(MeetingTab)
      case edit
    }

    let line: String
    let purpose: Purpose
    var query: Query
  }

  /// Does what a line says, or says what is wrong with it, and then the line stays.
  static func carryOut(
    _ verb: CommandVerb, _ words: [String], of line: String, _ state: inout State, _ context: Context
  ) -> Outcome {
    let rest = Array(words.dropFirst())
    let isPlain = rest.allSatisfy { !$0.hasPrefix("-") }
    func leave(_ deed: CommandDeed) -> Outcome { .pop(delivering: .entered(line, deed)) }
    switch verb {
    case .lang: return language(rest, line, context)
    case .theme: return set([Setting.theme.rawValue] + rest, line, context)
    case .mouse: return set([Setting.mouse.rawValue] + rest, line, context)
    case .set: return set(rest, line, context)
    case .key: return key(rest, line, context)
    case .messages: return leave(.messages)
    case .quit: return leave(.quit)
    case .help: return help(rest.joined(separator: " "), line, state, context)
    case .go, .show, .attend, .minutes, .history, .edit:
      let isOwn = verb == .go || (isPlain && !(verb == .history && rest.isEmpty))
      if isOwn { return find(rest.joined(separator: " "), verb, line, &state, context) }
    case .list where isPlain:
      return to(.meetings(Meetings.State(filter: rest.joined(separator: " "))), line, state, context)
    case .followup where isList(rest): return to(.followUps(FollowUps.State()), line, state, context)
    case .person where isList(rest): return to(.people(People.State()), line, state, context)
    case .stats where rest.isEmpty: return to(.statistics(Statistics.State()), line, state, context)
    case .config where rest.isEmpty: return leave(.outcome(.push(.settings(SettingsBoard.State()))))
    case .schedule where rest.isEmpty: return writing(line, DraftBox.newMeeting(context), context)
    case .undo where rest.isEmpty: return writing(line, Outcome(effects: [.undo]), context)
    case .redo where rest.isEmpty: return writing(line, Outcome(effects: [.redo]), context)
    case .turns where rest.isEmpty:
      if let forum = context.forum ?? context.directory.forums(on: context.today).first?.code {
        return leave(.outcome(.push(.turns(TurnBoard.State(of: forum)))))
      }
    default: break
    }
    return Outcome(effects: [.runCommand(line: line, words: [verb.rawValue] + rest)])
  }

  private static func isList(_ rest: [String]) -> Bool { rest.isEmpty || rest == ["list"] || rest == ["daftar"] }

  /// Goes to a numbered screen, unless something typed would be lost.
  private static func to(_ layer: LayerState, _ line: String, _ state: State, _ context: Context) -> Outcome {
    if state.isOverUnsaved { return wrong(context.phrases.commands.unsaved) }
    return .pop(delivering: .entered(line, .screen(layer)))
  }

  private static func writing(_ line: String, _ outcome: Outcome, _ context: Context) -> Outcome {
    context.readOnly ? wrong(context.phrases.app.readOnly) : .pop(delivering: .entered(line, .outcome(outcome)))
  }

  private static func wrong(_ sentence: String) -> Outcome { Outcome(notice: Notice(sentence, .bad)) }

  private static func language(_ rest: [String], _ line: String, _ context: Context) -> Outcome {
    guard rest.count == 1, let language = Language(typed: rest[0]) else {
      return wrong(context.phrases.commands.languages)
    }
    return .pop(delivering: .entered(line, .language(language)))
  }
}

// MARK: Settings

extension Palette {
  /// Writes a setting into the file of settings, as its screen does.
  private static func set(_ words: [String], _ line: String, _ context: Context) -> Outcome {
    let phrases = context.phrases
    guard let name = words.first, let setting = Setting(rawValue: name.lowercased()) else {
      return wrong(phrases.commands.settings(phrases.lists.choice(Setting.allCases.map(\.rawValue))))
    }
    let typed = words.count == 2 ? flags[words[1].lowercased()] ?? words[1].lowercased() : ""
    let isFlag = setting.words.contains("true")
    let word = isFlag ? typed : words.count == 2 ? words[1].lowercased() : ""
    guard setting.words.contains(word) else {
      let known = isFlag ? ["on", "off"] : setting.words
      return wrong(phrases.commands.setting(setting.rawValue, phrases.lists.choice(known)))
    }
    if context.pinned.contains(setting) { return wrong(phrases.settings.pinned) }
    guard context.settingsPath != nil else { return wrong(phrases.settings.noPlace) }
    return .pop(delivering: .entered(line, .outcome(Outcome(effects: [.writeSetting(setting, word)]))))
  }

  /// Writes the keys of an action into the file of settings.
  private static func key(_ words: [String], _ line: String, _ context: Context) -> Outcome {
    let phrases = context.phrases
    do throws(ConfigProblem) {
      let change = try KeyChange.read(words)
      guard context.settingsPath != nil else { return wrong(phrases.settings.noPlace) }
      return .pop(delivering: .entered(line, .outcome(Outcome(effects: [.writeKeys(change)]))))
    } catch {
      return wrong(phrases.settings.about(error.kind) + " " + phrases.commands.keyHint)
    }
  }

  /// What is typed for what is either so or not.
  private static let flags = [
    "on": "true", "ya": "true", "yes": "true", "off": "false", "tidak": "false", "no": "false",
  ]
}

// MARK: A rakor by its number or date

extension Palette {
  private static func find(
    _ typed: String, _ verb: CommandVerb, _ line: String, _ state: inout State, _ context: Context
  ) -> Outcome {
    if state.isOverUnsaved { return wrong(context.phrases.commands.unsaved) }
    let purpose: Pending.Purpose =
      switch verb {
      case .attend: .show(.rollCall)
      case .minutes: .show(.agenda)
      case .history: .show(.history)
      case .edit: .edit
      default: .show(.summary)
      }
    let words = context.phrases.commands
    guard !typed.isEmpty else { return wrong(words.whichRakor(verb.rawValue)) }
    if verb == .edit, context.readOnly { return wrong(context.phrases.app.readOnly) }
    if let number = Int(typed) { return ask(.file(MeetingID(rawValue: number)), line, purpose, &state) }
    switch day(typed, context) {
    case .success(let day) where verb == .go && state.isOverCalendar:
      return .pop(delivering: .entered(line, .day(day)))
    case .success(let day): return ask(.meetingsBetween(first: day, last: day), line, purpose, &state)
    case .failure(let error): return wrong(context.sentence(.unreadableDate(.date, error)))
    }
  }

  /// The day that is meant; of a stretch of days the first.
  static func day(_ typed: String, _ context: Context) -> Result<Day, DateReadingError> {
    do {
      return .success(try DateReader.read(typed, today: context.today, almanac: context.almanac).day)
    } catch .isStretch(let stretch, _) {
      return .success(stretch.first)
    } catch {
      return .failure(error)
    }
  }

  private static func ask(
    _ query: Query, _ line: String, _ purpose: Pending.Purpose, _ state: inout State
  ) -> Outcome {
    state.pending = Pending(line: line, purpose: purpose, query: query)
    return .load(query)
  }

  /// What was asked for has been read.
  static func found(
    _ query: Query, _ answer: Answer, _ state: inout State, _ context: Context
  ) -> Outcome {
    guard let pending = state.pending, pending.query == query else { return .none }
    state.pending = nil
    switch (query, answer) {
    case (.file(let id), .file(let file)):
      guard let file else { return wrong(context.sentence(.notFound(.meeting(id)))) }
      return open(file, pending, context)
    case (.meetingsBetween(let day, _), .meetingsBetween(let meetings)):
      if meetings.count == 1 { return ask(.file(meetings[0].id), pending.line, pending.purpose, &state) }
      guard pending.purpose == .show(.summary) else {
        return wrong(
          context.sentence(
            meetings.isEmpty ? .noMeetingOn(day) : .ambiguousMeeting(day, candidates: meetings.map(\.id))))
      }
      let notice = Notice(context.phrases.commands.listAt(day.long(in: context.language), isEmpty: meetings.isEmpty))
      return .pop(delivering: .entered(pending.line, .screen(.meetings(Meetings.State(at: day)), saying: notice)))
    default: return .none
    }
  }

  private static func open(_ file: MeetingFile, _ pending: Pending, _ context: Context) -> Outcome {
    let id = file.meeting.id
    switch pending.purpose {
    case .show(let tab): return .pop(delivering: .entered(pending.line, .open([tab.layer(of: id)])))
    case .edit:
      if let frozen = whyFrozen(file.meeting, context) { return wrong(frozen) }
      let form = LayerState.form(ScheduleForm.State(editing: file, context))
      return .pop(delivering: .entered(pending.line, .open([MeetingTab.summary.layer(of: id), form])))
    }
  }
}

// MARK: Help on one thing

extension Palette {
  private static func help(_ topic: String, _ line: String, _ state: State, _ context: Context) -> Outcome {
    func leave(_ deed: CommandDeed) -> Outcome { .pop(delivering: .entered(line, deed)) }
    if topic.isEmpty { return leave(.help) }
    let words = context.phrases.commands
    if let hint = hint(of: topic, state.actions, context) {
      return leave(.outcome(Outcome(notice: Notice(words.keyDoes(name(hint, context), hint.label)))))
    }
    if let verb = CommandVerb(named: topic) {
      guard !verb.isCommand else {
        return Outcome(effects: [.runCommand(line: line, words: [verb.rawValue, "--help"])])
      }
      return leave(.outcome(Outcome(notice: Notice(words.verbDoes(verb.rawValue, words.summary(verb))))))
    }
    let found = topics(topic, state.actions, context)
    if found.isEmpty { return wrong(words.noTopic(topic)) }
    return leave(.outcome(.push(.text(TextSheet.State(topic, found.map { TextSheet.Paragraph($0) })))))
  }

  private static func name(_ hint: KeyHint, _ context: Context) -> String {
    KeyLabel.of(hint.keys, in: context.language).joined(separator: " ")
  }

  /// What a key does on the screen below, by its name as it is shown; letters are told apart by their capitals.
  private static func hint(of name: String, _ actions: [KeyHint], _ context: Context) -> KeyHint? {
    func names(_ hint: KeyHint) -> [String] { Language.allCases.flatMap { KeyLabel.of(hint.keys, in: $0) } }
    let exact = actions.first { names($0).contains(name) }
    guard exact == nil, name.count > 1 else { return exact }
    return actions.first { hint in names(hint).contains { $0.lowercased() == name.lowercased() } }
  }

  private static func topics(_ topic: String, _ actions: [KeyHint], _ context: Context) -> [String] {
    let typed = topic.lowercased()
    func fits(_ text: String) -> Bool { text.lowercased().contains(typed) }
    let words = context.phrases
    let keys = actions.filter { fits($0.label) }.map { words.commands.keyDoes(name($0, context), $0.label) }
    let verbs = CommandVerb.allCases.filter { fits(words.commands.summary($0)) }.map {
      words.commands.verbDoes($0.rawValue, words.commands.summary($0))
    }
    let signs = words.keys.signs.filter { fits($0.meaning) }.map { words.commands.keyDoes($0.sign, $0.meaning) }
    return keys + verbs + signs
  }
}

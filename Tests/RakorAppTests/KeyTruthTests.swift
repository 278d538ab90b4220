import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Help, hints and what keys do")
struct KeyTruthTests {
  /// A place in the program at which keys are pressed, each on a desk of its own.
  struct Place: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var isReadOnly = false
    var shelf = Shelf.full
    var play: @Sendable (Desk) -> Void = { _ in }

    init(
      _ name: String, readOnly: Bool = false, on shelf: Shelf = .full, play: @escaping @Sendable (Desk) -> Void
    ) {
      testDescription = name
      isReadOnly = readOnly
      self.shelf = shelf
      self.play = play
    }

    /// The program there; found out once for all tests, since the longest lists take a while to record.
    var state: AppState { KeyTruthTests.states[testDescription] ?? Desk().state }

    fileprivate var reached: AppState {
      let desk = Desk(shelf, readOnly: isReadOnly)
      play(desk)
      return desk.state
    }
  }

  private static let states = Dictionary(uniqueKeysWithValues: places.map { ($0.testDescription, $0.reached) })

  @Test("Every key that help names does something there", arguments: places)
  func namedKeysWork(place: Place) {
    let state = place.state
    for hint in state.allHints {
      let states = hint.group == .move ? neighbours(of: state) : [state]
      for key in hint.keys {
        #expect(states.contains { acts(key, on: $0) }, "\(KeyLabel.of(key, in: .english)) “\(hint.label)”")
      }
    }
  }

  @Test("A key that help does not name does nothing there", arguments: places)
  func workingKeysAreNamed(place: Place) {
    let state = place.state
    let named = Set(state.allHints.flatMap(\.keys))
    var text = state.top.traits(state.context).isTyping ? Self.textKeys : []
    if case .minutes = state.top { text.formUnion(Self.severalLineKeys) }
    for key in Self.allKeys where !named.contains(key) && !text.contains(key) && key != Self.escapeWithLetter {
      #expect(!acts(key, on: state), "\(KeyLabel.of(key, in: .english))")
    }
  }

  @Test("Every key in the hint row stands in help too", arguments: places)
  func hintsAreInHelp(place: Place) {
    let state = place.state
    let working = state.working(state.top.hints(state.context))
    let hinted = (working.own + working.everywhere).filter(\.inHintBar)
    #expect(hinted.allSatisfy(state.allHints.contains))
  }

  @Test("No key stands for two things at one place", arguments: places)
  func keysAreUnique(place: Place) {
    let keys = place.state.allHints.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("^L draws the whole screen again, under every box too", arguments: places)
  func redrawn(place: Place) {
    var state = place.state
    #expect(update(&state, .inputReceived(.key(.control("l")))) == [.repaint])
    #expect(state.layers == place.state.layers)
  }

  /// The place itself and one step from it, since at an end of a list some moves lead nowhere.
  private func neighbours(of state: AppState) -> [AppState] {
    [state]
      + [Key.up, .down, .left, .right].map { key in
        var moved = state
        _ = update(&moved, .inputReceived(.key(key)))
        return moved
      }
  }

  /// Whether a key changes what is shown, or asks for something to be done; a sentence alone counts for one named.
  private func acts(_ key: Key, on state: AppState) -> Bool {
    var (before, after) = (state, state)
    let effects = update(&after, .inputReceived(.key(key)))
    (before.notice, after.notice) = (nil, nil)
    return before != after || !effects.isEmpty
  }

  /// The keys for editing a line; they are the same everywhere and need no naming.
  static let textKeys: Set<Key> = Set(
    allKeys.filter { key in
      switch key {
      case .character, .alt, .backspace, .delete, .left, .right, .home, .end, .controlLeft, .controlRight: true
      case .control(let letter): "abefhdkuw".contains(letter)
      default: false
      }
    })

  /// Alt with a letter that means nothing is Esc and the letter, whatever these do.
  private static let escapeWithLetter = Key.alt("b")

  /// What a text of several lines needs besides.
  private static let severalLineKeys: Set<Key> = [
    .enter, .control("j"), .up, .down, .control("p"), .control("n"), .pageUp, .pageDown,
  ]

  static let allKeys: [Key] =
    (33...126).map { .character(Character(UnicodeScalar($0))) } + "abcdefghijklmnopqrstuvwxyz".map { .control($0) }
    + (1...12).map { .function($0) }
    + [
      .character(" "), .alt("\r"), .alt("b"), .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down,
      .left, .right, .home, .end, .pageUp, .pageDown, .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .controlLeft,
      .controlRight,
    ]

  private static let drafts = ["A", "B", "C"].map { FormDraft(.meeting(nil), fields: ["title": $0]) }

  static let places: [Place] = [
    Place("home") { $0.type("jj") },
    Place("home, nothing recorded", on: .registry) { _ in },
    Place("home, for reading", readOnly: true) { $0.type("jj") },
    Place("meetings", on: .many) { $0.type("2").press(.pageDown, .pageDown) },
    Place("meetings, for reading", readOnly: true, on: .many) { $0.type("2").press(.pageDown, .pageDown) },
    Place("meetings, typing a filter", on: .many) { $0.type("2/rakor").press(.pageDown, .pageDown) },
    Place("meetings, filtered", on: .many) { $0.type("2/rakor").press(.enter, .pageDown, .pageDown) },
    Place("meetings, none", on: .registry) { $0.type("2") },
    Place("follow-ups", on: .many) { $0.type("4").press(.pageDown, .pageDown) },
    Place("follow-ups, for reading", readOnly: true, on: .many) { $0.type("4").press(.pageDown, .pageDown) },
    Place("follow-ups, typing a filter", on: .many) { $0.type("4/tugas").press(.pageDown, .pageDown) },
    Place("follow-ups, none", on: .registry) { $0.type("4") },
    Place("follow-ups of a rakor") { $0.open(.followUps(.init(meeting: Sample.held))) },
    Place("summary, planned") { $0.open(.summary(.init(id: Sample.planned))) },
    Place("summary, held") { $0.open(.summary(.init(id: Sample.held))) },
    Place("summary, closed") { $0.open(.summary(.init(id: Sample.example))) },
    Place("summary, cancelled") { $0.open(.summary(.init(id: Sample.id(6)))) },
    Place("summary, postponed") { $0.open(.summary(.init(id: Sample.id(7)))) },
    Place("summary, for reading", readOnly: true) { $0.open(.summary(.init(id: Sample.planned))) },
    Place("agenda") { $0.open(.agenda(.init(id: Sample.held))).type("j") },
    Place("agenda, none") { $0.open(.agenda(.init(id: Sample.planned))) },
    Place("agenda, closed") { $0.open(.agenda(.init(id: Sample.example))) },
    Place("roll-call, people") { $0.open(.rollCall(.init(id: Sample.planned))).type("jj") },
    Place("roll-call, offices") { $0.open(.rollCall(.init(id: Sample.planned))).press(.left, .down, .down) },
    Place("roll-call, closed") { $0.open(.rollCall(.init(id: Sample.example))).type("jj") },
    Place("roll-call, counting") { $0.open(.rollCall(.init(id: Sample.planned))).type("4") },
    Place("roll-call, finding") { $0.open(.rollCall(.init(id: Sample.planned))).type("/a").press(.down) },
    Place("roll-call, an empty line") { $0.open(.rollCall(.init(id: Sample.planned))).type("/") },
    Place("people, offices", on: .people) { $0.type("5jj") },
    Place("people", on: .people) { $0.type("5j").press(.enter).type("jj") },
    Place("people, for reading", readOnly: true, on: .people) { $0.type("5j").press(.enter).type("jj") },
    Place("people, nobody", on: .registry) { $0.type("5j").press(.enter) },
    Place("people, turns and year", on: .crowd) { $0.type("5j").press(.tab, .tab).type("j") },
    Place("people, typing a name", on: .people) { $0.type("5/rid") },
    Place("people, found", on: .people) { $0.type("5/rid").press(.enter) },
    Place("people, found nobody", on: .people) { $0.type("5/zzz").press(.enter) },
    Place("form, date") { $0.type("n").focus(.date).type("besok") },
    Place("form, host") { $0.type("nphu").focus(.date).type("besok").focus(.host) },
    Place("form, offices") { $0.type("nphu").focus(.date).type("besok").focus(.office(Sample.kebumen)) },
    Place("form, month") { $0.type("n").focus(.date).press(.down) },
    Place("form, best dates") { $0.type("nphu").press(.function(6)) },
    Place("help") { $0.type("?").press(.down) },
    Place("list of actions") { $0.type(":").press(.down) },
    Place("list of actions, none left") { $0.type(":zzz") },
    Place("question") { $0.open(.summary(.init(id: Sample.planned))).type("x") },
    Place("leaving something typed") { $0.type("nZz").press(.escape) },
    Place("kept entries") { $0.send(.draftsFound(drafts)).press(.down) },
    Place("kept entries, for a new rakor") { $0.send(.draftsFound(drafts)).press(.escape).type("n").press(.down) },
    Place("home, with kept entries") { $0.send(.draftsFound(drafts)).press(.escape).type("jj") },
    Place("line asked for") { $0.type("4D") },
    Place("follow-up form, text") { $0.type("4a") },
    Place("follow-up form, offices") { $0.type("4a").focus(followUp: .office(Sample.kebumen)) },
    Place("follow-up form, source") { $0.open(.agenda(.init(id: Sample.held))).type("t").focus(followUp: .source) },
    Place("person form, name", on: .people) { $0.type("5n") },
    Place("person form, office", on: .people) { $0.type("5n").focus(person: .office) },
    Place("minutes") { $0.open(.agenda(.init(id: Sample.held))).press(.enter) },
    Place("life of a follow-up") { $0.type("4i").press(.down) },
    Place("turns") { $0.type("t").press(.down) },
    Place("turns, swapping") { $0.type("tw").press(.down) },
    Place("turns, for reading", readOnly: true) { $0.type("t").press(.down) },
    Place("duplicates", on: .people) { $0.type("5D").press(.down) },
  ]
}

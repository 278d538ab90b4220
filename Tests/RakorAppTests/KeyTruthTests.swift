import RakorModel
import SampleOffice
import Testing

@testable import RakorApp
@testable import TerminalKit

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

    var reached: AppState {
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
    for key in Self.allKeys where !named.contains(key) && !edits(key, on: state) && key != Self.escapeWithLetter {
      #expect(!acts(key, on: state), "\(KeyLabel.of(key, in: .english))")
    }
  }

  @Test("Every layer has a place at which its keys are pressed")
  func everyLayerHasAPlace() {
    let reached = Set(Self.places.map { LayerList($0.state.top) })
    #expect(Set(LayerList.allCases).subtracting(reached).isEmpty)
  }

  @Test("Going through what can be chosen, ticking and stepping are no editing, and must be named")
  func onlyEditingGoesUnnamed() throws {
    func state(_ name: String) throws -> AppState { try #require(Self.states[name]) }
    let unlike: [(place: String, keys: [Key])] = [
      ("form, forum", [.right, .left, .character(" ")]), ("form, host", [.right, .left, .character(" ")]),
      ("form, venue", [.right, .end]), ("follow-up form, offices", [.character("x"), .left, .character("A")]),
      ("follow-up form, source", [.right, .left, .character("h")]), ("form, offices", [.character("+")]),
    ]
    for (place, keys) in unlike {
      let state = try state(place)
      for key in keys {
        #expect(acts(key, on: state) && !edits(key, on: state), "\(place): \(KeyLabel.of(key, in: .english))")
      }
    }
    #expect(edits(.character("z"), on: try state("form, date")))
    #expect(edits(.left, on: try state("form, date")))
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

  @Test(
    "Where an arrow leads on or back, l or h does too, unless it is text or marks somebody present", arguments: places)
  func lettersOfTheArrows(place: Place) {
    let state = place.state
    guard state.top.traits(state.context).bindsLetters, !state.top.traits(state.context).isTyping else { return }
    let keys = state.allHints.flatMap(\.keys)
    #expect(!keys.contains(.right) || keys.contains(.character("l")))
    #expect(!keys.contains(.left) || keys.contains(.character("h")))
  }

  @Test("^L draws the whole screen again, under every box too", arguments: places)
  func redrawn(place: Place) {
    var state = place.state
    #expect(update(&state, .inputReceived(.key(.control("l")))) == [.repaint])
    #expect(state.layers == place.state.layers)
  }

  @Test("^Z suspends, ^C asks or says how to leave, and help opens, in every layer", arguments: places)
  func everywhere(place: Place) {
    var state = place.state
    #expect(update(&state, .inputReceived(.key(.control("z")))) == [.suspend] && state.layers == place.state.layers)
    state = place.state
    let asked = update(&state, .inputReceived(.key(.control("c"))))
    if case .confirm = state.top {
    } else {
      #expect(asked.isEmpty && state.notice?.text == state.context.phrases.app.quitAgain)
    }
    if case .help = place.state.top { return }
    state = place.state
    _ = update(&state, .inputReceived(.key(.function(1))))
    if case .help = state.top {} else { Issue.record("no help") }
  }

  @Test("The last line always shows help and the way back, at every size", arguments: places, [40, 60, 80, 120])
  func lastLine(place: Place, columns: Int) {
    var state = place.state
    _ = update(&state, .resized(Size(columns: columns, rows: columns == 40 ? 12 : 24)))
    let line = draw(state).text().split(separator: "\n").last.map(String.init) ?? ""
    if case .help = state.top {} else { #expect(line.contains("? ") || line.contains("F1 "), "\(line)") }
    let isBottom = state.layers.count == 1 && !state.allHints.contains { $0.keys.contains(.escape) && $0.inHintBar }
    #expect(line.contains(isBottom ? "q " : "Esc "), "\(line)")
  }

  @Test(
    "Esc does something in every layer, but on a screen at the bottom that has nothing to take away", arguments: places)
  func escapes(place: Place) {
    let state = place.state
    if state.layers.count > 1 { #expect(acts(.escape, on: state)) }
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
    (before.messages, after.messages) = ([], [])
    return before != after || !effects.isEmpty
  }

  /// Whether a key does to the text under the cursor what it does in every text, which needs no naming.
  private func edits(_ key: Key, on state: AppState) -> Bool {
    var after = state
    _ = update(&after, .inputReceived(.key(key)))
    switch (state.top.textUnderCursor, after.top.textUnderCursor) {
    case (.line(let editor), .line(let edited)):
      // What is marked, or was chosen as a whole, gives way to what is typed.
      return [editor, LineEditor("", limit: editor.limit)].contains { start in
        var expected = start
        return expected.handle(key) && expected == edited
      }
    case (.text(var editor), .text(let edited)):
      return Self.textKeys.union(Self.severalLineKeys).contains(key) && (editor.handle(key) || editor == edited)
    default: return false
    }
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
}

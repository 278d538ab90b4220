import Testing

@Suite("Layers")
struct LayerTests {
  private static let app = SourceTree.sources.filter { $0.module == "RakorApp" }
  /// Wherever a key passes between the terminal and a layer.
  private static let keyed =
    app
    + SourceTree.sources.filter { $0.path.contains("TerminalKit/Form/") || $0.path.contains("rakor/Session/") }

  /// Where a key is looked at outside of bindings, and why that is no command.
  static let allowed: [String: String] = [
    "Bindings/Binding.swift": "looks keys up among bindings, and tells which are text",
    "Bindings/KeyLabel.swift": "writes keys",
    "Bindings/KeyName.swift": "reads and writes keys in the file of settings",
    "Bindings/KeyMap.swift": "gives bindings the keys of the file of settings",
    "Bindings/FormKeys.swift": "says that a letter is nobody else's in a form",
    "Bindings/SaidKey.swift": "has the keys that sentences name, each held to its binding by a test",
    "Settings/KeyChange.swift": "reads the keys that an action is given",
    "Flow/TypedBehind.swift": "tells text that is typed behind a save from other keys",
    "Flow/LayerState.swift": "gives letters to a layer in which they are text",
    "Drawing/Draw.swift": "puts the way back at the right of the last line",
    "Form/FormKeys.swift": "edits text, where a letter takes the place of what is marked",
    "Layers/Confirmation.swift": "has the letters of no, from which its bindings are made",
  ]

  @Test("A layer matches keys nowhere but in its bindings", arguments: keyed.filter { !isAllowed($0) })
  func keysAreBindings(file: SourceFile) {
    let matches = KeyMatches(file).found
    #expect(matches.isEmpty, "\(file): \(matches.joined(separator: " | "))")
  }

  @Test("What may look at keys beside the bindings is there, and does")
  func allowedFilesLookAtKeys() {
    for name in Self.allowed.keys {
      let file = Self.keyed.first { $0.path.hasSuffix(name) }
      #expect(file.map { !KeyMatches($0).found.isEmpty } == true, "\(name)")
    }
  }

  @Test(
    "A key that is matched by hand is found, however it is written",
    arguments: [
      "if key == .escape { return }", "guard key != .enter else { return }", "if .tab == key { return }",
      "switch key {", "switch (offer, key) {", "if case .character(\"x\") = key { return }",
      "if case .typed(.enter) = event { return }", "case .input(.key(.escape)): return true",
      "[.control(\"s\"), .function(10)].contains(key)", "digits.contains(key)", "return .key(.control(\"s\"))",
      "if Self.closing.contains(typed) || typed == .backTab { return }",
    ])
  func handMadeMatchesAreFound(line: String) {
    #expect(KeyMatches(SourceFile(path: "Sources/RakorApp/Layers/Some.swift", lines: [line])).found.count == 1)
  }

  @Test("A binding is no match by hand, on however many lines it stands")
  func bindingsAreNoMatches() {
    let lines = [
      "[", "  Binding(", "    [.character(\"x\"), .escape], .drop, .change,", "    label: { $0.keys.drop }),", "]",
    ]
    #expect(KeyMatches(SourceFile(path: "Sources/RakorApp/Layers/Some.swift", lines: lines)).found.isEmpty)
  }

  /// What hands layers on, or is the stack; and the conversation without a screen, which fills in a form and has none.
  private static let carriers: Set = [
    "AppState.swift", "LayerState.swift", "Outcome.swift", "Action.swift", "Effect.swift", "PlainSchedule.swift",
    "CommandDeed.swift",
  ]

  @Test("The state of the app is the only thing that keeps layers on one another", arguments: app)
  func oneStack(file: SourceFile) {
    guard !Self.carriers.contains(file.name) else { return }
    let kept = LayersKept(file, layers: Self.layers).found
    #expect(kept.isEmpty, "\(file): \(kept.joined(separator: " | "))")
  }

  @Test(
    "A layer that is kept in another's state is found, however it is written",
    arguments: [
      "package var box: Confirmation.State?", "var month: MonthSheet.State? = nil", "var below: [LayerState] = []",
      "package private(set) var under: LayerState", "static let help = Help.State(keys: [])",
      "var month = MonthSheet.State(day, below: point)", "let boxes: [Int: Prompt.State]",
      "case asking(Confirmation.State)",
    ])
  func keptLayersAreFound(line: String) {
    let file = SourceFile(
      path: "Sources/RakorApp/Layers/Home/Home.swift", lines: ["struct State: Equatable {", "  " + line, "}"])
    #expect(LayersKept(file, layers: Self.layers).found.count == 1)
  }

  @Test("What a function makes, works out or is given keeps nothing")
  func passingLayersIsAllowed() {
    let lines = [
      "extension Home {", "  static func ask(_ question: Confirmation.State) -> Outcome {",
      "    let question = Confirmation.State(title: title)", "    return .push(.confirm(question))", "  }",
      "  var prompt: Prompt.State? { nil }", "  private let state: Home.State", "}",
    ]
    let file = SourceFile(path: "Sources/RakorApp/Layers/Home/Home.swift", lines: lines)
    #expect(LayersKept(file, layers: Self.layers).found.isEmpty)
  }

  @Test("A layer that works out a frame draws from that, and works none of it out again", arguments: layers.sorted())
  func drawingsUseTheFrame(layer: String) {
    let files = Self.app.filter { $0.path.hasSuffix("Layers/\(layer).swift") || $0.path.contains("Layers/\(layer)/") }
    let made = Set(files.flatMap { $0.bodies { $0.contains("func frame(") } }.flatMap(Self.pagesMade))
    for file in files {
      let again = file.bodies { $0.contains("inout Screen") }.flatMap { body in
        body.split(separator: "\n").filter { line in
          line.contains(" frame(state, ") || Self.pagesMade(String(line)).contains(where: made.contains)
        }
      }
      #expect(again.isEmpty, "\(file): \(again)")
    }
  }

  /// The plans, pages and cards that a source makes.
  private static func pagesMade(_ code: String) -> [String] {
    code.matches(of: /\b([A-Z]\w*(?:Plan|Page|Card))\(/).map { String($0.output.1) }
  }

  /// The names of the layers there are.
  private static let layers: Set<String> = Set(
    app.flatMap { file in
      file.lines.compactMap { line in
        line.firstMatch(of: /^(?:package )?enum (\w+): \w*Layer\b/).map { String($0.output.1) }
      }
    })

  private static func isAllowed(_ file: SourceFile) -> Bool { allowed.keys.contains { file.path.hasSuffix($0) } }
}

/// Where a source matches keys, or names one to be pressed, outside of bindings.
private struct KeyMatches {
  let found: [String]

  init(_ file: SourceFile) {
    let code = SwiftText(SwiftText(file.lines.joined(separator: "\n")).calls(of: "Binding").rest).code
    let patterns = Self.patterns.compactMap { try? Regex($0) }
    found = code.split(separator: "\n").map(String.init).filter { line in
      patterns.contains { line.firstMatch(of: $0) != nil }
    }
  }

  private static let names =
    "escape|enter|tab|backTab|backspace|insert|pageUp|pageDown|shiftUp|shiftDown|shiftLeft|shiftRight|controlLeft|controlRight"

  private static let patterns: [String] = [
    #"\.(?:character|control|alt|function)\("#,
    #"(?:^|[^.\w])key *(?:==|!=|~=)|(?:==|!=|~=) *key\b"#,
    #"(?:==|!=|~=) *\.(?:\#(names))\b"#,
    #"\bcase\b.*= *key\b"#,
    #"\bswitch +(?:key\b|\([^{]*\bkey\b)"#,
    #"\.contains\(key\)|\.keys\.contains\("#,
    #"\.(?:typed|key)\(\."#,
  ]
}

/// Properties and cases of a source that hold the state of a layer other than its own.
private struct LayersKept {
  let found: [String]

  init(_ file: SourceFile, layers: Set<String>) {
    let own = layers.filter { file.path.hasSuffix("/\($0).swift") || file.path.contains("/\($0)/") }
    let others = layers.subtracting(own).map { "\($0)\\.State" }.sorted() + ["LayerState"]
    let names = "\\b(?:\(others.joined(separator: "|")))\\b"
    let declared = [
      "^ *(?:[a-z]+(?:\\(set\\))? )*(?:let|var) \\w+ *(?::[^={]*\(names)|= *[\\[(]*\(names))",
      "^ *(?:indirect )?case \\w+\\(.*\(names)",
    ].compactMap { try? Regex($0) }
    let lines = file.code
    found = lines.indices.compactMap { index in
      let text = lines[index].text
      guard declared.contains(where: { text.firstMatch(of: $0) != nil }), !Self.isComputed(text),
        Self.standsInType(index, lines.map(\.text))
      else { return nil }
      return text
    }
  }

  /// Whether a property has a body instead of a value.
  private static func isComputed(_ text: String) -> Bool {
    guard let brace = text.firstIndex(of: "{") else { return false }
    return !text[..<brace].contains("=")
  }

  /// Whether a line is a member of a type, and not part of a function.
  private static func standsInType(_ index: Int, _ lines: [String]) -> Bool {
    let indent = lines[index].prefix { $0 == " " }.count
    let opening = lines[..<index].last { line in
      !line.isEmpty && line.prefix { $0 == " " }.count < indent
    }
    return opening?.firstMatch(of: /\b(?:struct|enum|class|actor|extension)\b/) != nil
  }
}

extension SourceFile {
  /// The bodies of those functions whose first lines, up to the brace, are wanted.
  fileprivate func bodies(_ isWanted: (String) -> Bool) -> [String] {
    lines.indices.compactMap { index in
      guard lines[index].contains("func "), let open = lines[index...].firstIndex(where: { $0.hasSuffix("{") }) else {
        return nil
      }
      let indent = lines[index].prefix { $0 == " " }
      guard isWanted(lines[index...open].joined(separator: " ")),
        let end = lines[open...].firstIndex(of: indent + "}")
      else { return nil }
      return lines[(open + 1)..<max(open + 1, end)].joined(separator: "\n")
    }
  }
}

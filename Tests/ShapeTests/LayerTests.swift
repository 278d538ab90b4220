import Testing

@Suite("Layers")
struct LayerTests {
  private static let app = SourceTree.sources.filter { $0.module == "RakorApp" }

  @Test("A layer matches keys nowhere but in its bindings", arguments: app.filter { $0.path.contains("/Layers/") })
  func keysAreBindings(file: SourceFile) throws {
    let matched = try Regex("(case|==|!=|,) *\\.(character|control|alt|function)\\(|\\.typed\\(\\.")
    let named = try Regex("Binding\\(|^ *\\[")
    for (number, text) in file.code where text.firstMatch(of: named) == nil {
      #expect(text.firstMatch(of: matched) == nil, "\(file):\(number)")
    }
  }

  @Test("The state of the app is the only thing that keeps layers on one another", arguments: app)
  func oneStack(file: SourceFile) throws {
    guard file.name != "AppState.swift" else { return }
    let kept = try Regex("^ *(?:package |private |fileprivate )?(?:let|var) \\w+: *\\[?LayerState\\b(?!.*\\{)")
    for (number, text) in file.code { #expect(text.firstMatch(of: kept) == nil, "\(file):\(number)") }
  }
}

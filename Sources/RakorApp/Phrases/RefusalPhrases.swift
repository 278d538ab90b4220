package import RakorModel
package struct RefusalPhrases: Sendable {
  package static let indonesian = RefusalPhrases()
  package static let english = RefusalPhrases()
  package func sentence(for refusal: Refusal, directory: Directory) -> String { "\(refusal)" }
  package func name(of key: RecordKey, directory: Directory) -> String { "\(key)" }
}

/// What is composed of facts, which read as if they were its own.
@dynamicMemberLookup
package protocol FactHolder: Sendable {
  associatedtype Facts
  var facts: Facts { get set }
}

extension FactHolder {
  /// One fact, read and written in place.
  @inlinable package subscript<Value>(dynamicMember path: WritableKeyPath<Facts, Value>) -> Value {
    get { facts[keyPath: path] }
    set { facts[keyPath: path] = newValue }
  }
}

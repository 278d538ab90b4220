/// A JSON value whose objects keep the order of their members.
///
/// Field order is part of what `rakor` promises, so that the same records always give the same bytes.
package enum JsonValue: Hashable, Sendable {
  case null
  case truth(Bool)
  case whole(Int)
  case fraction(Double)
  case text(String)
  case list([JsonValue])
  case object([JsonMember])

  /// A text, or null where there is none.
  package static func optional(_ text: String?) -> JsonValue { text.map(JsonValue.text) ?? .null }

  /// A whole number, or null where there is none.
  package static func optional(_ number: Int?) -> JsonValue { number.map(JsonValue.whole) ?? .null }

  /// An object of these members, in this order.
  package static func members(_ members: KeyValuePairs<String, JsonValue>) -> JsonValue {
    .object(JsonMember.list(members))
  }
}

/// One named value of a JSON object.
package struct JsonMember: Hashable, Sendable {
  package var name: String
  package var value: JsonValue

  /// A member of an object; that names do not repeat is for whoever reads them to check.
  package init(name: String, value: JsonValue) {
    self.name = name
    self.value = value
  }

  /// Members in this order.
  package static func list(_ members: KeyValuePairs<String, JsonValue>) -> [JsonMember] {
    members.map { JsonMember(name: $0.key, value: $0.value) }
  }
}

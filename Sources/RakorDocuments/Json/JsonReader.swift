import FoundationEssentials

extension JsonValue {
  /// The value that a JSON text stands for; members come in the order of their names.
  ///
  /// - Throws: `ExchangeError.notJson`.
  package static func read(_ bytes: [UInt8]) throws(ExchangeError) -> JsonValue {
    do {
      return try JSONDecoder().decode(JsonValue.self, from: Data(bytes))
    } catch {
      throw .notJson(line: lineNumber(in: String(describing: error)))
    }
  }

  /// The line that the decoder blames, which it tells only in its words "around line 3, column 5".
  private static func lineNumber(in words: String) -> Int? {
    guard let found = words.firstRange(of: "line ") else { return nil }
    return Int(words[found.upperBound...].prefix { $0.isNumber })
  }
}

extension JsonValue: Decodable {
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  package init(from decoder: any Decoder) throws {
    if let members = try? decoder.container(keyedBy: Name.self) {
      self = .object(
        try members.allKeys.sorted { $0.stringValue < $1.stringValue }.map {
          JsonMember(name: $0.stringValue, value: try members.decode(JsonValue.self, forKey: $0))
        })
    } else if var elements = try? decoder.unkeyedContainer() {
      var list: [JsonValue] = []
      while !elements.isAtEnd { list.append(try elements.decode(JsonValue.self)) }
      self = .list(list)
    } else {
      self = try JsonValue(scalar: try decoder.singleValueContainer())
    }
  }

  private init(scalar: any SingleValueDecodingContainer) throws {
    if scalar.decodeNil() {
      self = .null
    } else if let text = try? scalar.decode(String.self) {
      self = .text(text)
    } else if let truth = try? scalar.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? scalar.decode(Int.self) {
      self = .whole(number)
    } else {
      self = .fraction(try scalar.decode(Double.self))
    }
  }
}

import FoundationEssentials
import RakorModel

/// Records as JSON texts, in the journal and for the names of a closing day.
enum RecordText {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decode<Value: Decodable>(_ text: String, as type: Value.Type = Value.self) throws -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    } catch {
      throw UnreadableRow(reason: String(describing: error))
    }
  }

  /// The record alone; its key says of which kind it is.
  static func encode(_ record: Record) throws -> String {
    switch record {
    case .office(let office): try encode(office)
    case .forum(let forum): try encode(forum)
    case .person(let person): try encode(person)
    case .meeting(let meeting): try encode(meeting)
    case .agendaItem(let item): try encode(item)
    case .attendance(let line): try encode(line)
    case .delegate(let delegate): try encode(delegate)
    case .followUp(let followUp): try encode(followUp)
    case .turnNote(let note): try encode(note)
    }
  }

  static func record(_ text: String, under key: RecordKey) throws -> Record {
    switch key {
    case .office: .office(try decode(text))
    case .forum: .forum(try decode(text))
    case .person: .person(try decode(text))
    case .meeting: .meeting(try decode(text))
    case .agendaItem: .agendaItem(try decode(text))
    case .attendance: .attendance(try decode(text))
    case .delegate: .delegate(try decode(text))
    case .followUp: .followUp(try decode(text))
    case .turnNote: .turnNote(try decode(text))
    }
  }
}

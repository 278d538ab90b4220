import RakorModel
import TerminalKit

/// A key that a sentence names; settings may have given its action another one.
enum SaidKey: CaseIterable {
  case undo, redo, drafts, meetings, nextForum
  case newMeeting, addPerson, addItem, addFollowUp
  case find, filter, extendMarks, present, clearMark
  case editFollowUp, dropFollowUp, progressOfPart, closeMeeting

  /// The layer whose key it is, what the action is called in the file of settings, and the key it comes with.
  var place: (layer: String, action: String, standard: Key) {
    switch self {
    case .undo: (KeyRows.everywhere, "undo", .character("u"))
    case .redo: (KeyRows.everywhere, "redo", .control("r"))
    case .drafts: (KeyRows.everywhere, "drafts", .control("o"))
    case .meetings: (KeyRows.everywhere, "tab-meetings", .character("2"))
    case .nextForum: (KeyRows.everywhere, "next-forum", .character("f"))
    case .newMeeting: (Home.layerName, "new", .character("n"))
    case .addPerson: (People.layerName, "new", .character("n"))
    case .addItem: (Agenda.layerName, "add", .character("a"))
    case .addFollowUp: (FollowUps.layerName, "add", .character("a"))
    case .find: (RollCall.layerName, "find", .character("/"))
    case .filter: (Meetings.layerName, "filter", .character("/"))
    case .extendMarks: (Meetings.layerName, "mark-extend-down", .shiftDown)
    case .present: (RollCall.layerName, "mark-present", .character("h"))
    case .clearMark: (RollCall.layerName, "clear", .backspace)
    case .editFollowUp: (FollowUps.layerName, "edit", .character("e"))
    case .dropFollowUp: (FollowUps.layerName, "drop", .character("B"))
    case .progressOfPart: (FollowUps.layerName, "progress", .character("p"))
    case .closeMeeting: (Summary.layerName, "close", .character("c"))
    }
  }

  /// The keys of the session whose sentences are being made; nil where all are those that actions come with.
  @TaskLocal private static var map: KeyMap?

  /// Makes sentences with the keys of a session.
  static func naming<Made>(_ map: KeyMap?, _ make: () -> Made) -> Made {
    map == nil ? make() : $map.withValue(map, operation: make)
  }

  /// The key as it is in the session.
  fileprivate var key: Key {
    let place = place
    return Self.map?.key(of: place.action, in: place.layer) ?? place.standard
  }
}

extension PhraseGroup {
  /// What a key is called in a sentence.
  func key(_ said: SaidKey) -> String { KeyLabel.of(said.key, in: language) }

  /// What the key is called that takes the last change back.
  var undoKey: String { key(.undo) }
}

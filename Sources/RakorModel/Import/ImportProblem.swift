/// The kind of value that a place in a file asks for.
package enum ImportedKind: String, CaseIterable, Hashable, Sendable {
  case text, wholeNumber, truth, list, object
}

/// Why a line of a file is refused.
package enum ImportProblem: Hashable, Sendable {
  /// A rule of the model refuses it.
  case refused(Refusal)
  /// What must be there is not.
  case missing
  case wrongKind(expected: ImportedKind)
  /// None of the words that may stand here.
  case unknownWord(String, allowed: [String])
  /// The same code, number or identity stands in the file before.
  case repeated
  /// Several people here fit, so that title, unit or identity must tell who is meant.
  case namesakes([PersonID])
  /// No rakor of the file has this number.
  case noSuchMeeting(Int)
  /// Numbers begin at 1.
  case notANumber(Int)
  /// A number that no office ever reaches; taken, it would be where all later ones go on from.
  case numberTooHigh(Int, limit: Int)
}

/// One refused line of a file.
package struct RefusedLine: Hashable, Sendable {
  package var place: FilePlace
  package var problem: ImportProblem

  /// A line of the file and why it cannot be taken.
  package init(place: FilePlace, problem: ImportProblem) {
    self.place = place
    self.problem = problem
  }
}

/// An import that was refused whole, with every line that is to blame.
package struct ImportRefused: Error, Hashable, Sendable {
  /// Every refused line of the file, in its order.
  package var lines: [RefusedLine]

  /// A refusal of every line given; at least one.
  package init(lines: [RefusedLine]) {
    self.lines = lines
  }
}

/// What an import did with the numbers of a file.
package struct ImportOutcome: Hashable, Sendable {
  /// The file's numbers of rakor and the ones they have here.
  package var meetings: [Int: MeetingID] = [:]
  /// The file's numbers of follow-ups that were taken here, and the ones they got instead.
  package var renumbered: [Int: FollowUpNumber] = [:]

  /// An outcome before anything was imported.
  package init() {}
}

extension Refusal {
  /// The name that the refused value has in files; nil where the refusal is not about one value.
  var fileMember: String? {
    switch self {
    case .required(let field), .tooLong(let field, _), .countOutOfRange(let field, _), .unreadableDate(let field, _),
      .unreadableTime(let field, _), .unknownOffice(let field, _), .ambiguousOffice(let field, _, _),
      .inactiveOffice(let field, _, _), .badCode(let field, _), .codeTaken(let field, _),
      .notAnAddress(let field, _):
      field.fileMember
    case .endBeforeStart: "end"
    case .endWithoutStart: "start"
    case .unknownForum: "forum"
    case .employeeNumber: "nip"
    case .unknownWord, .transition: "state"
    case .reasonRequired: "reason"
    case .newDateRequired, .dateWhilePostponed: "date"
    case .followUpNeedsOffice: "offices"
    default: nil
    }
  }
}

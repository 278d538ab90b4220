package import RakorModel

/// What came back to a question.
package enum PlainInput: Equatable, Sendable {
  case line(String)
  /// A line whose bytes are no UTF-8; repaired, it would be another text.
  case notText
  /// Nothing more will come.
  case end
}

/// Where a conversation is held, a line at a time: nothing is drawn, and nothing that was said is taken back.
package protocol PlainLines: AnyObject {
  /// Tells a line.
  func tell(_ line: String)

  /// Asks a question and waits for the line that answers it.
  func ask(_ question: String) -> PlainInput
}

/// The world around a conversation, as it is around the screens.
package protocol PlainWorld: AnyObject {
  var now: Moment { get }

  /// Carries out an effect on the records, and answers what came of it.
  func carryOut(_ effect: Effect, _ context: Context) -> [Action]
}

/// How a conversation ended.
package enum PlainEnding: Equatable, Sendable {
  case left
  /// The input ended right behind an answer that was refused, so that something that was meant to be done was not.
  case cutOff
}

/// Why a job goes no further: back to the menu, or out, since nothing more will be answered.
enum PlainExit: Error {
  case menu, over
}

/// An answer to a question.
enum PlainAnswer: Equatable {
  case text(String)
  /// An empty line: what the question proposes.
  case proposed
  /// A dash: nothing is to stand there.
  case nothing
}

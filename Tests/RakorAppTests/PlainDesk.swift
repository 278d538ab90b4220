import RakorModel
import RakorStore
import SampleOffice
import TerminalKit

@testable import RakorApp

/// A clerk without a screen: lines are answered from a list, over a real database in memory.
final class PlainDesk: PlainLines, PlainWorld {
  let store: RakorStore
  let now: Moment
  /// Everything that was told and asked, a line each.
  private(set) var lines: [String] = []
  private(set) var questions: [String] = []
  private(set) var saves: [SaveRequest] = []
  private(set) var ending = PlainEnding.left
  private var answers: ArraySlice<String>
  /// What a colleague saves when that question is asked.
  private let meanwhile: (question: String, edit: Edit)?

  /// A conversation from its beginning until the answers are used up.
  init(
    _ answers: [String], on shelf: Shelf = .full, in language: Language = .indonesian, readOnly: Bool = false,
    at now: Moment = Sample.now, meanwhile: (question: String, edit: Edit)? = nil
  ) {
    store = shelf.store(readOnly: readOnly)
    self.now = now
    self.answers = answers[...]
    self.meanwhile = meanwhile
    var context = Context(now: now, size: Size(columns: 80, rows: 24), language: language, readOnly: readOnly)
    context.almanac = Sample.almanac
    ending = PlainSession(lines: self, world: self, context: context).run()
  }

  func tell(_ line: String) { lines.append(line) }

  func ask(_ question: String) -> PlainInput {
    lines.append(question)
    questions.append(question)
    if let meanwhile, question.hasPrefix(meanwhile.question), answers.count > 0 {
      certainly { _ = try store.acting(as: Sample.colleague).perform([meanwhile.edit], now: now) }
    }
    return answers.popFirst().map(PlainInput.line) ?? .end
  }

  func carryOut(_ effect: Effect, _ context: Context) -> [Action] {
    if case .save(let request) = effect { saves.append(request) }
    return MemoryWorld(store).results(of: effect, now: now, uid: "new \(saves.count)")
  }

  // MARK: What there is to see

  /// Every line that begins so.
  func lines(_ beginning: String) -> [String] { lines.filter { $0.hasPrefix(beginning) } }

  func says(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// How much has been changed since the shelf was filled.
  var changes: Int { certainly { try store.history(of: nil, limit: 1000).count { $0.who == Sample.clerk } } }

  func file(_ id: MeetingID) -> MeetingFile? { certainly { try store.meetingFile(id) } }

  func followUp(_ number: Int) -> FollowUp? {
    certainly { try store.followUp(FollowUpNumber(rawValue: number))?.followUp }
  }

  func states(_ id: MeetingID) -> [String: DelegateState] {
    let named = file(id)?.namedDelegates ?? []
    return Dictionary(named.map { ($0.name, $0.delegate.state) }) { first, _ in first }
  }

  /// Ends the input behind each of the answers in turn; none of it may have saved anything.
  static func cutShort(_ answers: [String], on shelf: Shelf) -> [Int] {
    answers.indices.filter { count in
      let desk = PlainDesk(Array(answers.prefix(count)), on: shelf)
      return desk.changes != 0 || desk.ending != .left
    }
  }
}

import RakorModel
import TerminalKit

/// Stand-in.
package enum ScheduleForm {
  package struct State: Equatable, Sendable {

    package init() {}
    init(new context: Context) {}
    init(editing file: MeetingFile, _ context: Context) {}
    init(recovering draft: FormDraft, _ context: Context) {}

  }

  package enum Command: Hashable, Sendable { case none }

  static let bindings: [Binding<State, Command>] = []

  static func update(_ state: inout State, _ event: ScreenEvent<Command>, _ context: Context) -> Outcome { .unused }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {}
}

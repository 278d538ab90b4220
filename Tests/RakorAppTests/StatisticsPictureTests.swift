import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Pictures of the statistics")
struct StatisticsPictureTests {
  @Test("The screen of statistics looks as recorded", arguments: StatisticsPictureTests.scenes)
  func statisticsLookAsRecorded(scene: Scene) throws { try scene.check(in: "Statistics") }

  /// With people who came, were late or stayed away.
  private static let marked = Shelf.people.adding { builder in
    let states = [DelegateState.present, .excused, .sick, .travel, .absent, .represented]
    for (offset, state) in states.enumerated() {
      let person = PersonID(rawValue: 11 + offset)
      try Edit.mark(Sample.held, person, state, note: nil).apply(to: &builder)
    }
    try Edit.mark(Sample.id(4), PersonID(rawValue: 12), .sick, note: nil).apply(to: &builder)
  }

  static let scenes: [Scene] = [
    Scene("attendance", 120, 40, .english, on: .crowd) { $0.type("6") },
    Scene("all", 200, 60, on: marked) { $0.type("6") },
    Scene("empty", on: .registry) { $0.type("6") },
    Scene("empty", 40, 12, .english, on: .registry) { $0.type("6") },
    Scene("heads", on: .crowd) { $0.type("6").press(.tab) },
    Scene("heads", 120, 40, .english, on: .crowd) { $0.type("6").press(.tab) },
    Scene("absence", on: marked) { $0.type("6").press(.tab, .tab) },
    Scene("absence", 120, 40, .english, on: marked) { $0.type("6").press(.tab, .tab) },
    Scene("hosting", on: .crowd) { $0.type("f6").press(.tab, .tab, .tab) },
    Scene("hosting", 60, 20, .english, on: .crowd) { $0.type("6").press(.tab, .tab, .tab) },
    Scene("follow-ups", on: .crowd) { $0.type("6").press(.backTab) },
    Scene("follow-ups", 40, 12, .english, on: .crowd) { $0.type("6").press(.backTab) },
    Scene("numbers", on: .crowd) { $0.type("6").press(.enter) },
    Scene("numbers", 40, 12, .english, on: .crowd) { $0.type("6").press(.enter) },
    Scene("numbers-heads", 200, 60, .english, on: .crowd) { $0.type("6").press(.tab, .enter) },
    Scene("numbers-sorted", 120, 40, on: marked) { $0.type("6").press(.tab, .tab, .enter).type("sss") },
    Scene("office", 80, 24, .english, on: .crowd) { $0.type("6oo") },
    Scene("wide-names", 80, 24, on: .wide) { $0.type("6") },
    Scene("file", 80, 24, on: .crowd) { $0.type("6w") },
  ]
}

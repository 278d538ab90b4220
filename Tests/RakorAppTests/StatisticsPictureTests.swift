import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Pictures of the statistics")
struct StatisticsPictureTests {
  @Test("The screen of statistics looks as recorded", arguments: StatisticsPictureTests.scenes)
  func statisticsLookAsRecorded(scene: Scene) throws { try scene.check(in: "Statistics") }

  static let scenes: [Scene] =
    sizes.flatMap { columns, rows in
      [Language.indonesian, .english].map { language in
        Scene("attendance", columns, rows, language, on: .crowd) { $0.type("6") }
      }
    } + [
      Scene("empty", on: .registry) { $0.type("6") },
      Scene("empty", 40, 12, .english, on: .registry) { $0.type("6") },
      Scene("heads", on: .crowd) { $0.type("6").press(.tab) },
      Scene("heads", 120, 40, .english, on: .crowd) { $0.type("6").press(.tab) },
      Scene("absence", on: .crowd) { $0.type("6").press(.tab, .tab) },
      Scene("absence", 120, 40, .english, on: .crowd) { $0.type("6").press(.tab, .tab) },
      Scene("hosting", on: .crowd) { $0.type("f6").press(.tab, .tab, .tab) },
      Scene("hosting", 60, 20, .english, on: .crowd) { $0.type("6").press(.tab, .tab, .tab) },
      Scene("follow-ups", on: .crowd) { $0.type("6").press(.backTab) },
      Scene("follow-ups", 40, 12, .english, on: .crowd) { $0.type("6").press(.backTab) },
      Scene("numbers", on: .crowd) { $0.type("6").press(.enter) },
      Scene("numbers", 40, 12, .english, on: .crowd) { $0.type("6").press(.enter) },
      Scene("numbers-heads", 200, 60, .english, on: .crowd) { $0.type("6").press(.tab, .enter) },
      Scene("numbers-sorted", 120, 40, on: .crowd) { $0.type("6").press(.tab, .tab, .enter).type("sss") },
      Scene("office", 80, 24, .english, on: .crowd) { $0.type("6oo") },
      Scene("wide-names", 80, 24, on: .wide) { $0.type("6") },
      Scene("file", 80, 24, on: .crowd) { $0.type("6w") },
    ]

  private static let sizes = [(80, 24), (120, 40), (200, 60), (60, 20), (40, 12)]
}

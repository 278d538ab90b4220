import Foundation
import TerminalHarness
import Testing

extension TerminalStories {
  /// The three jobs of an evening in the fewest keys: what is typed is counted, and what is recorded is the same by
  /// keys, by answers to questions and by commands.
  struct BestPaths {
    /// A rakor of Seksi PHU on 1 December at nine in Purworejo.
    private static let schedule = "nph\t\t1\t9\t\tpu\u{13}"
    /// Three people who are not known yet, the last of another office and ill; then the heads of that one.
    private static let rollCall = "/Budi Rekaan\rRina Contoh\rJoko Contoh\t\r\u{1B}s11\r"
    /// A task of 25 letters for three offices, due in a week.
    private static let followUp = "aSosialisasi regulasi haji\txjxjx\t+7\u{13}"

    @Test(
      "Each job takes at most so many keys",
      arguments: [(schedule, 15), (rollCall, 45), (followUp, 36)])
    func fewKeys(keys: String, most: Int) { #expect(keys.count <= most) }

    @Test("The fewest keys, the answers of a pipe and the commands record the same")
    func recordTheSame() throws {
      let (byKeys, byAnswers, byCommands) = (try Desk(), try Desk(), try Desk())
      try type(on: byKeys)
      try answer(byAnswers)
      try command(byCommands)
      #expect(try byKeys.export() == byCommands.export())
      #expect(try byAnswers.export() == byCommands.export())
    }

    private func type(on desk: Desk) throws {
      let wire = try desk.wire()
      try wire.read(within: Tmux.patience, until: "keluar")
      wire.write(Self.schedule)
      try wire.read(within: Tmux.patience, until: "dijadwalkan.")
      wire.write("\t" + Self.rollCall)
      try wire.read(within: Tmux.patience, until: "≠13")
      wire.write("\t\t" + Self.followUp)
      try wire.read(within: Tmux.patience, until: "0 dari 3")
    }

    private func answer(_ desk: Desk) throws {
      let answers = [
        "4", "phu", "", "1 des pukul 9", "purworejo", "", "", "", "", "", "", "", "",
        "5", "1", "Budi Rekaan", "wonosobo", "Rina Contoh", "wonosobo", "Joko Contoh sakit", "kebumen", "kebumen 11",
        "",
        "8", "1", "Sosialisasi regulasi haji", "wonosobo, kebumen, magelang-kab", "+7", "", "", "", "0",
      ]
      let run = try desk.sandbox.run(["--plain"], ["TERM": "dumb"], input: answers.map { $0 + "\n" }.joined())
      #expect(run.status == 0 && run.complaint.isEmpty, "\(run.output)\(run.complaint)")
    }

    private func command(_ desk: Desk) throws {
      let sandbox = desk.sandbox
      try sandbox.rakor("schedule", "--forum", "phu", "--date", "1/12/2026", "--time", "9", "--host", "purworejo")
      try sandbox.rakor("attend", "1", "--office", "wonosobo", "--person", "Budi Rekaan")
      try sandbox.rakor("attend", "1", "--office", "wonosobo", "--person", "Rina Contoh")
      try sandbox.rakor("attend", "1", "--office", "kebumen", "--person", "Joko Contoh", "--state", "sick")
      try sandbox.rakor("attend", "1", "--office", "kebumen", "--counted", "11")
      try sandbox.rakor(
        "followup", "add", "Sosialisasi regulasi haji", "--rakor", "1", "--office", "wonosobo", "--office", "kebumen",
        "--office", "magelang-kab", "--due", "+7")
    }
  }
}

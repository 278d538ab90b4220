import ArgumentParser

/// The full screen on invented data that is gone afterwards.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: explain(
      "Buka layar penuh dengan data rekaan tiga tahun yang tidak disimpan.",
      "Open the full screen on a throw-away copy of three invented years."),
    discussion: examples("rakor demo --lang en"))

  @OptionGroup var global: GlobalOptions
  @OptionGroup var way: WayIn

  func run() throws {
    var settings = try SessionSettings(global)
    settings.databasePath = nil
    let open = way.plain ? holdConversation : openScreens
    try open(settings) { try Registry.demo(who: settings.who, now: settings.clock.now()) }
  }
}

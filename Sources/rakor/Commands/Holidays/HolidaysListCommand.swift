import ArgumentParser
import RakorApp
import RakorModel

/// Shows the holidays and days of leave of a year.
struct HolidaysListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: explain(
      "Tampilkan hari libur dan cuti bersama satu tahun, serta tahun mana yang ada daftarnya.",
      "Show the holidays and days of leave of a year, and which years have a list."),
    discussion: examples("rakor holidays list --year 2027"),
    aliases: ["daftar"])

  @OptionGroup var global: GlobalOptions

  @Option(
    help: explain(
      "Tahunnya; tahun ini jika tidak disebut.", "The year; this one when it is left out.", value: ("tahun", "year")))
  var year: Int?

  func run() throws {
    let settings = try SessionSettings(global)
    let words = HolidayPhrases(language: settings.language)
    let today = settings.clock.now().day
    let reading = AlmanacReading.read(settings)
    let year = year ?? today.year
    guard Day.typedYears.contains(year) else {
      let sentence = settings.phrases.refusal.sentence(
        for: .unreadableDate(.date, .yearOutOfRange(year)), directory: Directory())
      throw CommandFailure(sentence: sentence, code: CommandFailure.refused)
    }
    let columns = [
      Table.Column(title: words.date), Table.Column(title: words.day), Table.Column(title: words.kind),
      Table.Column(title: words.name, share: 1),
    ]
    let rows = reading.almanac.holidays(of: year).map { holiday in
      [
        holiday.day.iso, holiday.day.weekday.name(in: settings.language), words.kindName(holiday.kind),
        holiday.name(in: settings.language),
      ]
    }
    try Console.write(Table(columns: columns, rows: rows).text(width: Console.width))
    let source = reading.almanac.year(year).map { words.source(year, $0.source, $0.certainty) } ?? words.onlyLegal(year)
    let known = words.known(reading.almanac.knownYears.map { String($0.year) }.joined(separator: ", "))
    let missing = reading.almanac.missingYear(on: today).map(settings.phrases.calendar.listMissing)
    Console.complain([source, known, missing, reading.problem].compactMap { $0 }.joined(separator: "\n"))
  }
}

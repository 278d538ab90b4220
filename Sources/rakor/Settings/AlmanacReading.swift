import Glibc
import RakorDocuments
import RakorModel

/// The holidays that come with the program, and over them those of the user's own file.
struct AlmanacReading {
  var almanac: Almanac
  /// What was wrong with the user's file, in a sentence; the built-in holidays stand alone then.
  var problem: String?

  static func read(_ settings: SessionSettings) -> AlmanacReading {
    let builtIn = (try? HolidayFile.read(DataFile.holidays.bytes)) ?? AlmanacContents()
    guard let path = settings.holidaysPath, access(path, F_OK) == 0 else {
      return AlmanacReading(almanac: Almanac(builtIn))
    }
    do {
      return AlmanacReading(almanac: Almanac(builtIn, try HolidayFile.read(try WholeFile.read(path))))
    } catch {
      // One sentence is enough here; `holidays import` says every line.
      let lines = FailureSentence.of(error, in: settings.language, directory: Directory())
      let reason = lines.split(separator: "\n").first.map(String.init) ?? lines
      let problem = FailurePhrases(language: settings.language).holidaysUnread(path, reason)
      return AlmanacReading(almanac: Almanac(builtIn), problem: problem)
    }
  }
}

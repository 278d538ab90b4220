import RakorApp
import RakorDocuments
import RakorModel
import RakorStore

/// Turns every error into the sentence somebody reads and the exit code a script sees.
enum FailureSentence {
  static func of(_ error: any Error, in language: Language, directory: Directory) -> String {
    let phrases = Phrases(in: language)
    let failures = FailurePhrases(language: language)
    switch error {
    case let refusal as Refusal:
      return CommandRefusalPhrases(language: language).sentence(for: refusal, directory: directory)
    case let conflict as Conflict: return sentence(for: conflict, phrases, failures, directory)
    case let error as StoreError: return sentence(for: error, failures)
    case ExchangeError.notJson(let line): return failures.notJson(line)
    case ExchangeError.notRakor: return failures.notRakor
    case ExchangeError.newerVersion(let version): return failures.newerVersion(version)
    case let error as HolidayFileError: return sentence(for: error, phrases, failures, directory)
    case let refused as ImportRefused: return sentence(for: refused, phrases, failures, directory)
    case let error as FileError: return sentence(for: error, failures)
    default: return failures.failed(String(describing: error))
    }
  }

  /// The same while the screens are open, where no command can be typed.
  static func onScreen(_ error: any Error, in language: Language, directory: Directory) -> String {
    let failures = ScreenFailurePhrases(language: language)
    return switch error {
    case StoreError.readOnly: failures.readOnly
    case StoreError.notWritable(let path): failures.notWritable(path)
    case StoreError.readOnlyMedium(let path): failures.readOnlyMedium(path)
    case StoreError.notADatabase(let path): failures.notADatabase(path)
    case StoreError.tooManyFiles: failures.tooManyFiles
    case StoreError.fileTooLarge: failures.fileTooLarge
    default: of(error, in: language, directory: directory)
    }
  }

  /// 2 where the database is out of reach from here, 1 for everything else.
  static func exitCode(of error: any Error) -> Int32 {
    switch error {
    case StoreError.cannotOpen, StoreError.notAFile, StoreError.emptyFile, StoreError.notADatabase,
      StoreError.foreignDatabase, StoreError.newerSchema, StoreError.leftBehind, StoreError.strayLog,
      StoreError.unfinished, StoreError.brokenLink, StoreError.notPermitted:
      CommandFailure.notHere
    default: CommandFailure.refused
    }
  }

  private static func sentence(
    for conflict: Conflict, _ phrases: Phrases, _ failures: FailurePhrases, _ directory: Directory
  ) -> String {
    let record = phrases.refusal.name(of: conflict.key, directory: directory)
    let who = conflict.lastWriter ?? phrases.conflict.somebody
    let when = conflict.lastWrittenAt.map { "\($0.day.medium(in: phrases.language)) \($0.time.dotted)" } ?? ""
    return phrases.conflict.text(record, who, when, conflict.expectedRevision, conflict.foundRevision) + " "
      + failures.tryAgain
  }

  private static func sentence(
    for error: HolidayFileError, _ phrases: Phrases, _ failures: FailurePhrases, _ directory: Directory
  ) -> String {
    switch error {
    case .notJson(let line): failures.notJson(line)
    case .notHolidays: failures.notHolidays
    case .newerVersion(let version): failures.newerVersion(version)
    case .refused(let lines):
      lines.map { "\($0.place): " + sentence(for: $0.problem, phrases, failures, directory) }.joined(separator: "\n")
    case .alreadyThere(let names): failures.holidaysThere(names.joined(separator: ", "))
    }
  }

  private static func sentence(for error: FileError, _ failures: FailurePhrases) -> String {
    switch error {
    case .cannotRead(let path, let reason): failures.cannotRead(path, reason)
    case .cannotWrite(let path, let reason): failures.cannotWrite(path, reason)
    case .tooManyFiles: failures.tooManyFiles
    case .tooLarge: failures.fileTooLarge
    case .alreadyThere(let path): failures.fileThere(path)
    case .notPlain(let path): failures.notPlain(path)
    case .isDatabase(let path): failures.isDatabase(path)
    case .cannotPrint(let reason): failures.cannotPrint(nil, reason)
    }
  }

  private static func sentence(for error: StoreError, _ failures: FailurePhrases) -> String {
    switch error {
    case .cannotOpen(let path, let reason): failures.cannotOpen(path, reason)
    case .notAFile(let path, let found): failures.notAFile(path, found)
    case .emptyFile(let path): failures.emptyFile(path)
    case .leftBehind(let path, let beside): failures.leftBehind(path, beside)
    case .strayLog(let path, let log): failures.strayLog(path, log)
    case .unfinished(let path): failures.unfinished(path)
    case .brokenLink(let path): failures.brokenLink(path)
    case .notPermitted(let path): failures.notPermitted(path)
    case .notWritable(let path): failures.notWritable(path)
    case .emptied(let path): failures.emptied(path)
    case .foreignDatabase(let path): failures.foreignDatabase(path)
    case .moved(let path): failures.moved(path)
    case .readOnly: failures.readOnly
    case .readOnlyMedium(let path): failures.readOnlyMedium(path)
    case .busy: failures.busy
    case .diskFull: failures.diskFull
    case .tooManyFiles: failures.tooManyFiles
    case .fileTooLarge: failures.fileTooLarge
    case .damaged(let path, let reason): failures.damaged(path, reason)
    case .notADatabase(let path): failures.notADatabase(path)
    case .alreadyThere(let path): failures.alreadyThere(path)
    case .newerSchema(let found): failures.newerSchema(found)
    case .failed(let reason): failures.failed(reason)
    }
  }

  /// One line for each refused line of a file, with its place.
  private static func sentence(
    for refused: ImportRefused, _ phrases: Phrases, _ failures: FailurePhrases, _ directory: Directory
  ) -> String {
    let lines = refused.lines.map { line in
      "\(line.place): " + sentence(for: line.problem, phrases, failures, directory)
    }
    return ([failures.importRefused(lines.count)] + lines).joined(separator: "\n")
  }

  private static func sentence(
    for problem: ImportProblem, _ phrases: Phrases, _ failures: FailurePhrases, _ directory: Directory
  ) -> String {
    switch problem {
    case .refused(let refusal):
      CommandRefusalPhrases(language: phrases.language).sentence(for: refusal, directory: directory)
    case .missing: failures.missing
    case .wrongKind(let kind): failures.wrongKind(kind)
    case .unknownWord(let word, let allowed): failures.unknownWord(word, allowed.joined(separator: ", "))
    case .repeated: failures.repeated
    case .namesakes(let people): failures.namesakes(people.map { String($0.rawValue) }.joined(separator: ", "))
    case .noSuchMeeting(let number): failures.noSuchMeeting(number)
    case .notANumber(let number): failures.notANumber(number)
    case .numberTooHigh(let number, let limit): failures.numberTooHigh(number, limit)
    }
  }
}

import ArgumentParser
import Glibc
import RakorApp
import RakorModel

/// What could stand where a word of a `:` line is being typed, as far as only the machine and the parser know.
enum Completion {
  /// More files than these are not offered.
  private static let most = 200

  static func words(for question: CompletionQuestion, _ language: Language) -> [String] {
    switch question {
    case .path(let beginning): paths(beginning)
    case .words(let words): HelpLanguage.$onScreen.withValue(language) { options(behind: words) }
    }
  }

  /// Files and folders whose path begins so, folders with `/` behind them; hidden ones only when that is typed.
  private static func paths(_ beginning: String) -> [String] {
    let slash = beginning.lastIndex(of: "/")
    let folder = slash.map { String(beginning[...$0]) } ?? ""
    let name = slash.map { String(beginning[beginning.index(after: $0)...]) } ?? beginning
    let place = folder.hasPrefix("~/") ? (Environment()["HOME"] ?? "~") + folder.dropFirst() : folder
    guard let directory = opendir(place.isEmpty ? "." : place) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let file = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let file, file.hasPrefix(name), name.hasPrefix(".") || !file.hasPrefix("."),
        file.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
      else { continue }
      found.append(folder + file + (isFolder(place + file) ? "/" : ""))
    }
    return Array(found.filter { $0 != beginning }.sorted().prefix(most))
  }

  private static func isFolder(_ path: String) -> Bool {
    var found = stat()
    return stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
  }

  /// The verbs below a command, and its options but for those that are chosen at the start.
  private static func options(behind words: [String]) -> [String] {
    var command: any ParsableCommand.Type = Rakor.self
    for word in words {
      let below = command.configuration.subcommands
      guard let next = below.first(where: { names(of: $0).contains(word) }) else { break }
      command = next
    }
    guard command != Rakor.self else { return [] }
    let below = command.configuration.subcommands.compactMap { $0.configuration.commandName }
    let described = command.configuration.defaultSubcommand ?? command
    let help = Rakor.helpMessage(for: described, columns: 1000)
    let options = help.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("  -") else { return nil }
      let names = line.split(separator: " ").prefix { $0.hasPrefix("-") || $0.hasSuffix(",") }
      return names.last.map { String($0.filter { $0 != "," }) }
    }
    return below + options.filter { !chosenAtStart.contains($0) }
  }

  private static func names(of command: any ParsableCommand.Type) -> [String] {
    [command.configuration.commandName].compactMap(\.self) + command.configuration.aliases
  }

  private static let chosenAtStart = ["--db", "--read-only", "--ascii", "--no-color", "--version", "--help", "--lang"]
}

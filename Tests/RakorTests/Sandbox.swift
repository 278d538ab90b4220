import Foundation
import Testing

/// The program with a home of its own, run as its users run it.
final class Sandbox {
  /// What a run left: exit code and both outputs.
  struct Run {
    let status: Int32
    let output: String
    let complaint: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  let home: URL

  init() throws {
    home = FileManager.default.temporaryDirectory.appending(path: "rakor-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: home) }

  /// The program that was built with these tests.
  static var program: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "rakor")
  }

  static func data(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "data/\(name).json").path
  }

  /// A file that an older program wrote.
  static func fixture(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/\(name)").path
  }

  @discardableResult
  func run(_ arguments: [String], _ variables: [String: String] = [:], input: String? = nil) throws -> Run {
    try start(arguments, variables, input: input.map { Data($0.utf8) }).finish()
  }

  /// A run that must succeed; answers what it printed, without the last line end.
  @discardableResult
  func rakor(_ arguments: String...) throws -> String {
    let run = try run(arguments)
    #expect(run.status == 0, "\(arguments): \(run.complaint)")
    return run.output.trimmingCharacters(in: .newlines)
  }

  func json(_ arguments: String...) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(try run(arguments + ["--json"]).output.utf8))
  }

  /// A run into whose standard input, a pipe, something was written, at most what a pipe holds; nothing can be read
  /// where nothing was.
  func start(_ arguments: [String], _ variables: [String: String] = [:], input: Data? = nil) throws -> Started {
    try Started(Sandbox.program, arguments, home: home, variables, input: input)
  }
}

/// A process on its way; its outputs go to files, so that no pipe can fill up.
struct Started {
  private let process = Process()
  private let output: URL
  private let complaint: URL

  init(_ program: URL, _ arguments: [String], home: URL, _ variables: [String: String], input: Data? = nil) throws {
    output = home.appending(path: UUID().uuidString)
    complaint = home.appending(path: UUID().uuidString)
    process.executableURL = program
    process.arguments = arguments
    let fixed = [
      "HOME": home.path, "PATH": "/usr/bin:/bin", "RAKOR_NOW": "2026-11-22T09:00", "RAKOR_USER": "dwi@wonosobo",
      "TZ": "Asia/Jakarta", "LC_ALL": "C.UTF-8",
    ]
    process.environment = fixed.merging(variables) { $1 }
    process.standardInput = try input.map(Started.pipe) ?? FileHandle.nullDevice
    process.standardOutput = try Started.handle(output)
    process.standardError = try Started.handle(complaint)
    try process.run()
  }

  func finish() throws -> Sandbox.Run {
    process.waitUntilExit()
    return Sandbox.Run(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      complaint: try String(contentsOf: complaint, encoding: .utf8))
  }

  private static func pipe(_ input: Data) throws -> Any {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: input)
    try pipe.fileHandleForWriting.close()
    return pipe
  }

  private static func handle(_ url: URL) throws -> FileHandle {
    _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    return try FileHandle(forWritingTo: url)
  }
}

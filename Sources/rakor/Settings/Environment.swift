import Glibc

/// The variables a program is started with; an empty one counts as absent.
struct Environment {
  subscript(name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }

  /// A folder of the XDG base directories; the specification has a relative one ignored.
  func folder(_ name: String) -> String? { self[name].flatMap { $0.hasPrefix("/") ? $0 : nil } }

  /// The first of these variables whose bytes are no UTF-8; repaired, two names of files would be one.
  func unreadable(_ names: [String]) -> String? {
    names.first { name in getenv(name).map { String(validatingCString: $0) == nil } ?? false }
  }

  /// Who works at this machine, as the journal names them: `user@host`.
  var userAtHost: String {
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    let user = self["USER"] ?? self["LOGNAME"] ?? getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) }
    let name = String(decoding: host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return "\(user ?? "uid\(getuid())")@\(name)"
  }
}

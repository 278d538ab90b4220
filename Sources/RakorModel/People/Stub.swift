package enum NameKey { package static func of(_ s: String) -> String { s.lowercased() } }
package enum SearchWords { package static func of(_ s: String) -> [String] { s.lowercased().split(separator: " ").map(String.init) } }
package struct EmployeeNumber: Hashable, Sendable, Codable { package let digits: String }
package enum EmployeeNumberError: Error, Hashable, Sendable { case wrongLength(found: Int), notDigits(String) }
package struct PhoneNumber: Hashable, Sendable, Codable { package let typed: String }

/// A day of the Javanese week of five days, *pasaran*, in its order.
///
/// Some groups fix their meetings by it, and with the weekday it names one day in thirty-five.
package enum Pasaran: Int, CaseIterable, Sendable {
  case legi, pahing, pon, wage, kliwon

  /// Its name, the same in both languages of the program.
  package var name: String {
    switch self {
    case .legi: "Legi"
    case .pahing: "Pahing"
    case .pon: "Pon"
    case .wage: "Wage"
    case .kliwon: "Kliwon"
    }
  }
}

extension Day {
  /// Its day of the Javanese week; 17 August 1945 was a Friday Legi.
  package var pasaran: Pasaran {
    // That day has the number -8903; the shift by whole weeks keeps the remainder positive back to the year 1.
    Pasaran(rawValue: (number + 8903 + 5 * 200_000) % 5) ?? .legi
  }
}

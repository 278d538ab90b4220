import RakorModel

/// What the commands for lists of holidays say.
struct HolidayPhrases: Sendable {
  let date: String
  let day: String
  let kind: String
  let name: String
  let kindName: @Sendable (Holiday.Kind) -> String
  let source: @Sendable (_ year: Int, _ source: String, Certainty) -> String
  let onlyLegal: @Sendable (_ year: Int) -> String
  let known: @Sendable (_ years: String) -> String
  let taken: @Sendable (_ years: String, _ path: String) -> String

  static func of(_ language: Language) -> HolidayPhrases {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }

  private static let indonesian = HolidayPhrases(
    date: "Tanggal", day: "Hari", kind: "Jenis", name: "Nama",
    kindName: { kind in
      switch kind {
      case .holiday: "libur nasional"
      case .collectiveLeave: "cuti bersama"
      case .workday: "hari kerja"
      }
    },
    source: { "\($0): \($1)\($2 == .toCheck ? ", perlu dicek" : "")." },
    onlyLegal: { "\($0): belum ada daftarnya; yang tampak hanya lima tanggal yang tetap setiap tahun." },
    known: { "Tahun yang ada daftarnya: \($0)." },
    taken: { "Daftar hari libur \($0) disimpan di \($1)." })

  private static let english = HolidayPhrases(
    date: "Date", day: "Day", kind: "Kind", name: "Name",
    kindName: { kind in
      switch kind {
      case .holiday: "national holiday"
      case .collectiveLeave: "collective leave"
      case .workday: "working day"
      }
    },
    source: { "\($0): \($1)\($2 == .toCheck ? ", to be checked" : "")." },
    onlyLegal: { "\($0): there is no list yet; only the five days that are fixed for every year are shown." },
    known: { "Years with a list: \($0)." },
    taken: { "The list of holidays of \($0) is kept in \($1)." })
}

package import RakorModel

/// What a warning or a missing part is called.
package struct WarningPhrases: Sendable {
  package let warning: @Sendable (MeetingWarning, Directory) -> String
  package let missing: @Sendable (MissingPart) -> String

  static let indonesian = WarningPhrases(
    warning: { warning, directory in
      switch warning {
      case .weekend(let weekday):
        "Jatuh pada hari \(weekday.name(in: .indonesian)), bukan hari kerja (\(Weekday.workWeekSource))."
      case .nationalHoliday(let holiday): "Hari libur nasional: \(CalendarPhrases.indonesian.cited(holiday))."
      case .collectiveLeave(let leave): "Cuti bersama: \(CalendarPhrases.indonesian.cited(leave))."
      case .fridayPrayer(let prayer): "Bersamaan dengan salat Jumat, \(CalendarPhrases.cited(prayer))."
      case .pastRamadanHours(let end, let source, let isCertain):
        "Lewat jam kerja bulan Ramadan, sampai \(end.dotted) (\(source))\(isCertain ? "." : "; Ramadan perkiraan.")"
      case .unknownYear(let year): "Data hari libur \(year) belum ada; periksa SKB 3 Menteri."
      case .inThePast: "Tanggalnya sudah lewat."
      case .hostOutOfTurn(let office): "Di luar giliran: menurut giliran \(directory.shortName(office))."
      case .officeElsewhere(let office, let title): "\(directory.shortName(office)) hari itu di rakor lain: \(title)."
      case .hostNotInvited: "Tuan rumah tidak ada di daftar undangan."
      case .weekdayMismatch(let typed, let actual):
        "Tanggal itu hari \(actual.name(in: .indonesian)), bukan \(typed.name(in: .indonesian))."
      }
    },
    missing: { part in
      switch part {
      case .time: "waktu"
      case .venue: "tempat"
      case .agenda: "agenda"
      case .letter: "nomor surat"
      case .confirmations(let count): "konfirmasi \(count) kantor"
      case .attendance: "kehadiran"
      case .undiscussedItems(let numbers):
        "agenda belum dibahas: \(numbers.map(String.init).joined(separator: ", "))"
      case .reportedTooFew(let reported, let sum): "kepastian jumlah: laporan \(reported), kantor \(sum)"
      }
    })

  static let english = WarningPhrases(
    warning: { warning, directory in
      switch warning {
      case .weekend(let weekday):
        "Falls on a \(weekday.name(in: .english)), not a working day (\(Weekday.workWeekSource))."
      case .nationalHoliday(let holiday): "National holiday: \(CalendarPhrases.english.cited(holiday))."
      case .collectiveLeave(let leave): "Collective leave: \(CalendarPhrases.english.cited(leave))."
      case .fridayPrayer(let prayer): "At the time of Friday prayer, \(CalendarPhrases.cited(prayer))."
      case .pastRamadanHours(let end, let source, let isCertain):
        "Past office hours in Ramadan, until \(end.dotted) (\(source))\(isCertain ? "." : "; Ramadan by estimate.")"
      case .unknownYear(let year): "No holidays are known for \(year) yet; see the joint decree (SKB 3 Menteri)."
      case .inThePast: "The date is in the past."
      case .hostOutOfTurn(let office): "Out of turn: it is the turn of \(directory.shortName(office))."
      case .officeElsewhere(let office, let title):
        "\(directory.shortName(office)) is at another meeting that day: \(title)."
      case .hostNotInvited: "The host is not among the invited offices."
      case .weekdayMismatch(let typed, let actual):
        "That date is a \(actual.name(in: .english)), not a \(typed.name(in: .english))."
      }
    },
    missing: { part in
      switch part {
      case .time: "time"
      case .venue: "venue"
      case .agenda: "agenda"
      case .letter: "letter number"
      case .confirmations(let count): count == 1 ? "the reply of 1 office" : "replies of \(count) offices"
      case .attendance: "attendance"
      case .undiscussedItems(let numbers):
        "items not discussed: \(numbers.map(String.init).joined(separator: ", "))"
      case .reportedTooFew(let reported, let sum): "a certain total: reported \(reported), offices \(sum)"
      }
    })
}

package import RakorModel

/// What a warning or a missing part is called.
package struct WarningPhrases: PhraseGroup {
  package let language: Language

  var calendar: CalendarPhrases { CalendarPhrases(language: language) }
  private var words: WordPhrases { WordPhrases(language: language) }

  /// What speaks against a date or a host, in a sentence.
  package func warning(_ warning: MeetingWarning, _ directory: Directory) -> String {
    switch warning {
    case .weekend(let weekday):
      say(
        "Jatuh pada hari \(weekday.name(in: language)), bukan hari kerja (\(Weekday.workWeekSource)).",
        "Falls on a \(weekday.name(in: language)), not a working day (\(Weekday.workWeekSource)).")
    case .fridayPrayer(let prayer):
      say(
        "Bersamaan dengan salat Jumat, pukul \(CalendarPhrases.cited(prayer)).",
        "At the time of Friday prayer, \(CalendarPhrases.cited(prayer)).")
    case .pastRamadanHours(let end, let source, let isCertain):
      say(
        "Melewati jam kerja Ramadan (sampai pukul \(end.dotted), \(source))\(isCertain ? "." : "; awal Ramadan perkiraan.")",
        "Past office hours in Ramadan (until \(end.dotted), \(source))\(isCertain ? "." : "; Ramadan by estimate.")")
    case .unknownYear(let year):
      say(
        "Data hari libur \(year) belum lengkap; periksa SKB 3 Menteri.",
        "Not all holidays of \(year) are known yet; see the joint decree (SKB 3 Menteri).")
    case .inThePast: say("Tanggalnya sudah lewat.", "The date is in the past.")
    case .aheadOfItsDay(let state, let day):
      say(
        "Harinya baru \(day.long(in: language)), tetapi dicatat sudah \(words.meetingState(state)).",
        "Its day is \(day.long(in: language)), but it is recorded as \(words.meetingState(state)).")
    case .forumEnded(let forum, let successor):
      say(
        "\(directory.shortName(forum)) sudah berakhir pada hari itu", "\(directory.shortName(forum)) has ended by then")
        + (successor.map { next in
          say("; penggantinya \(directory.shortName(next)).", "; its successor is \(directory.shortName(next)).")
        } ?? ".")
    case .hostOutOfTurn(let office):
      say(
        "Di luar giliran: seharusnya giliran \(directory.shortName(office)).",
        "Out of turn: it is the turn of \(directory.shortName(office)).")
    case .hostNotInvited:
      say("Tuan rumah tidak termasuk kantor yang diundang.", "The host is not among the invited offices.")
    case .weekdayMismatch(let typed, let actual):
      say(
        "Tanggal itu hari \(actual.name(in: language)), bukan \(typed.name(in: language)).",
        "That date is a \(actual.name(in: language)), not a \(typed.name(in: language)).")
    case .nationalHoliday, .collectiveLeave, .letterTaken, .followUpDue, .officeNotActive, .officeNotAMember,
      .officeElsewhere,
      .officeUninvited:
      sentences([warning], among: 0, directory).joined(separator: " ")
    }
  }

  /// What speaks against a follow-up, in a sentence.
  package func warning(_ warning: FollowUpWarning) -> String {
    switch warning {
    case .dueBeforeRakor(let day):
      say(
        "Tenggatnya sebelum rakornya sendiri, \(day.medium(in: language)).",
        "It is due before its own meeting, \(day.medium(in: language)).")
    }
  }

  /// What a rakor still lacks, inside a list.
  package func missing(_ part: MissingPart) -> String {
    switch part {
    case .time: say("waktu", "time")
    case .venue: say("tempat", "venue")
    case .agenda: say("agenda", "agenda")
    case .letter: say("nomor surat", "letter number")
    case .confirmations(let count):
      say("konfirmasi \(count) kantor", count == 1 ? "the reply of 1 office" : "replies of \(count) offices")
    case .attendance: say("kehadiran", "attendance")
    case .undiscussedItems(let numbers):
      say(
        "butir agenda belum dibahas: \(numbers.map(String.init).joined(separator: ", "))",
        "items not discussed: \(numbers.map(String.init).joined(separator: ", "))")
    case .reportedTooFew(let reported, let sum):
      say(
        "kepastian jumlah hadir: laporan \(reported), kantor \(sum)",
        "a certain total: reported \(reported), offices \(sum)")
    case .headsAgainstNames(let offices):
      say(
        "kecocokan jumlah dan nama (≠) di \(offices) kantor",
        "agreement of heads and names (≠) at \(offices == 1 ? "1 office" : "\(offices) offices")")
    }
  }
}

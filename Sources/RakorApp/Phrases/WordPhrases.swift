package import RakorModel

/// The words for states, counts and distances that every screen shares.
package struct WordPhrases: PhraseGroup {
  package let language: Language

  /// How far a rakor has come.
  package func meetingState(_ state: MeetingState) -> String {
    switch state {
    case .planned: say("dijadwalkan", "planned")
    case .invited: say("diundang", "invited")
    case .ongoing: say("berlangsung", "in progress")
    case .held: say("terlaksana", "held")
    case .closed: say("ditutup", "closed")
    case .postponed: say("ditunda", "postponed")
    case .cancelled: say("dibatalkan", "cancelled")
    }
  }

  /// What became of somebody who was expected, in a word or two.
  package func delegateState(_ state: DelegateState) -> String {
    switch state {
    case .unknown: say("belum ditandai", "not marked yet")
    case .present: say("hadir", "present")
    case .late: say("terlambat", "late")
    case .excused: say("izin", "excused")
    case .sick: say("sakit", "sick")
    case .travel: say("dinas luar", "on duty elsewhere")
    case .absent: say("tanpa keterangan", "absent without word")
    case .represented: say("diwakili", "represented")
    }
  }

  /// Whether an office serves a regency or a city.
  package func officeKind(_ kind: OfficeKind) -> String {
    switch kind {
    case .regency: say("kabupaten", "regency")
    case .city: say("kota", "city")
    case .province: say("kanwil", "province")
    case .other: say("lain", "other")
    }
  }

  /// Whose mark stands where two entries of one person differ.
  package func mergedMarks(_ marks: MergedMarks) -> String {
    switch marks {
    case .keep: say("tetap", "keep")
    case .drop: say("digabung", "drop")
    case .present: say("hadir", "present")
    }
  }

  /// What becomes of the people of an office that is succeeded.
  package func movedPeople(_ people: Succession.People) -> String {
    switch people {
    case .move: say("pindah", "move")
    case .stay: say("tinggal", "stay")
    }
  }

  /// The words among which somebody is asked to choose.
  package func words(for choice: WordChoice) -> [String] {
    switch choice {
    case .meetingState: MeetingState.allCases.map(meetingState)
    case .delegateState: DelegateState.allCases.map(delegateState)
    case .officeKind: OfficeKind.allCases.map(officeKind)
    case .mergedMarks: MergedMarks.allCases.map(mergedMarks)
    case .movedPeople: Succession.People.allCases.map(movedPeople)
    // Papers are Indonesian, and so are their names, in either language.
    case .paperKind: PaperKind.allCases.map(\.rawValue)
    }
  }

  /// How far a follow-up has come.
  package func followUpStatus(_ status: FollowUpStatus) -> String {
    switch status {
    case .open: say("belum", "open")
    case .progress: say("proses", "in progress")
    case .done: say("selesai", "done")
    case .dropped: say("batal", "dropped")
    }
  }

  /// How many people, in words.
  package func people(_ count: Int) -> String { say("\(count) orang", count == 1 ? "1 person" : "\(count) people") }

  func daysAway(_ days: Int) -> String {
    switch days {
    case 0: say("hari ini", "today")
    case 1: say("besok", "tomorrow")
    case 2: say("lusa", "in 2 days")
    case -1: say("kemarin", "yesterday")
    case ..<0: say("\(-days) hari lalu", "\(-days) days ago")
    default: say("\(days) hari lagi", "in \(days) days")
    }
  }

  func months(_ count: Int) -> String {
    switch count {
    case 0: say("kurang dari sebulan", "less than a month")
    default: say("\(count) bulan", count == 1 ? "1 month" : "\(count) months")
    }
  }

  /// Why it is an office's turn, after its name.
  package func turnReason(_ reason: TurnSuggestion.Reason) -> String {
    switch reason {
    case .neverHosted: say("belum pernah menjadi tuan rumah", "has never hosted")
    case .longestAgo(_, 0): say("terakhir bulan ini", "last hosted this month")
    case .longestAgo(_, let months):
      say(
        "terakhir \(months) bulan yang lalu",
        months == 1 ? "last hosted a month ago" : "last hosted \(months) months ago")
    case .earliestAhead(let day):
      say(
        "semua sudah terjadwal, yang paling awal \(day.medium(in: language))",
        "all have a turn ahead, its own is the earliest, \(day.medium(in: language))")
    case .volunteered: say("menyatakan bersedia", "volunteered")
    case .swapped: say("bertukar giliran", "swapped its turn")
    }
  }

  /// How long an office has been waiting, in a word or two.
  func turnAge(_ reason: TurnSuggestion.Reason) -> String {
    switch reason {
    case .neverHosted: say("belum pernah", "never hosted")
    case .longestAgo(_, 0): say("bulan ini", "this month")
    case .longestAgo(_, let months):
      say("\(months) bulan lalu", months == 1 ? "a month ago" : "\(months) months ago")
    case .earliestAhead: say("terjadwal", "has one ahead")
    case .volunteered: say("bersedia", "volunteered")
    case .swapped: say("bertukar", "swapped")
    }
  }

  var host: String { say("tuan rumah", "host") }
  package var overdue: String { say("lewat tenggat", "overdue") }
  var total: String { say("Jumlah", "Total") }
}

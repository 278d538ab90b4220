package import RakorModel

/// The words for states, counts and distances that every screen shares.
package struct WordPhrases: Sendable {
  package let meetingState: @Sendable (MeetingState) -> String
  package let delegateState: @Sendable (DelegateState) -> String
  package let followUpStatus: @Sendable (FollowUpStatus) -> String
  package let people: @Sendable (Int) -> String
  package let daysAway: @Sendable (Int) -> String
  package let months: @Sendable (Int) -> String
  package let turnReason: @Sendable (TurnSuggestion.Reason) -> String
  /// How long an office has been waiting, in a word or two.
  package let turnAge: @Sendable (TurnSuggestion.Reason) -> String
  package let host: String
  package let overdue: String
  package let total: String

  static let indonesian = WordPhrases(
    meetingState: { state in
      switch state {
      case .planned: "direncanakan"
      case .invited: "diundang"
      case .ongoing: "berlangsung"
      case .held: "terlaksana"
      case .closed: "ditutup"
      case .postponed: "ditunda"
      case .cancelled: "dibatalkan"
      }
    },
    delegateState: { state in
      switch state {
      case .unknown: "belum ada kabar"
      case .present: "hadir"
      case .late: "menyusul"
      case .excused: "izin"
      case .sick: "sakit"
      case .travel: "dinas luar"
      case .absent: "tanpa keterangan"
      case .represented: "diwakili"
      }
    },
    followUpStatus: { status in
      switch status {
      case .open: "belum"
      case .progress: "proses"
      case .done: "selesai"
      case .dropped: "batal"
      }
    },
    people: { "\($0) orang" },
    daysAway: { days in
      switch days {
      case 0: "hari ini"
      case 1: "besok"
      case 2: "lusa"
      case -1: "kemarin"
      case ..<0: "\(-days) hari lalu"
      default: "\(days) hari lagi"
      }
    },
    months: { $0 == 0 ? "kurang dari sebulan" : "\($0) bulan" },
    turnReason: { reason in
      switch reason {
      case .neverHosted: "belum pernah menjadi tuan rumah"
      case .longestAgo(_, let months):
        months == 0 ? "terakhir bulan ini" : "terakhir \(months) bulan yang lalu"
      case .earliestAhead(let day): "semua sudah terjadwal, yang paling awal \(day.medium(in: .indonesian))"
      case .volunteered: "menyatakan bersedia"
      case .swapped: "bertukar giliran"
      }
    },
    turnAge: { reason in
      switch reason {
      case .neverHosted: "belum pernah"
      case .longestAgo(_, let months): months == 0 ? "bulan ini" : "\(months) bulan lalu"
      case .earliestAhead: "terjadwal"
      case .volunteered: "bersedia"
      case .swapped: "bertukar"
      }
    },
    host: "tuan rumah",
    overdue: "terlambat",
    total: "Jumlah")

  static let english = WordPhrases(
    meetingState: { state in
      switch state {
      case .planned: "planned"
      case .invited: "invited"
      case .ongoing: "in progress"
      case .held: "held"
      case .closed: "closed"
      case .postponed: "postponed"
      case .cancelled: "cancelled"
      }
    },
    delegateState: { state in
      switch state {
      case .unknown: "not told yet"
      case .present: "present"
      case .late: "came late"
      case .excused: "excused"
      case .sick: "sick"
      case .travel: "on duty elsewhere"
      case .absent: "absent without word"
      case .represented: "represented"
      }
    },
    followUpStatus: { status in
      switch status {
      case .open: "open"
      case .progress: "in progress"
      case .done: "done"
      case .dropped: "dropped"
      }
    },
    people: { $0 == 1 ? "1 person" : "\($0) people" },
    daysAway: { days in
      switch days {
      case 0: "today"
      case 1: "tomorrow"
      case -1: "yesterday"
      case ..<0: "\(-days) days ago"
      default: "in \(days) days"
      }
    },
    months: { $0 == 0 ? "less than a month" : $0 == 1 ? "1 month" : "\($0) months" },
    turnReason: { reason in
      switch reason {
      case .neverHosted: "has never hosted"
      case .longestAgo(_, let months):
        switch months {
        case 0: "last hosted this month"
        case 1: "last hosted a month ago"
        default: "last hosted \(months) months ago"
        }
      case .earliestAhead(let day): "all have a turn ahead, its own is the earliest, \(day.medium(in: .english))"
      case .volunteered: "volunteered"
      case .swapped: "swapped its turn"
      }
    },
    turnAge: { reason in
      switch reason {
      case .neverHosted: "never hosted"
      case .longestAgo(_, let months):
        switch months {
        case 0: "this month"
        case 1: "a month ago"
        default: "\(months) months ago"
        }
      case .earliestAhead: "has one ahead"
      case .volunteered: "volunteered"
      case .swapped: "swapped"
      }
    },
    host: "host",
    overdue: "overdue",
    total: "Total")
}

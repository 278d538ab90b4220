extension MeetingState: TypedWord {
  package static let choice = WordChoice.meetingState

  package var spellings: [String] {
    switch self {
    case .planned: ["dijadwalkan", "direncanakan", "terjadwal", "rencana", "scheduled"]
    case .invited: ["diundang", "undangan"]
    case .ongoing: ["berlangsung", "sedang berlangsung", "in progress"]
    case .held: ["terlaksana", "selesai", "sudah terlaksana", "dilaksanakan", "done"]
    case .closed: ["ditutup", "tutup"]
    case .postponed: ["ditunda", "tunda", "tertunda"]
    case .cancelled: ["dibatalkan", "batal", "canceled"]
    }
  }
}

extension DelegateState: TypedWord {
  package static let choice = WordChoice.delegateState

  package var spellings: [String] {
    switch self {
    case .unknown: ["belum ditandai", "belum", "belum ada kabar", "not marked yet", "not marked"]
    case .present: ["hadir", "datang"]
    case .late: ["terlambat", "menyusul", "telat", "came late"]
    case .excused: ["izin", "ijin", "berhalangan", "cuti"]
    case .sick: ["sakit", "izin sakit", "ijin sakit"]
    case .travel: ["dinas luar", "dl", "on duty elsewhere", "on duty"]
    case .absent: ["tanpa keterangan", "tanpa ket", "tk", "alpa", "absent without word", "no word"]
    case .represented: ["diwakili", "mewakilkan"]
    }
  }
}

extension OfficeKind: TypedWord {
  package static let choice = WordChoice.officeKind

  package var spellings: [String] {
    switch self {
    case .regency: ["kab", "regency"]
    case .city: ["city"]
    case .province: ["kantor wilayah", "provinsi", "province"]
    case .other: ["lainnya", "lain lain", "other"]
    }
  }
}

package import RakorModel

/// What is said about papers; what stands on them is Indonesian and no phrase.
package struct PaperPhrases: PhraseGroup {
  package let language: Language

  /// What a paper lacks, in one sentence.
  package func missing(_ kind: PaperKind, _ gaps: [PaperGap]) -> String {
    let names = gaps.map(gap).joined(separator: "; ")
    return say("\(kind.rawValue): belum diisi: \(names).", "\(kind.rawValue): not filled in: \(names).")
  }

  package var document: String { say("Dokumen", "Document") }
  package var lacks: String { say("Belum diisi", "Not filled in") }

  /// One thing that nobody has recorded.
  package func gap(_ gap: PaperGap) -> String {
    switch gap {
    case .plannedTimes, .presenters, .attendance, .officeHeads, .officesAway, .marks, .positions, .minutes,
      .reportedTooFew, .folded,
      .notHeldYet, .past, .calledOff:
      said(gap)
    case .letterhead: say("kop surat", "letterhead")
    case .address: say("alamat pada kop", "the address in the letterhead")
    case .letter: say("nomor surat", "letter number")
    case .letterDate: say("tanggal surat", "date of the letter")
    case .nature: say("sifat surat", "nature of the letter (sifat)")
    case .time: say("waktu", "time")
    case .venue: say("tempat", "venue")
    case .agenda: say("agenda", "no agenda")
    case .purpose: say("maksud rakor", "purpose")
    case .addressees: say("kantor yang diundang", "invited offices")
    case .head: say("nama Kepala", "name of the head of office")
    case .headNumber: say("NIP Kepala", "employee number of the head of office")
    case .minuteTaker: say("notulis", "minute taker")
    case .chair: say("pimpinan rapat", "chair")
    case .timesAsHeld: say("jam rapat ditutup", "when the meeting ended")
    case .conclusion: say("kesimpulan dan saran", "conclusions and advice")
    case .signingDay: say("tanggal tanda tangan", "day of signing")
    case .sender: say("nama dan jabatan pengirim", "name and post of the sender")
    }
  }

  /// Those that have numbers in them or are no missing fact.
  private func said(_ gap: PaperGap) -> String {
    switch gap {
    case .plannedTimes(let items): say("waktu butir \(listed(items))", "time of items \(listed(items))")
    case .presenters(let items): say("petugas butir \(listed(items))", "presenter of items \(listed(items))")
    case .minutes(let items): say("notula butir \(listed(items))", "minutes of items \(listed(items))")
    case .attendance: say("jumlah hadir", "number of people present")
    case .officeHeads(let count): say("jumlah hadir dari \(count) kantor", "offices without heads: \(count)")
    case .officesAway(let count):
      say("yang berhalangan dari \(count) kantor", "offices that did not tell who was away: \(count)")
    case .marks(let count): say("kehadiran \(count) peserta", "people not marked: \(count)")
    case .positions(let count): say("jabatan \(count) peserta", "people without a position: \(count)")
    case .notHeldYet: say("rakor belum terlaksana", "the meeting has not been held")
    case .past: say("rakor sudah lewat", "the meeting is over")
    case .calledOff(let state):
      say("rakor \(words.meetingState(state))", "the meeting is \(words.meetingState(state))")
    case .reportedTooFew(let reported, let sum):
      say(
        "jumlah menurut laporan (\(reported)) di bawah jumlah semua kantor (\(sum))",
        "the reported total (\(reported)) is below the sum of the offices (\(sum))")
    case .folded(let count):
      say(
        "pesan \(count) huruf, yang di atas \(PaperLimits.message) dilipat WhatsApp",
        "the length of the message, \(count), of which WhatsApp folds what is above \(PaperLimits.message)")
    default: ""
    }
  }

  private var words: WordPhrases { WordPhrases(language: language) }

  private func listed(_ items: [Int]) -> String { items.map(String.init).joined(separator: ", ") }
}

package import RakorModel

/// What the fields of forms and commands are called, and an example of what to type there.
package struct FieldPhrases: PhraseGroup {
  package let language: Language

  /// What the field is called inside a sentence.
  package func name(_ field: Field) -> String {
    switch field {
    case .forum: say("forum", "forum")
    case .title: say("judul", "title")
    case .date: say("tanggal", "date")
    case .start: say("waktu mulai", "start time")
    case .end: say("waktu selesai", "end time")
    case .host: say("tuan rumah", "host")
    case .venue: say("tempat", "venue")
    case .invited: say("kantor yang diundang", "invited office")
    case .promised: say("konfirmasi", "promised heads")
    case .counted: say("jumlah hadir di pintu", "counted heads")
    case .reportedTotal: say("jumlah menurut laporan", "reported total")
    case .agenda: say("agenda", "agenda")
    case .purpose: say("tujuan", "purpose")
    case .letter: say("nomor surat", "letter number")
    case .link: say("tautan", "link")
    case .notes: say("catatan", "notes")
    case .state: say("status", "state")
    case .reason: say("alasan", "reason")
    case .identity: say("identitas", "identity")
    case .person: say("nama", "name")
    case .position: say("jabatan", "post")
    case .unit: say("unit", "unit")
    case .employeeNumber: say("NIP", "employee number")
    case .rank: say("pangkat/gol.", "rank")
    case .phone: say("telepon", "phone")
    case .text: say("uraian", "text")
    case .office: say("kantor", "office")
    case .due: say("tenggat", "due date")
    case .personInCharge: say("penanggung jawab", "person in charge")
    case .note: say("keterangan", "note")
    case .minutes: say("notula", "minutes")
    case .decision: say("keputusan", "decision")
    case .presenter: say("penyaji", "presenter")
    case .correction: say("ralat", "correction")
    case .code: say("kode", "code")
    case .name: say("nama lengkap", "full name")
    case .short: say("nama singkat", "short name")
    case .town: say("tempat surat", "letter town")
    case .member: say("anggota", "member")
    case .head: say("kepala kantor", "head of office")
    case .letterCode: say("kode surat", "letter code")
    case .letterhead: say("kop surat", "letterhead")
    case .activeFrom: say("aktif mulai", "active from")
    case .activeUntil: say("aktif sampai", "active until")
    case .successor: say("pengganti", "successor")
    case .mergedInto: say("digabung ke peserta", "merged into person")
    case .standing: say("agenda tetap", "standing item")
    case .discussed: say("dibahas", "discussed")
    }
  }

  /// What to type, as the end of a sentence; empty where the name says it all.
  func example(_ field: Field) -> String {
    switch field {
    case .date, .due, .activeFrom, .activeUntil:
      say(", misalnya 15 Juni 2021 atau besok", ", such as 15 June 2021 or tomorrow")
    case .start, .end: say(", misalnya 09.00", ", such as 09.00")
    case .host, .office, .member, .invited: say(", misalnya wonosobo", ", such as wonosobo")
    case .forum: say(", misalnya phu", ", such as phu")
    default: ""
    }
  }

  /// The name as a label in front of a value.
  package func label(_ field: Field) -> String {
    field == .rank ? say("Pangkat/Gol.", "Rank") : name(field).capitalisedFirst
  }

  /// What a rakor's texts say, each with its label; those of one line first, since one of several pushes out of sight
  /// what stands below it.
  package func texts(of facts: Meeting.Facts) -> [(field: Field, label: String, text: String?)] {
    let details = Meeting.Facts.details
    return (details.filter(\.kind.isOneLine) + details.filter { !$0.kind.isOneLine }).map { text in
      (text.field, label(text.field), text.text(of: facts))
    }
  }
}

package import RakorModel

/// What the fields of forms and commands are called, and an example of what to type there.
package struct FieldPhrases: Sendable {
  package let name: @Sendable (Field) -> String
  /// What to type, as the end of a sentence; empty where the name says it all.
  package let example: @Sendable (Field) -> String

  /// The name as a label in front of a value.
  package func label(_ field: Field) -> String { name(field).capitalisedFirst }

  /// What a rakor's texts say, each with its label; those of one line first, since one of several pushes out of sight
  /// what stands below it.
  package func texts(of facts: Meeting.Facts) -> [(field: Field, label: String, text: String?)] {
    let details = Meeting.Facts.details
    return (details.filter(\.kind.isOneLine) + details.filter { !$0.kind.isOneLine }).map { text in
      (text.field, label(text.field), text.text(of: facts))
    }
  }

  static let indonesian = FieldPhrases(
    name: { field in
      switch field {
      case .forum: "forum"
      case .title: "judul"
      case .date: "tanggal"
      case .start: "jam mulai"
      case .end: "jam selesai"
      case .host: "tuan rumah"
      case .venue: "tempat"
      case .invited: "undangan"
      case .promised: "janji hadir"
      case .counted: "hitungan kepala"
      case .reportedTotal: "jumlah menurut laporan"
      case .agenda: "agenda"
      case .purpose: "tujuan"
      case .letter: "nomor surat"
      case .link: "tautan"
      case .notes: "catatan"
      case .state: "status"
      case .reason: "alasan"
      case .identity: "identitas"
      case .person: "nama"
      case .position: "jabatan"
      case .unit: "unit"
      case .employeeNumber: "NIP"
      case .rank: "pangkat"
      case .phone: "telepon"
      case .text: "uraian"
      case .office: "kantor"
      case .due: "tenggat"
      case .personInCharge: "penanggung jawab"
      case .note: "keterangan"
      case .minutes: "notula"
      case .decision: "keputusan"
      case .presenter: "penyaji"
      case .correction: "ralat"
      case .code: "kode"
      case .name: "nama lengkap"
      case .short: "nama pendek"
      case .town: "kota surat"
      case .member: "anggota"
      case .head: "kepala kantor"
      case .letterCode: "kode surat"
      case .letterhead: "kop surat"
      case .activeFrom: "berlaku mulai"
      case .activeUntil: "berlaku sampai"
      case .mergedInto: "digabung ke orang"
      case .standing: "agenda tetap"
      case .discussed: "dibahas"
      }
    },
    example: { field in
      switch field {
      case .date, .due, .activeFrom, .activeUntil: ", misalnya 15 Juni 2021 atau besok"
      case .start, .end: ", misalnya 09.00"
      case .host, .office, .member, .invited: ", misalnya wonosobo"
      case .forum: ", misalnya phu"
      default: ""
      }
    })

  static let english = FieldPhrases(
    name: { field in
      switch field {
      case .forum: "forum"
      case .title: "title"
      case .date: "date"
      case .start: "start time"
      case .end: "end time"
      case .host: "host"
      case .venue: "venue"
      case .invited: "invited office"
      case .promised: "promised heads"
      case .counted: "counted heads"
      case .reportedTotal: "reported total"
      case .agenda: "agenda"
      case .purpose: "purpose"
      case .letter: "letter number"
      case .link: "link"
      case .notes: "notes"
      case .state: "state"
      case .reason: "reason"
      case .identity: "identity"
      case .person: "name"
      case .position: "post"
      case .unit: "unit"
      case .employeeNumber: "employee number"
      case .rank: "rank"
      case .phone: "phone"
      case .text: "text"
      case .office: "office"
      case .due: "due date"
      case .personInCharge: "person in charge"
      case .note: "note"
      case .minutes: "minutes"
      case .decision: "decision"
      case .presenter: "presenter"
      case .correction: "correction"
      case .code: "code"
      case .name: "full name"
      case .short: "short name"
      case .town: "letter town"
      case .member: "member"
      case .head: "head of office"
      case .letterCode: "letter code"
      case .letterhead: "letterhead"
      case .activeFrom: "active from"
      case .activeUntil: "active until"
      case .mergedInto: "merged into person"
      case .standing: "standing item"
      case .discussed: "discussed"
      }
    },
    example: { field in
      switch field {
      case .date, .due, .activeFrom, .activeUntil: ", such as 15 June 2021 or tomorrow"
      case .start, .end: ", such as 09.00"
      case .host, .office, .member, .invited: ", such as wonosobo"
      case .forum: ", such as phu"
      default: ""
      }
    })
}

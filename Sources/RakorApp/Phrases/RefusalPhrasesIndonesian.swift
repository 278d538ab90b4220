import RakorModel

extension RefusalPhrases {
  package static let indonesian = RefusalPhrases(
    language: .indonesian,
    fields: .indonesian,
    dates: .indonesian,
    or: "atau",
    counts: ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"],
    required: { "\($0) wajib diisi\($1)." },
    tooLong: { "\($0) terlalu panjang: ketik paling banyak \($1) huruf." },
    countOutOfRange: { "\($0) tidak mungkin \($1): ketik angka 0 sampai 9999." },
    notANumber: { "\($0) “\($1)” bukan angka: ketik jumlah orang, misalnya 31." },
    notAnAddress: {
      "\($0) “\($1)” bukan alamat web: ketik selengkapnya tanpa spasi, misalnya https://zoom.us/j/81234567890."
    },
    unknownOffice: { "Kantor “\($0)” tidak dikenal: ketik \($1)." },
    ambiguousOffice: { "\($0) ada \($1): ketik \($2)." },
    inactiveOffice: { "\($0) tidak aktif pada \($1): pilih kantor atau tanggal lain." },
    unknownForum: { "Forum “\($0)” tidak dikenal: ketik \($1)." },
    notAMember: { "\($0) bukan anggota \($1): pilih anggotanya, atau tambahkan dulu ke forum itu." },
    wrongNumberLength: { "NIP harus 18 angka, ini \($0): periksa lagi angkanya." },
    numberNotDigits: { "NIP hanya angka, “\($0)” bukan: ketik 18 angkanya." },
    badCode: { "Kode “\($0)” tidak bisa dipakai: ketik huruf kecil, angka dan tanda hubung, paling banyak 32." },
    codeTaken: { "Kode \($0) sudah dipakai: ketik kode lain." },
    unknownState: { "Status “\($0)” tidak dikenal: untuk rakor ketik \($1); untuk orang ketik \($2)." },
    notFound: { "\($0) tidak ada: periksa lagi di daftarnya." },
    ambiguousMeeting: { "Ada \($1) rakor pada \($0): ketik nomornya, \($2)." },
    noMeetingOn: { "Tidak ada rakor pada \($0): ketik nomor atau tanggal lain." },
    transition: { from, to, allowed in
      "Rakor yang \(from) tidak bisa menjadi \(to)" + (allowed.isEmpty ? "." : ": bisanya menjadi \(allowed).")
    },
    newDateRequired: "Rakor yang ditunda perlu tanggal baru: ketik tanggalnya.",
    dateWhilePostponed: {
      "Rakor \($0) ditunda: biarkan tanggalnya, lalu isi tanggal baru saat menjadwalkannya lagi."
    },
    closed: {
      "Rakor \($0) sudah ditutup: buka lagi dulu dengan alasan (o di Ringkasan, atau edit --state held), baru ubah."
    },
    onlyNewest: { "Rakor \($0) bukan yang terakhir ditutup di forumnya: yang bisa dibuka lagi hanya rakor \($1)." },
    notClosed: { "Rakor \($0) belum ditutup: ubah langsung isinya, ralat hanya untuk rakor yang sudah ditutup." },
    itemHasFollowUps: {
      "Butir agenda \($0) rakor \($1) punya \($2) tindak lanjut: hapus dulu tindak lanjutnya, atau biarkan butir itu."
    },
    hasFollowUps: { "Rakor \($0) punya \($1) tindak lanjut: batalkan rakornya, jangan dihapus." },
    followUpNeedsOffice: "Tindak lanjut perlu penanggung jawab: ketik paling sedikit satu kantor.",
    officeNotResponsible: { "\($0) bukan penanggung jawab tindak lanjut \($1): pilih kantor yang tercantum di situ." },
    officeNeeded: { "Tindak lanjut \($0) ditanggung beberapa kantor: ketik \($1)." },
    alreadyDropped: { "Tindak lanjut \($0) sudah dibatalkan: buka lagi dulu." },
    notDropped: { "Tindak lanjut \($0) tidak dibatalkan: tidak perlu dibuka lagi." },
    partAlreadyDone: { "Bagian \($0) dari tindak lanjut \($1) sudah selesai: buka lagi dulu kalau ternyata belum." },
    partNotDone: { "Bagian \($0) dari tindak lanjut \($1) belum selesai: tidak perlu dibuka lagi." },
    carried: { "Tindak lanjut \($0) sudah terbawa ke rakor berikutnya: batalkan dengan alasan, jangan dihapus." },
    droppedStays: { "Tindak lanjut \($0) sudah dibatalkan: cukup begitu, tidak perlu dihapus." },
    hasProgress: {
      "Tindak lanjut \($0) sudah ada kabarnya: batalkan dengan alasan, jangan dihapus."
    },
    calledOff: { id, state in
      state == .cancelled
        ? "Rakor \(id) dibatalkan, tidak ada yang hadir: jadwalkan rakor baru."
        : "Rakor \(id) ditunda, tidak ada yang hadir: beri dulu tanggal baru."
    },
    turnNoted: { office, kind in
      switch kind {
      case .skip: "\(office) sudah dilewati untuk rakor berikutnya: lihat catatan giliran."
      case .swap: "\(office) sudah bertukar giliran: lihat catatan giliran."
      case .volunteer: "\(office) sudah bersedia untuk rakor berikutnya: lihat catatan giliran."
      }
    },
    swapWithItself: { "\($0) tidak bisa bertukar giliran dengan dirinya sendiri: sebut dua kantor." },
    endsBeforeItBegins: { "Tidak bisa berakhir \($1) kalau baru mulai \($0): periksa kedua tanggalnya." },
    mergeWithItself: { "Orang \($0) tidak bisa digabung dengan dirinya sendiri: sebut dua nomor." },
    differentNumbers: {
      "NIP orang \($0) \($1), NIP orang \($2) \($3): hapus dulu yang keliru, lalu gabungkan."
    },
    namesakes: { "Ada \($1) orang bernama \($0) di kantor ini: ketik nomornya, \($2)." },
    mergedAway: { "Orang \($0) sudah digabung ke orang \($1): pakai nomor \($1)." },
    nothingToUndo: "Tidak ada perubahan Anda yang bisa diurungkan: lihat riwayat.",
    nothingToRedo: "Tidak ada yang bisa diulangi: yang terakhir tidak diurungkan.",
    builtOn: { record, who, what, when in
      "\(record) sudah diubah \(who) sesudah itu (\(what), \(when)): minta \(who) mengurungkannya dulu, atau ubah sendiri."
    },
    changedSince: { "\($0) sudah diubah lagi sesudah itu: lihat riwayat, lalu ubah sendiri." },
    office: { "kantor \($0)" },
    person: { "orang \($0)" },
    meeting: { "rakor \($0)" },
    agendaItem: { "butir agenda \($0) rakor \($1)" },
    attendance: { "kehadiran \($0) di rakor \($1)" },
    followUp: { "tindak lanjut \($0)" },
    turnNote: { "catatan giliran \($0)" })
}

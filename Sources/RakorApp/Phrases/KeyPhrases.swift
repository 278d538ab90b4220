package import RakorModel

/// What keys do, as the hint bar and help say it.
package struct KeyPhrases: PhraseGroup {
  package let language: Language

  var helpTitle: String { say("Bantuan", "Help") }
  /// What stands on the longest key.
  var space: String { say("Spasi", "Space") }
  var scroll: String { say("gulir", "scroll") }
  var close: String { say("tutup", "close") }
  var save: String { say("simpan", "save") }
  var cancel: String { say("batal", "cancel") }
  var stopWaiting: String { say("berhenti menunggu", "stop waiting") }
  func unused(_ key: String, help: String?) -> String {
    say("Tombol \(key) tidak dipakai di sini", "The key \(key) does nothing here")
      + (help.map { say("; \($0) bantuan.", "; \($0) for help.") } ?? ".")
  }
  var next: String { say("lanjut", "next") }
  var choose: String { say("pilih", "choose") }
  var chooseBefore: String { say("pilih yang sebelumnya", "choose the one before") }
  var complete: String { say("ambil usulan", "take the proposal") }
  var back: String { say("kembali", "back") }
  var quit: String { say("keluar", "quit") }
  var askToQuit: String { say("tinggalkan program", "leave the program") }
  var help: String { say("bantuan", "help") }
  var palette: String { say("semua perintah", "all commands") }
  var paletteHint: String { say("ketik untuk menyaring", "type to narrow") }
  var paletteNone: String { say("Tidak ada perintah yang cocok.", "No command matches.") }
  var run: String { say("jalankan", "run") }
  var undo: String { say("urungkan", "undo") }
  var redo: String { say("ulangi", "redo") }
  var repaint: String { say("gambar ulang layar", "redraw the screen") }
  var suspend: String { say("jeda ke baris perintah", "suspend to the command line") }
  var lastScreen: String { say("layar sebelumnya", "last screen") }
  var zoom: String { say("bagian ini penuh / kembali", "this part alone / back") }
  var nextForum: String { say("forum berikutnya", "next forum") }
  var up: String { say("ke atas", "up") }
  var down: String { say("ke bawah", "down") }
  var pageUp: String { say("satu halaman ke atas", "one page up") }
  var pageDown: String { say("satu halaman ke bawah", "one page down") }
  var halfUp: String { say("setengah halaman ke atas", "half a page up") }
  var halfDown: String { say("setengah halaman ke bawah", "half a page down") }
  var first: String { say("ke awal", "to the start") }
  var last: String { say("ke akhir", "to the end") }
  var open: String { say("buka", "open") }
  var new: String { say("rakor baru", "new meeting") }
  var duplicate: String { say("salin jadi rakor baru", "new meeting like this one") }
  var edit: String { say("ubah", "edit") }
  var delete: String { say("hapus", "delete") }
  var filter: String { say("saring", "filter") }
  var keepFilter: String { say("pakai", "keep") }
  var clearFilter: String { say("semua", "all") }
  var sort: String { say("urutkan", "sort") }
  var copy: String { say("salin ke papan klip", "copy to the clipboard") }
  var nextTab: String { say("berikutnya", "next tab") }
  var previousTab: String { say("tab sebelumnya", "previous tab") }

  func group(_ group: BindingGroup) -> String {
    switch group {
    case .move: say("Bergerak", "Moving")
    case .open: say("Membuka", "Opening")
    case .change: say("Mengubah", "Changing")
    case .view: say("Tampilan", "View")
    case .program: say("Program", "Program")
    }
  }

  var signsTitle: String { say("Tanda", "Signs") }
  /// What the signs on the screens mean.
  var signs: [(sign: String, meaning: String)] {
    [
      (
        "≠",
        say(
          "jumlah terhitung dan nama, atau laporan dan jumlah per kantor, berbeda",
          "counted and named, or reported and the offices' sum, differ")
      ),
      ("+", say("kantor yang tidak diundang, tetapi datang", "an office that came without being invited")),
      (
        say("k · h · n", "p · c · n"),
        say("konfirmasi, terhitung di pintu, nama di daftar", "promised, counted at the door, named on the list")
      ),
      ("·", say("belum ditandai", "not marked yet")),
      ("–", say("belum diketahui, bukan nol", "not known yet, which is not zero")),
      ("!", say("perlu diperhatikan: lewat tenggat, hari libur", "worth a look: overdue, a holiday")),
      ("~", say("cuti bersama", "collective leave")),
      ("?", say("sudah tidak aktif", "no longer active")),
      (
        "*",
        say("ditandai; pada giliran: berikutnya menjadi tuan rumah", "marked; among the turns: next to host")
      ),
      ("≈", say("menurut perkiraan", "by estimate")),
    ] + signsOfDays
  }

  /// Those of the calendar that stand for nothing else.
  private var signsOfDays: [(sign: String, meaning: String)] {
    let words = CalendarPhrases(language: language)
    return [DaySign.rakor, .several, .calledOff, .ramadan, .friday].map { sign in
      let meaning = words.meaning(sign)
      return (String(CalendarPhrases.sign(sign)), say("di kalender: \(meaning)", "on the calendar: \(meaning)"))
    }
  }
}

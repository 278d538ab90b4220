/// What keys do, as the hint bar and help say it.
package struct KeyPhrases: Sendable {
  package let helpTitle: String
  package let scroll: String
  package let close: String
  package let save: String
  package let cancel: String
  package let next: String
  package let choose: String
  package let back: String
  package let quit: String
  package let askToQuit: String
  package let help: String
  package let palette: String
  package let paletteHint: String
  package let paletteNone: String
  package let run: String
  package let undo: String
  package let redo: String
  package let repaint: String
  package let suspend: String
  package let nextForum: String
  package let up: String
  package let down: String
  package let pageUp: String
  package let pageDown: String
  package let halfUp: String
  package let halfDown: String
  package let first: String
  package let last: String
  package let open: String
  package let new: String
  package let edit: String
  package let delete: String
  package let filter: String
  package let keepFilter: String
  package let clearFilter: String
  package let sort: String
  package let copy: String
  package let nextTab: String
  package let previousTab: String
  package let groups: [BindingGroup: String]
  package let signsTitle: String
  /// What the signs on the screens mean.
  package let signs: [(sign: String, meaning: String)]

  func group(_ group: BindingGroup) -> String { groups[group] ?? "" }

  static let indonesian = KeyPhrases(
    helpTitle: "Bantuan",
    scroll: "gulir",
    close: "tutup",
    save: "simpan",
    cancel: "batal",
    next: "lanjut",
    choose: "pilih",
    back: "kembali",
    quit: "keluar",
    askToQuit: "tinggalkan program",
    help: "bantuan",
    palette: "semua perintah",
    paletteHint: "ketik untuk menyaring",
    paletteNone: "Tidak ada perintah yang cocok.",
    run: "jalankan",
    undo: "urungkan",
    redo: "ulangi",
    repaint: "gambar ulang layar",
    suspend: "jeda ke shell",
    nextForum: "forum berikutnya",
    up: "ke atas",
    down: "ke bawah",
    pageUp: "satu halaman ke atas",
    pageDown: "satu halaman ke bawah",
    halfUp: "setengah halaman ke atas",
    halfDown: "setengah halaman ke bawah",
    first: "ke awal",
    last: "ke akhir",
    open: "buka",
    new: "rakor baru",
    edit: "ubah",
    delete: "hapus",
    filter: "saring",
    keepFilter: "pakai",
    clearFilter: "semua",
    sort: "urutkan",
    copy: "salin ke papan klip",
    nextTab: "berikutnya",
    previousTab: "tab sebelumnya",
    groups: [
      .move: "Bergerak", .open: "Membuka", .change: "Mengubah", .view: "Tampilan", .program: "Program",
    ],
    signsTitle: "Tanda",
    signs: [
      ("≠", "hitungan dan nama, atau laporan dan jumlah kantor, berbeda"), ("·", "belum ditandai"),
      ("–", "belum diketahui, bukan nol"), ("!", "perlu diperhatikan"), ("?", "sudah tidak aktif"),
      ("*", "giliran berikutnya menjadi tuan rumah"), ("≈", "menurut perkiraan"),
    ])

  static let english = KeyPhrases(
    helpTitle: "Help",
    scroll: "scroll",
    close: "close",
    save: "save",
    cancel: "cancel",
    next: "next",
    choose: "choose",
    back: "back",
    quit: "quit",
    askToQuit: "leave the program",
    help: "help",
    palette: "all commands",
    paletteHint: "type to narrow",
    paletteNone: "No command matches.",
    run: "run",
    undo: "undo",
    redo: "redo",
    repaint: "redraw the screen",
    suspend: "suspend to the shell",
    nextForum: "next forum",
    up: "up",
    down: "down",
    pageUp: "one page up",
    pageDown: "one page down",
    halfUp: "half a page up",
    halfDown: "half a page down",
    first: "to the start",
    last: "to the end",
    open: "open",
    new: "new meeting",
    edit: "edit",
    delete: "delete",
    filter: "filter",
    keepFilter: "keep",
    clearFilter: "all",
    sort: "sort",
    copy: "copy to the clipboard",
    nextTab: "next tab",
    previousTab: "previous tab",
    groups: [.move: "Moving", .open: "Opening", .change: "Changing", .view: "View", .program: "Program"],
    signsTitle: "Signs",
    signs: [
      ("≠", "counted and named, or reported and the offices' sum, differ"), ("·", "not marked yet"),
      ("–", "not known yet, which is not zero"), ("!", "worth a look"), ("?", "no longer active"),
      ("*", "next to host"), ("≈", "by estimate"),
    ])
}

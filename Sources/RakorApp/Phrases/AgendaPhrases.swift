/// Texts of the agenda and minutes tab.
package struct AgendaPhrases: Sendable {
  package let none: String
  package let addHint: String
  package let discussed: String
  package let standing: String
  package let carried: @Sendable (Int) -> String
  package let presenter: String
  package let minutes: String
  package let decision: String
  package let noMinutes: String
  package let noDecision: String
  package let add: String
  package let retitle: String
  package let toggleDiscussed: String
  package let writeMinutes: String
  package let writeDecision: String
  package let writePresenter: String
  package let toggleStanding: String
  package let toFollowUp: String
  package let ownEditor: String
  package let discard: String
  package let skip: String
  package let skipped: String
  package let numberedDecision: @Sendable (Int) -> String
  package let newItem: String
  package let itemTitle: String
  package let deleteTitle: String
  package let deleteQuestion: @Sendable (_ title: String) -> String

  static let indonesian = AgendaPhrases(
    none: "Belum ada agenda.",
    addHint: "Tekan a untuk menambah.",
    discussed: "dibahas",
    standing: "agenda tetap",
    carried: { "tertunda \($0) kali" },
    presenter: "Penyaji",
    minutes: "Pembahasan",
    decision: "Keputusan",
    noMinutes: "belum ada catatan",
    noDecision: "belum ada keputusan",
    add: "tambah",
    retitle: "ubah judul",
    toggleDiscussed: "dibahas ya/tidak",
    writeMinutes: "tulis pembahasan",
    writeDecision: "tulis keputusan",
    writePresenter: "penyaji",
    toggleStanding: "agenda tetap ya/tidak",
    toFollowUp: "jadikan tindak lanjut",
    ownEditor: "tulis dengan editor sendiri",
    discard: "Belum disimpan: ^S menyimpan, Esc sekali lagi membuang.",
    skip: "lewati kali ini ya/tidak",
    skipped: "dilewati kali ini",
    numberedDecision: { "Keputusan \($0)" },
    newItem: "Agenda baru",
    itemTitle: "Judul agenda",
    deleteTitle: "Hapus agenda",
    deleteQuestion: { "Hapus agenda “\($0)” beserta notulanya? Bisa diurungkan dengan u." })

  static let english = AgendaPhrases(
    none: "No agenda yet.",
    addHint: "Press a to add an item.",
    discussed: "discussed",
    standing: "standing item",
    carried: { $0 == 1 ? "put off once" : "put off \($0) times" },
    presenter: "Presenter",
    minutes: "Discussion",
    decision: "Decision",
    noMinutes: "nothing written yet",
    noDecision: "no decision yet",
    add: "add",
    retitle: "change the title",
    toggleDiscussed: "discussed yes/no",
    writeMinutes: "write the discussion",
    writeDecision: "write the decision",
    writePresenter: "presenter",
    toggleStanding: "standing item yes/no",
    toFollowUp: "make it a follow-up",
    ownEditor: "write in your own editor",
    discard: "Not saved: ^S saves, Esc once more discards.",
    skip: "skip this time yes/no",
    skipped: "skipped this time",
    numberedDecision: { "Decision \($0)" },
    newItem: "New agenda item",
    itemTitle: "Title of the item",
    deleteTitle: "Delete agenda item",
    deleteQuestion: { "Delete “\($0)” with its minutes? u brings it back." })
}

package import RakorModel

/// Texts of the list of rakor.
package struct MeetingsPhrases: Sendable {
  package let date: String
  package let title: String
  package let forum: String
  package let host: String
  package let heads: String
  package let state: String
  package let none: String
  package let noneMatch: @Sendable (_ filter: String) -> String
  package let filter: String
  package let order: @Sendable (MeetingOrder) -> String
  package let earlier: String
  package let later: String

  static let indonesian = MeetingsPhrases(
    date: "Tanggal",
    title: "Rakor",
    forum: "Forum",
    host: "Tuan rumah",
    heads: "Hadir",
    state: "Status",
    none: "Belum ada rakor.",
    noneMatch: { "Tidak ada rakor yang cocok dengan “\($0)”. Esc menghapus saringan." },
    filter: "Saring",
    order: { $0 == .newestFirst ? "terbaru dulu" : "terlama dulu" },
    earlier: "masih ada di atas",
    later: "masih ada di bawah")

  static let english = MeetingsPhrases(
    date: "Date",
    title: "Meeting",
    forum: "Forum",
    host: "Host",
    heads: "Heads",
    state: "State",
    none: "No meetings yet.",
    noneMatch: { "No meeting matches “\($0)”. Esc clears the filter." },
    filter: "Filter",
    order: { $0 == .newestFirst ? "newest first" : "oldest first" },
    earlier: "more above",
    later: "more below")
}

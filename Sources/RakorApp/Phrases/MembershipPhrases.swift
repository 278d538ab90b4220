import RakorModel

/// What is said where an office or a forum has no part in a rakor of some day.
struct MembershipPhrases: PhraseGroup {
  let language: Language

  /// What is wrong, and what to do instead.
  func sentence(for refusal: MembershipRefusal, _ directory: Directory) -> String {
    switch refusal {
    case .notYet(let office, let forum, let day):
      say(
        "\(directory.shortName(office)) baru anggota \(directory.shortName(forum)) mulai \(day.medium(in: language)): "
          + "pilih kantor atau tanggal lain, atau ubah dulu hari masuknya di forum itu.",
        "\(directory.shortName(office)) joins \(directory.shortName(forum)) only on \(day.medium(in: language)): "
          + "choose another office or date, or change first the day on which it joins.")
    case .noMore(let office, let forum, let day):
      say(
        "\(directory.shortName(office)) anggota \(directory.shortName(forum)) hanya sampai "
          + "\(day.medium(in: language)): pilih kantor atau tanggal lain.",
        "\(directory.shortName(office)) was a member of \(directory.shortName(forum)) only until "
          + "\(day.medium(in: language)): choose another office or date.")
    }
  }
}

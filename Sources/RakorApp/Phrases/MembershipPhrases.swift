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
    case .forumEnded(let forum, let day, let successor?):
      say(
        "\(directory.shortName(forum)) berakhir \(day.medium(in: language)): "
          + "sesudah itu pakai penggantinya, \(directory.shortName(successor)) (\(successor.rawValue)).",
        "\(directory.shortName(forum)) ended on \(day.medium(in: language)): "
          + "after that use its successor, \(directory.shortName(successor)) (\(successor.rawValue)).")
    case .forumEnded(let forum, let day, nil):
      say(
        "\(directory.shortName(forum)) berakhir \(day.medium(in: language)): "
          + "pilih tanggal sampai hari itu, atau forum lain.",
        "\(directory.shortName(forum)) ended on \(day.medium(in: language)): "
          + "choose a date up to that day, or another forum.")
    case .ownSuccessor(let forum):
      say(
        "\(directory.shortName(forum)) tidak bisa menggantikan dirinya sendiri: sebut forum lain.",
        "\(directory.shortName(forum)) cannot succeed itself: name another forum.")
    case .noMore(let office, let forum, let day):
      say(
        "\(directory.shortName(office)) anggota \(directory.shortName(forum)) hanya sampai "
          + "\(day.medium(in: language)): pilih kantor atau tanggal lain.",
        "\(directory.shortName(office)) was a member of \(directory.shortName(forum)) only until "
          + "\(day.medium(in: language)): choose another office or date.")
    }
  }
}

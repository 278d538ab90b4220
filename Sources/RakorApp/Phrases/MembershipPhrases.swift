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
          + "pilih kantor atau tanggal lain, atau ubah dahulu hari masuknya di forum itu.",
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
    case .noMore(let office, let forum, let day, let successor):
      say(
        "\(directory.shortName(office)) anggota \(directory.shortName(forum)) hanya sampai \(day.medium(in: language)): ",
        "\(directory.shortName(office)) was a member of \(directory.shortName(forum)) only until "
          + "\(day.medium(in: language)): ") + instead(successor, directory)
    case .succeedsItself(let office):
      say(
        "\(directory.shortName(office)) tidak bisa menggantikan dirinya sendiri: sebut kantor lain.",
        "\(directory.shortName(office)) cannot succeed itself: name another office.")
    case .askAboutPeople(let office, let next, let names):
      say(
        "Apakah \(list(names)) dari \(directory.shortName(office)) ikut pindah ke \(directory.shortName(next))? "
          + "Pilih dahulu ikut atau tidak.",
        "Choose first whether \(list(names)) of \(directory.shortName(office)) go along to "
          + "\(directory.shortName(next)).")
    }
  }

  /// What to name instead of an office that has left; the one that came for it, if any.
  private func instead(_ successor: OfficeCode?, _ directory: Directory) -> String {
    guard let successor else {
      return say("pilih kantor atau tanggal lain.", "choose another office or date.")
    }
    return say(
      "maksudnya \(directory.shortName(successor)) (\(successor.rawValue))?",
      "is it \(directory.shortName(successor)) (\(successor.rawValue))?")
  }

  /// An office that never was a member; where one of the same place is, that may be meant.
  func notAMember(_ office: OfficeCode, _ forum: ForumCode, _ directory: Directory) -> String {
    let name = directory.shortName(office)
    guard let other = directory.namesake(of: office, in: forum) else {
      return say(
        "\(name) bukan anggota \(directory.shortName(forum)): pilih anggotanya, atau tambahkan dahulu ke forum itu.",
        "\(name) is not a member of \(directory.shortName(forum)): choose a member, or add it to the forum first.")
    }
    return say(
      "\(directory.name(office)) bukan anggota \(directory.shortName(forum)); maksudnya \(other.short) "
        + "(\(other.code.rawValue))?",
      "\(directory.name(office)) is not a member of \(directory.shortName(forum)); is it \(other.short) "
        + "(\(other.code.rawValue))?")
  }

  private func list(_ names: [String]) -> String { ListPhrases(language: language).all(names) }
}

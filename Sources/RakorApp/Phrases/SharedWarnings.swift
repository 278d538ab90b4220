package import RakorModel

/// What several warnings say alike, each of another office, rakor or holiday.
private enum SharedWarning: Hashable {
  case holiday, leave, letter, due, notActive, notAMember, uninvited
  case elsewhere(title: String)
}

extension WarningPhrases {
  /// What speaks against a rakor, a sentence each; what is the same of several is one sentence that names them all.
  ///
  /// `among` is how many offices there are in the rakor, 0 where that is not known: of all of them the number says who
  /// they are.
  package func sentences(_ warnings: [MeetingWarning], among: Int, _ directory: Directory) -> [String] {
    let parts = warnings.map { shared($0, directory) }
    var told: Set<SharedWarning> = []
    return zip(warnings, parts).compactMap { warning, part in
      guard let part else { return self.warning(warning, directory) }
      guard told.insert(part.kind).inserted else { return nil }
      return sentence(part.kind, parts.compactMap { $0?.kind == part.kind ? $0?.name : nil }, among: among)
    }
  }

  /// What a warning has in common with others, and whom or what it names; nil where it stands alone.
  private func shared(_ warning: MeetingWarning, _ directory: Directory) -> (kind: SharedWarning, name: String)? {
    switch warning {
    case .nationalHoliday(let holiday): (.holiday, calendar.cited(holiday))
    case .collectiveLeave(let leave): (.leave, calendar.cited(leave))
    case .letterTaken(let meeting, let title):
      (.letter, say("rakor \(meeting.rawValue): \(title)", "meeting \(meeting.rawValue): \(title)"))
    case .followUpDue(let number): (.due, String(number.rawValue))
    case .officeNotActive(let office): (.notActive, directory.shortName(office))
    case .officeNotAMember(let office): (.notAMember, directory.shortName(office))
    case .officeUninvited(let office): (.uninvited, directory.shortName(office))
    case .officeElsewhere(let office, let title): (.elsewhere(title: title), directory.shortName(office))
    default: nil
    }
  }

  private func sentence(_ kind: SharedWarning, _ names: [String], among: Int) -> String {
    let lists = ListPhrases(language: language)
    let isOne = names.count == 1
    let who = !isOne && names.count == among ? lists.allOffices(names.count) : lists.all(names)
    let what = names.joined(separator: "; ")
    return switch kind {
    case .holiday: say("Hari libur nasional: \(what).", "National holiday: \(what).")
    case .leave: say("Cuti bersama: \(what).", "Collective leave: \(what).")
    case .letter: say("Nomor surat ini sudah dipakai \(what).", "This letter number is taken by \(what).")
    case .due:
      say(
        "Tenggat tindak lanjut \(lists.all(names)) sebelum rakornya sendiri.",
        isOne
          ? "Follow-up \(lists.all(names)) is due before its own meeting."
          : "Follow-ups \(lists.all(names)) are due before their own meeting.")
    case .notActive:
      say(
        "\(who) tidak aktif pada hari itu.",
        isOne ? "\(who) is not active on that day." : "\(who) are not active on that day.")
    case .notAMember:
      say(
        "\(who) bukan anggota forum pada hari itu.",
        isOne
          ? "\(who) is not a member of the forum on that day." : "\(who) are not members of the forum on that day.")
    case .uninvited:
      say(
        "\(lists.all(names)) tidak diundang: dihitung dalam jumlah, tidak dalam perbandingan.",
        isOne
          ? "\(lists.all(names)) is not invited: counted in the total, and in no share."
          : "\(lists.all(names)) are not invited: counted in the total, and in no share.")
    case .elsewhere(let title):
      say(
        "\(who) mengikuti rakor lain pada hari itu: \(title).",
        isOne ? "\(who) is at another meeting that day: \(title)." : "\(who) are at another meeting that day: \(title)."
      )
    }
  }
}

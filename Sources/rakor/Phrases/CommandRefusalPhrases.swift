import RakorApp
import RakorModel

/// Refusals that name the command by which to go on; the screens name their keys instead.
struct CommandRefusalPhrases: PhraseGroup {
  let language: Language

  /// The sentence for a refusal on the command line.
  func sentence(for refusal: Refusal, directory: Directory) -> String {
    switch refusal {
    case .closed(let id): closed(id)
    case .marksDiffer(let kept, let dropped, let disputes):
      marksDiffer(kept, dropped, Phrases(in: language).people.disputes(disputes))
    case .membership(.askAboutPeople(let office, let next, let names)):
      askAboutPeople(
        Phrases(in: language).lists.all(names), directory.shortName(office), directory.shortName(next))
    case .unknownOffice(_, let typed):
      Phrases(in: language).refusal.unknownOffice(typed, directory.offices.map(\.code.rawValue))
    case .ambiguousOffice(_, let typed, let codes):
      Phrases(in: language).refusal.ambiguousOffice(typed, codes.map(\.rawValue))
    case .unknownForum(let typed):
      Phrases(in: language).refusal.unknownForum(typed, directory, \.code.rawValue)
    default: Phrases(in: language).refusal.sentence(for: refusal, directory: directory)
    }
  }

  private func closed(_ id: MeetingID) -> String {
    say(
      "Rakor \(id.rawValue) sudah ditutup: buka lagi dahulu dengan rakor edit \(id.rawValue) --state terlaksana "
        + "--reason ALASAN, baru ubah.",
      "Meeting \(id.rawValue) is closed: re-open it first with rakor edit \(id.rawValue) --state held "
        + "--reason REASON, then change it.")
  }

  private func marksDiffer(_ kept: PersonID, _ dropped: PersonID, _ marks: String) -> String {
    say(
      "Peserta \(kept.rawValue) dan \(dropped.rawValue) ditandai berbeda (\(marks)): tambahkan --marks hadir supaya "
        + "yang hadir tetap dihitung, atau --marks tetap, atau --marks digabung.",
      "People \(kept.rawValue) and \(dropped.rawValue) are marked differently (\(marks)): add --marks present so that "
        + "who was there stays counted, or --marks keep, or --marks drop.")
  }

  private func askAboutPeople(_ names: String, _ office: String, _ next: String) -> String {
    say(
      "Apakah \(names) dari \(office) ikut pindah ke \(next)? Tambahkan --people pindah jika ikut, atau --people tinggal "
        + "jika tidak.",
      "Do \(names) of \(office) go along to \(next)? Add --people move if they do, or --people stay if not.")
  }
}

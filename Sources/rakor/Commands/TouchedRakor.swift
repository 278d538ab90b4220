import RakorApp
import RakorModel
import RakorStore

extension CommandSession {
  /// Names the rakor ahead in which an office has a part on a day on which it is not there any more, or not yet; they
  /// stay as they are until somebody changes them. What is the same of several rakor is one sentence.
  ///
  /// Of the offices given, nil for all, and of the rakor of one forum or of all.
  func nameTouchedRakor(offices: Set<OfficeCode>?, forum: ForumCode?) throws {
    let directory = try store.directory()
    var told: [(sentence: String, rakor: [String])] = []
    func tell(_ sentence: String, _ rakor: String) {
      if let index = told.firstIndex(where: { $0.sentence == sentence }) {
        told[index].rakor.append(rakor)
      } else {
        told.append((sentence, [rakor]))
      }
    }
    for meeting in try store.rakorAhead(of: forum) {
      guard let forum = directory.forum(meeting.forum) else { continue }
      let date = meeting.date.long(in: settings.language)
      if offices == nil, let ended = directory.ending(of: forum, by: meeting.date) {
        tell(phrases.warnings.warning(ended, directory), words.registry.rakor(meeting.id, date))
      }
      let named = Set(meeting.facts.offices).intersection(offices ?? Set(directory.offices.map(\.code)))
      for isHost in [true, false] {
        let absences = directory.offices.map(\.code).filter { named.contains($0) && ($0 == meeting.host) == isHost }
          .compactMap { directory.absence(of: $0, from: forum, on: meeting.date) }
        for sentence in phrases.warnings.sentences(absences, among: 0, directory) {
          tell(sentence, words.registry.rakor(meeting.id, date, isHost: isHost))
        }
      }
    }
    for (sentence, rakor) in told { Console.complain(words.registry.touched(rakor, sentence)) }
  }
}

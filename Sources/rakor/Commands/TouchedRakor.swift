import RakorApp
import RakorModel
import RakorStore

extension CommandSession {
  /// Names the rakor ahead in which an office has a part on a day on which it is not there any more, or not yet; they
  /// stay as they are until somebody changes them.
  ///
  /// Of the offices given, nil for all, and of the rakor of one forum or of all.
  func nameTouchedRakor(offices: Set<OfficeCode>?, forum: ForumCode?) throws {
    let directory = try store.directory()
    for meeting in try store.rakorAhead(of: forum) {
      guard let forum = directory.forum(meeting.forum) else { continue }
      if !forum.isActive(on: meeting.date), offices == nil {
        Console.complain(
          words.registry.afterEnd(
            meeting.id, meeting.date.long(in: settings.language),
            phrases.warnings.warning(.forumEnded(forum.code, successor: forum.successor), directory)))
      }
      let named = Set(meeting.invited + [meeting.host]).intersection(offices ?? Set(directory.offices.map(\.code)))
      for office in directory.offices.map(\.code).filter(named.contains) {
        guard let absence = directory.absence(of: office, from: forum, on: meeting.date) else { continue }
        Console.complain(
          words.registry.touched(
            meeting.id, meeting.date.long(in: settings.language), isHost: meeting.host == office,
            phrases.warnings.warning(absence, directory)))
      }
    }
  }
}

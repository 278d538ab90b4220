/// What helps to fill in the scheduling form.
package struct Advice: Hashable, Sendable {
  package var surroundings: Surroundings
  /// Open follow-ups that the forum would carry to that day.
  package var openFollowUps: [FollowUpRow]
  /// The agenda that is proposed for a rakor of the forum on that day.
  package var agenda: [AgendaItem]

  /// What was found for a forum and a day; nothing where the forum is new.
  package init(
    surroundings: Surroundings = Surroundings(), openFollowUps: [FollowUpRow] = [], agenda: [AgendaItem] = []
  ) {
    self.surroundings = surroundings
    self.openFollowUps = openFollowUps
    self.agenda = agenda
  }
}

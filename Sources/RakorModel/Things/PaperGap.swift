/// Something that a paper needs and nobody has recorded: it is named before printing, and a dotted line on the paper.
package enum PaperGap: Hashable, Sendable {
  /// The host's letterhead, or its lines below the name: street, telephone.
  case letterhead, address
  /// The number of the invitation, its date, and its nature (*sifat*).
  case letter, letterDate, nature
  case time, venue, agenda, purpose, addressees
  /// The name of who signs for the host, and the employee number.
  case head, headNumber
  case minuteTaker, chair
  /// When the rakor was opened and closed, as held.
  case timesAsHeld
  /// Items whose time or presenter is not known.
  case plannedTimes([Int])
  case presenters([Int])
  /// How many came.
  case attendance
  /// So many offices of which no heads are told.
  case officeHeads(Int)
  /// So many offices of which nobody told who was away.
  case officesAway(Int)
  /// So many people on the list who are not marked.
  case marks(Int)
  /// So many people without *jabatan*.
  case positions(Int)
  /// Items without minutes.
  case minutes([Int])
  case conclusion
  /// The day on which the paper is signed.
  case signingDay
  /// Name and post of who sends a message.
  case sender
  /// Nothing of what the paper tells has happened yet.
  case notHeldYet
  /// What the paper asks people to come to is over.
  case past
  /// The rakor was postponed or cancelled.
  case calledOff(MeetingState)
  /// A report's total below the sum of the offices.
  case reportedTooFew(Int, sum: Int)
  /// The message has so many characters, and WhatsApp folds what is longer than `PaperLimits.message`.
  case folded(Int)
}

/// Bounds of what goes onto papers.
package enum PaperLimits {
  /// How many characters of a message WhatsApp shows unfolded.
  package static let message = 3000
  /// Up to how many addressees stand on the letter itself (docs/domain.md, Papers).
  package static let addressees = 5
  /// Rows for those whom nobody announced, at the end of an attendance sheet.
  package static let walkIns = 10
}

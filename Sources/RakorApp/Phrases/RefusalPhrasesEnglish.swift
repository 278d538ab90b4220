import RakorModel

extension RefusalPhrases {
  package static let english = RefusalPhrases(
    language: .english,
    fields: .english,
    dates: .english,
    or: "or",
    counts: ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    required: { "The \($0) is required\($1)." },
    tooLong: { "The \($0) is too long: type at most \($1) characters." },
    countOutOfRange: { "The \($0) cannot be \($1): type a number from 0 to 9999." },
    notANumber: { "\($0) “\($1)” is not a number: type how many people, such as 31." },
    notAnAddress: {
      "\($0) “\($1)” is not a web address: type all of it without spaces, such as https://zoom.us/j/81234567890."
    },
    unknownOffice: { "There is no office “\($0)”: type \($1)." },
    ambiguousOffice: { "\($0) is \($1) offices: type \($2)." },
    inactiveOffice: { "\($0) is not active on \($1): choose another office or date." },
    unknownForum: { "There is no forum “\($0)”: type \($1)." },
    notAMember: { "\($0) is not a member of \($1): choose a member, or add it to the forum first." },
    wrongNumberLength: { "An employee number has 18 digits, this has \($0): check its digits." },
    numberNotDigits: { "An employee number has digits only, “\($0)” has others: type its 18 digits." },
    badCode: { "The code “\($0)” cannot be used: type small letters, digits and hyphens, at most 32." },
    codeTaken: { "The code \($0) is taken: type another." },
    unknownState: { "There is no state “\($0)”: for a meeting type \($1); for a person type \($2)." },
    notFound: { "\($0) does not exist: check the list." },
    ambiguousMeeting: { "There are \($1) meetings on \($0): type the number, \($2)." },
    noMeetingOn: { "There is no meeting on \($0): type another number or date." },
    transition: { from, to, allowed in
      "A meeting that is \(from) cannot become \(to)" + (allowed.isEmpty ? "." : ": it can become \(allowed).")
    },
    newDateRequired: "A postponed meeting needs a new date: type the date.",
    dateWhilePostponed: {
      "Meeting \($0) is postponed: leave its date, and give it the new one when you plan it again."
    },
    closed: {
      "Meeting \($0) is closed: re-open it first with a reason (o on Summary, or edit --state held), then change it."
    },
    onlyNewest: { "Meeting \($0) is not the last one closed in its forum: only meeting \($1) can be re-opened." },
    notClosed: { "Meeting \($0) is not closed: change it itself, a correction is for one that is closed." },
    itemHasFollowUps: {
      "Agenda item \($0) of meeting \($1) has \($2) follow-ups: delete those first, or keep the item."
    },
    hasFollowUps: { "Meeting \($0) has \($1) follow-ups: cancel it rather than deleting it." },
    followUpNeedsOffice: "A follow-up needs somebody responsible: type at least one office.",
    officeNotResponsible: { "\($0) is not responsible for follow-up \($1): choose an office that is." },
    officeNeeded: { "Several offices are responsible for follow-up \($0): type \($1)." },
    alreadyDropped: { "Follow-up \($0) is dropped: re-open it first." },
    notDropped: { "Follow-up \($0) is not dropped: there is nothing to re-open." },
    partAlreadyDone: { "\($0) has done its part of follow-up \($1): re-open it first if it has not." },
    partNotDone: { "\($0) has not done its part of follow-up \($1): there is nothing to re-open." },
    carried: { "Follow-up \($0) has come along to a later meeting: drop it with a reason rather than deleting it." },
    droppedStays: { "Follow-up \($0) is dropped already: that is enough, it need not be deleted." },
    hasProgress: { "Something has been recorded on follow-up \($0): drop it with a reason rather than deleting it." },
    calledOff: { id, state in
      state == .cancelled
        ? "Meeting \(id) is cancelled, so nobody attends it: schedule a new one."
        : "Meeting \(id) is postponed, so nobody attends it: give it a new date first."
    },
    turnNoted: { office, kind in
      switch kind {
      case .skip: "\(office) is skipped for the next meeting already: see the notes about turns."
      case .swap: "\(office) has swapped its turn already: see the notes about turns."
      case .volunteer: "\(office) has volunteered for the next meeting already: see the notes about turns."
      }
    },
    swapWithItself: { "\($0) cannot swap its turn with itself: name two offices." },
    endsBeforeItBegins: { "It cannot end on \($1) when it begins on \($0): check both dates." },
    mergeWithItself: { "Person \($0) cannot be merged with itself: name two numbers." },
    differentNumbers: {
      "Person \($0) has the number \($1), person \($2) has \($3): take the wrong one away before you merge them."
    },
    namesakes: { "There are \($1) people named \($0) in this office: type the number, \($2)." },
    mergedAway: { "Person \($0) was merged into person \($1): use number \($1)." },
    nothingToUndo: "There is no change of yours to undo: see the history.",
    nothingToRedo: "There is nothing to redo: the last change was not an undo.",
    builtOn: { record, who, what, when in
      "\(record) was changed by \(who) since (\(what), \(when)): ask \(who) to undo that first, or change it yourself."
    },
    changedSince: { "\($0) has been changed since: see the history and change it yourself." },
    office: { "office \($0)" },
    person: { "person \($0)" },
    meeting: { "meeting \($0)" },
    agendaItem: { "agenda item \($0) of meeting \($1)" },
    attendance: { "attendance of \($0) at meeting \($1)" },
    followUp: { "follow-up \($0)" },
    turnNote: { "turn note \($0)" })
}

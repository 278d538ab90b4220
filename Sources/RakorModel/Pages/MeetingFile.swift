/// One delegate with the names to show: those of the closing day once the rakor is closed.
package struct NamedDelegate: Hashable, Sendable {
  package var delegate: Delegate
  /// The lasting identity of the person; nil where the person was not read.
  package var uid: String?
  package var name: String
  package var title: String?
  package var unit: String?

  /// A delegate with the names that hold for the rakor.
  package init(delegate: Delegate, uid: String? = nil, name: String, title: String?, unit: String?) {
    self.delegate = delegate
    self.uid = uid
    self.name = name
    self.title = title
    self.unit = unit
  }
}

/// Everything that belongs to one rakor: what its own screen, `show` and every document are made of.
package struct MeetingFile: Hashable, Sendable {
  package var meeting: Meeting
  /// In the order of their numbers, skipped items among them.
  package var agenda: [AgendaItem]
  /// One line for each office of which heads are told.
  package var attendance: [OfficeAttendance]
  /// In the order of `Seniority`, whatever their office.
  package var delegates: [Delegate]
  /// The people among the delegates, as they are today.
  package var people: [PersonID: Person]
  /// Those born in it and those that come along to it.
  package var followUps: [FollowUpRow]
  /// How many follow-ups of this file are open, up to 99, where the file was read without them.
  package var countedOpen: Int?
  /// The revision of every record in this file, for saving without overwriting somebody else.
  package var revisions: [RecordKey: Int]

  /// A rakor with all that was read of it; `revisions` must hold every record in it that may be written.
  package init(
    meeting: Meeting, agenda: [AgendaItem], attendance: [OfficeAttendance], delegates: [Delegate],
    people: [PersonID: Person], followUps: [FollowUpRow], revisions: [RecordKey: Int]
  ) {
    self.meeting = meeting
    self.agenda = agenda
    self.attendance = attendance
    self.delegates = delegates
    self.people = people
    self.followUps = followUps
    self.revisions = revisions
  }

  /// The attendance figures, worked out anew each time.
  package var figures: AttendanceFigures {
    AttendanceFigures(meeting: meeting, attendance: attendance, delegates: delegates)
  }

  /// The delegates with the names that hold for this rakor, by office as invited and then in the order of `Seniority`.
  ///
  /// A closed rakor keeps the order of its closing day, or that of entering where none was kept.
  package var namedDelegates: [NamedDelegate] {
    inOrder.map { delegate in
      let closed = meeting.closedNames?.people[delegate.person]
      let today = people[delegate.person]
      return NamedDelegate(
        delegate: delegate, uid: today?.uid, name: closed?.name ?? today?.name ?? "",
        title: closed != nil ? closed?.title : today?.title, unit: closed != nil ? closed?.unit : today?.unit)
    }
  }

  private var inOrder: [Delegate] {
    let ids = delegates.map(\.person)
    let listed = meeting.closedNames.map { $0.listed ?? ids.sorted() } ?? ids
    let places = Dictionary(listed.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    let offices = Dictionary(meeting.invited.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    typealias Place = (office: Int, code: OfficeCode, person: Int, id: PersonID)
    func place(_ delegate: Delegate) -> Place {
      (
        offices[delegate.office] ?? .max, delegate.office, places[delegate.person] ?? .max, delegate.person
      )
    }
    return delegates.sorted { place($0) < place($1) }
  }

  /// Open follow-ups, born in this rakor or come along to it.
  package var openFollowUps: Int { countedOpen ?? followUps.count { $0.followUp.status.isOpen } }

  /// The revision a record was read at; 0 for one that was not there.
  package func revision(of key: RecordKey) -> Int { revisions[key] ?? 0 }
}

import RakorModel
import RakorStore

/// What becomes of people, offices, forums and turns on a random walk.
extension RandomWalk {
  /// Few names and posts, so that namesakes are met often; some with an identity, as entered by hand.
  mutating func person() -> PersonDraft {
    var draft = PersonDraft(name: one(of: ["Eni", "Dwi", "Siti", "Hj. Siti", "Siti, S.Ag."]), office: office())
    draft.title = pick(0...3) == 0 ? nil : one(of: ["Staf", "Kasi PHU", "Analis"])
    draft.unit = pick(0...2) == 0 ? "Seksi PHU" : nil
    draft.uid = pick(0...2) == 0 ? nil : "walk-person-\(pick(1...1_000_000))@rakor.invalid"
    draft.phone = pick(0...5) == 0 ? PhoneNumber("0812-0000-000\(pick(1...9))") : nil
    draft.rank = pick(0...5) == 0 ? "III/c" : nil
    draft.employeeNumber = pick(0...7) == 0 ? number() : nil
    draft.activeUntil = pick(0...5) == 0 ? day() : nil
    return draft
  }

  /// One that nobody else has.
  private mutating func number() -> EmployeeNumber? {
    uids += 1
    return try? EmployeeNumber("198506202011011\(100 + uids % 900)")
  }

  /// People come, are corrected, move to another office, and turn out to be one.
  mutating func ofPeople(_ people: [Person]) -> Edit {
    guard people.count > 1 else { return .addPerson(person()) }
    var draft = PersonDraft(one(of: people))
    switch pick(0...4) {
    case 0:
      return .mergePeople(keep: one(of: people).id, drop: one(of: people).id, marks: one(of: MergedMarks.allCases))
    case 1: return .revisePerson(one(of: people).id, person())
    case 2:
      let id = one(of: people).id
      draft.office = office()
      return .revisePerson(id, draft)
    default: return .addPerson(person())
    }
  }

  /// Turns are agreed on; offices end, and go on after all; forums end, and those who meet in them change.
  mutating func registry(of store: RakorStore) throws -> Edit {
    let directory = try store.directory()
    switch pick(0...8) {
    case 0: return .skipTurn(forum(), office(), reason: "Aula \(pick(1...9))")
    case 1: return .swapTurns(forum(), Sample.kebumen, Sample.wonosobo, reason: nil)
    case 2: return .volunteer(forum(), office(), reason: nil)
    case 3...4: return .putOffice(changed(one(of: directory.offices)), new: false)
    case 5: return newcomer(directory)
    case 6:
      let offices = directory.offices.map(\.code)
      return .succeed(
        Succession(
          forum: forum(), office: office(), by: one(of: offices), from: day(),
          people: one(of: Succession.People.allCases)))
    default: return .putForum(changed(one(of: directory.forums), directory), new: false)
    }
  }

  private mutating func changed(_ office: Office) -> Office {
    var office = office
    office.head = pick(0...2) == 0 ? nil : "Kepala \(pick(1...9))"
    office.name = pick(0...2) == 0 ? "Kankemenag \(pick(1...9))" : office.name
    office.letterCode = pick(0...2) == 0 ? nil : office.letterCode
    office.letterhead = pick(0...3) == 0 ? [] : office.letterhead
    office.activeFrom = pick(0...5) == 0 ? day() : office.activeFrom
    office.activeUntil = pick(0...2) == 0 ? day() : nil
    return office
  }

  /// An office or a forum that is new; later the one that is there once more, which is refused.
  private mutating func newcomer(_ directory: Directory) -> Edit {
    let number = pick(1...3)
    guard pick(0...2) == 0 else {
      return .putOffice(
        Office(
          code: OfficeCode(rawValue: "kemenhaj-\(number)"), name: "Kantor \(number)", short: "Haji \(number)",
          kind: one(of: OfficeKind.allCases), town: "Kota \(number)"), new: true)
    }
    let members = directory.offices.filter { _ in pick(0...2) > 0 }.map { Forum.Member(office: $0.code) }
    return .putForum(
      Forum(
        code: ForumCode(rawValue: "forum-\(number)"), name: "Forum \(number)", short: "F\(number)", members: members),
      new: true)
  }

  private mutating func changed(_ forum: Forum, _ directory: Directory) -> Forum {
    var forum = forum
    if pick(0...3) == 0 {
      forum.activeUntil = pick(0...2) == 0 ? nil : day()
      forum.successor = forum.activeUntil == nil ? nil : one(of: directory.forums).code
      return forum
    }
    let office = pick(0...1) == 0 ? self.office() : one(of: directory.offices).code
    if let index = forum.offices.firstIndex(of: office) {
      if pick(0...3) == 0 {
        forum.members.remove(at: index)
      } else {
        forum.members[index].left = forum.members[index].left == nil ? day() : nil
      }
    } else {
      forum.members.append(Forum.Member(office: office, joined: pick(0...1) == 0 ? day() : nil))
    }
    return forum
  }
}

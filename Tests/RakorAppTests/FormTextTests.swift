import RakorModel
import RakorStore
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Texts declared once, on the screens")
struct FormTextTests {
  /// Fits every kind of text.
  private let typed = "https://contoh.id/1"

  @Test("Every text of a rakor that has a row is saved as it was typed", arguments: Meeting.Facts.typed)
  func rakor(text: TextField<Meeting.Facts>) throws {
    let desk = Desk.filled().focus(.field(text.field)).press(.control("u")).type(typed).press(.control("s"))
    #expect(text.text(of: try #require(desk.lastMeeting).facts) == typed)
  }

  @Test("Every text of a person that has a row is saved as it was typed", arguments: PersonDraft.typed)
  func person(text: TextField<PersonDraft>) throws {
    let desk = Desk(.people).type("5nUji").focus(person: .field(text.field)).press(.control("u")).type(typed)
    desk.press(.control("s"))
    #expect(text.text(of: try #require(desk.allPeople.max { $0.id < $1.id }).facts) == typed)
  }

  @Test("Every text of a follow-up that has a row is saved as it was typed", arguments: FollowUpFacts.typed)
  func followUp(text: TextField<FollowUpFacts>) throws {
    let desk = Desk().type("4aUji").focus(followUp: .office(Sample.wonosobo)).type(" ")
    desk.focus(followUp: .field(text.field))
      .press(.control("u")).type(typed).press(.control("s"))
    #expect(text.text(of: try #require(desk.lastFollowUp).facts) == typed)
  }

  @Test("A form leaves the texts as they are that it has no row for, and those that nobody touched")
  func untouched() throws {
    let desk = Desk(.people)
    let number = FollowUpNumber(rawValue: 3)
    desk.elsewhere { records in
      try records.changePerson(Sample.dwi) { $0.facts = $0.facts.filled }
      var followUp = try #require(try records.followUp(number))
      followUp.facts = followUp.facts.filled
      try records.put(.followUp(followUp))
    }
    let person = try #require(try desk.store.personRows(matching: "zzname", office: nil, limit: 1).first)
    let row = try #require(try desk.store.followUp(number))
    let context = desk.state.context
    desk.open(.personForm(PersonForm.State(editing: person))).focus(person: .phone).type("0812 1111 2222").press(
      .control("s"))
    #expect(desk.person(Sample.dwi)?.phone?.typed == "0812 1111 2222")
    #expect(desk.person(Sample.dwi)?.facts.told == person.person.facts.told)
    desk.open(.followUpForm(FollowUpForm.State(editing: row, context))).focus(followUp: .source).press(
      .right, .control("s"))
    #expect(desk.followUp(3)?.facts.told == row.followUp.facts.told)
    #expect(desk.followUp(3)?.source != row.followUp.source)
  }

  @Test("What is copied holds the texts that say so and no others")
  func copied() throws {
    let desk = Desk(.people)
    let context = desk.state.context
    func check<Facts: TextFacts>(_ facts: Facts, _ copy: String, but field: Field) {
      for text in Facts.texts where text.field != field {
        #expect(copy.contains(text.text(of: facts) ?? "") == text.uses.contains(.copying), "\(Facts.self) \(text.name)")
      }
    }
    var meeting = try #require(desk.meeting(Sample.planned))
    meeting.facts = meeting.facts.filled
    check(meeting.facts, CopiedText.of(meeting, host: "", context), but: .title)
    var person = try #require(desk.person(Sample.dwi))
    person.facts = person.facts.filled
    check(person.facts, CopiedText.of(person, context), but: .office)
    var followUp = try #require(desk.followUp(3))
    followUp.facts = followUp.facts.filled
    check(followUp.facts, CopiedText.of(followUp, context), but: .due)
  }

  @Test("Every text of a person and of a follow-up stands in the line with all that is known")
  func seen() throws {
    let desk = Desk(.people, columns: 200, rows: 40)
    var person = try #require(desk.person(Sample.dwi))
    person.facts = person.facts.filled
    let line = PersonFacts.line(person, desk.state.context)
    for text in PersonDraft.details { #expect(line.contains(text.sample), "\(text.name)") }
    desk.elsewhere { records in
      var followUp = try #require(try records.followUp(FollowUpNumber(rawValue: 3)))
      followUp.facts = followUp.facts.filled
      try records.put(.followUp(followUp))
    }
    let picture = desk.type("4").picture
    for text in FollowUpFacts.texts { #expect(picture.contains(text.sample), "\(text.name)") }
  }
}

extension TextField {
  fileprivate var sample: String { "zz" + name }
}

extension TextFacts {
  fileprivate static var typed: [TextField<Self>] { texts.filter { $0.uses.contains(.form) } }

  fileprivate var filled: Self {
    var filled = self
    for text in Self.texts { text.set(text.sample, in: &filled) }
    return filled
  }

  fileprivate var told: [String?] { Self.texts.map { $0.text(of: self) } }
}

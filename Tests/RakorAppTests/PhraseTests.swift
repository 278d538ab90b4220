import RakorModel
import SampleOffice
import Testing

@testable import RakorApp

/// What stands in the phrases is looked at by `PhraseSourceTests`.
@Suite("Phrases")
struct PhraseTests {
  @Test("Every group speaks the language of the session", arguments: Language.allCases)
  func groupsSpeakOneLanguage(language: Language) {
    let phrases = Phrases(in: language)
    let groups: [any PhraseGroup] = [
      phrases.app, phrases.keys, phrases.words, phrases.dates, phrases.home, phrases.meetings, phrases.meeting,
      phrases.rollCall, phrases.agenda, phrases.followUps, phrases.form, phrases.people, phrases.remarks, phrases.turns,
      phrases.turns.table, phrases.warnings, phrases.calendar, phrases.conflict, phrases.history, phrases.life,
      phrases.refusal, phrases.refusal.fields, phrases.plain, phrases.settings,
    ]
    for group in groups { #expect(group.language == language) }
  }

  @Test("A phrase is said in its language, and the other text is not even made")
  func onlyTheWantedTextIsMade() {
    var made: [String] = []
    func text(_ word: String) -> String {
      made.append(word)
      return word
    }
    #expect(Phrases(in: .indonesian).say(text("ya"), text("yes")) == "ya")
    #expect(Phrases(in: .english).say(text("ya"), text("yes")) == "yes")
    #expect(made == ["ya", "yes"])
  }

  @Test("Every word for a state or kind that a screen shows is read when it is typed", arguments: Language.allCases)
  func shownWordsAreRead(language: Language) throws {
    let words = Phrases(in: language).words
    for state in MeetingState.allCases { #expect(try MeetingState.read(words.meetingState(state)) == state) }
    for state in DelegateState.allCases {
      #expect(try DelegateState.read(words.delegateState(state)) == state)
      #expect(try DelegateState.read(Phrases(in: language).rollCall.state(state)) == state)
    }
    for kind in OfficeKind.allCases { #expect(try OfficeKind.read(words.officeKind(kind)) == kind) }
    for marks in MergedMarks.allCases { #expect(try MergedMarks.read(words.mergedMarks(marks)) == marks) }
    for people in Succession.People.allCases {
      #expect(try Succession.People.read(words.movedPeople(people)) == people)
    }
  }

  @Test("Of one there is no plural")
  func oneIsSingular() {
    let phrases = Phrases(in: .english)
    let texts = [
      phrases.agenda.carried(1), phrases.followUps.officeCount(1), phrases.followUps.partsDone(1, 1),
      phrases.followUps.daysLeft(1), phrases.followUps.daysLeft(-1), phrases.followUps.carried("1"),
      phrases.form.officeCount(1, 1), phrases.life.quiet(1), phrases.meeting.officesPresent(1, 1),
      phrases.people.countPeople("1"), phrases.people.invited(1, 1, 1), phrases.people.hosting(1),
      phrases.people.uninvited(1), phrases.rollCall.results(1), phrases.words.people(1), phrases.words.months(1),
      phrases.words.daysAway(1), phrases.words.daysAway(-1),
      phrases.words.turnReason(.longestAgo(last: Sample.now.day, months: 1)),
      phrases.warnings.missing(.confirmations(1)),
      phrases.refusal.sentence(for: .hasFollowUps(Sample.planned, count: 1), directory: Directory()),
      phrases.refusal.sentence(for: .itemHasFollowUps(Sample.planned, item: 1, count: 1), directory: Directory()),
    ]
    for text in texts { #expect(!text.contains(/\b1 ([a-z-]+s|people)\b/), "\(text)") }
  }

  @Test("The same warning about several offices is one sentence, and of all of them the number says who they are")
  func equalWarningsAreOne() {
    let directory = Directory(offices: Sample.offices, forums: Sample.forums)
    let offices = directory.offices.map(\.code)
    let clashes = offices.map { MeetingWarning.officeElsewhere($0, at: "Rakor TU") }
    let warnings = Phrases(in: .indonesian).warnings
    #expect(
      warnings.sentences(clashes, among: 6, directory)
        == ["Keenam kantor mengikuti rakor lain pada hari itu: Rakor TU."])
    #expect(
      warnings.sentences(Array(clashes.prefix(2)), among: 6, directory)
        == ["Kab. Wonosobo dan Kab. Kebumen mengikuti rakor lain pada hari itu: Rakor TU."])
    #expect(
      Phrases(in: .english).warnings.sentences(Array(clashes.prefix(3)), among: 6, directory).first?
        .hasPrefix("Kab. Wonosobo, Kab. Kebumen and ") == true)
    let mixed: [MeetingWarning] = [
      .officeNotActive(offices[0]), .inThePast, .officeNotActive(offices[1]), .officeElsewhere(offices[2], at: "A"),
      .officeElsewhere(offices[3], at: "B"),
    ]
    #expect(
      warnings.sentences(mixed, among: 6, directory) == [
        "Kab. Wonosobo dan Kab. Kebumen tidak aktif pada hari itu.", "Tanggalnya sudah lewat.",
        "\(directory.shortName(offices[2])) mengikuti rakor lain pada hari itu: A.",
        "\(directory.shortName(offices[3])) mengikuti rakor lain pada hari itu: B.",
      ])
    #expect(
      warnings.sentences(
        [.letterTaken(by: Sample.planned, title: "A"), .letterTaken(by: Sample.planned, title: "B")], among: 6,
        directory
      )
      .count == 1)
  }
}

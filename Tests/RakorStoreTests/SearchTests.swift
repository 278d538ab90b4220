import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("Search")
struct SearchTests {
  let store: RakorStore
  let meeting: MeetingID

  init() throws {
    store = Shelf.registry.store()
    var draft = Sample.draft("Rakor persiapan umrah", venue: "Pendopo RM Dargo")
    draft.purpose = "menyamakan pemahaman"
    draft.letter = "B-12/Kk.11.06/HM.00"
    meeting = try store.schedule(draft)
    _ = try store.schedule(Sample.draft("Lain", forum: Sample.administration, on: "2026-12-05", host: Sample.kebumen))
  }

  private func found(_ text: String) throws -> [MeetingID] {
    try store.meetings(MeetingFilter(text: text), order: .oldestFirst, anchor: .start, limit: 10).rows.map(\.meeting.id)
  }

  @Test(
    "A rakor is found by the beginning of words of title, venue, purpose, letter, forum and host",
    arguments: ["persiap", "dargo", "menyamakan", "hm", "karesidenan", "purworejo", "PHU per", "umroh", ""])
  func byWords(_ text: String) throws {
    #expect(try found(text).contains(meeting))
  }

  @Test("Every word typed must begin a word", arguments: ["argo", "dargo kebumen", "persiapanx"])
  func notFound(_ text: String) throws {
    #expect(try found(text).isEmpty)
  }

  @Test("A search of nothing but signs finds nothing and nobody", arguments: ["-", "%", "'", "_ .", "!?"])
  func signsFindNothing(_ text: String) throws {
    try store.save(.addPerson(PersonDraft(name: "Dwi Subrata", office: Sample.kebumen)))
    #expect(try found(text).isEmpty)
    #expect(try store.people(matching: text, office: nil, limit: 5).isEmpty)
    #expect(try !store.people(matching: " ", office: nil, limit: 5).isEmpty)
    let followUps = FollowUpFilter(scope: .all, text: text)
    let draft = FollowUpDraft(text: "Kirim data", source: .instruction, offices: [Sample.kebumen])
    try store.save(.addFollowUp(draft))
    let page = try store.followUps(followUps, order: .due, anchor: .start, limit: 5, today: Sample.now.day)
    #expect(page.rows.isEmpty)
  }

  @Test("A revised rakor is found by its new words only, and again by its old ones after undo")
  func revised() throws {
    var draft = MeetingDraft(try #require(try store.meetingFile(meeting)).meeting)
    draft.venue = "Aula"
    try store.save(.revise(meeting, draft))
    #expect(try found("dargo") == [])
    #expect(try found("aula") == [meeting])
    _ = try store.undo(now: Sample.now)
    #expect(try found("dargo") == [meeting])
  }

  @Test("A removed rakor is not found")
  func removed() throws {
    try store.save(.removeMeeting(meeting))
    #expect(try found("dargo") == [])
  }

  @Test("A renamed office's old rakor stay found by the name they were written with")
  func renamedOffice() throws {
    var office = try #require(try store.directory().office(Sample.purworejo))
    office.name = "Kantor Baru"
    office.short = "Baru"
    try store.save(.putOffice(office, new: false))
    #expect(try found("kankemenag purworejo").contains(meeting))
  }

  @Test(
    "A person is found by another spelling of the name, after those who write it as it was typed",
    arguments: [
      ("Jusuf Kalla", "yusuf"), ("Yusuf", "JUSUF"), ("Rachmat Hidayat", "rahm"), ("Rahmat", "rakhmat"),
      ("Tjahjono", "cahyo"), ("Siti Fathimah", "patim"), ("Sjafruddin", "syafrudin"),
      ("Chairil", "khairil"), ("Jusuf", "Ｙｕｓｕｆ"),
    ])
  func bySound(name: String, typed: String) throws {
    let other = try store.addPerson(PersonDraft(name: name, office: Sample.wonosobo))
    #expect(try store.people(matching: typed, office: nil, limit: 10).map(\.id) == [other])
    let draft = PersonDraft(name: "Z. " + typed, title: "Staf", office: Sample.wonosobo)
    let spelled = try store.addPerson(draft)
    #expect(try store.people(matching: typed, office: nil, limit: 10).map(\.id).first == spelled)
    #expect(try store.people(matching: typed, office: nil, limit: 1).map(\.id) == [spelled])
  }

  @Test("A person is found by words of the name, whatever titles and spelling were typed or written")
  func people() throws {
    let first = try store.addPerson(PersonDraft(name: "Drs. H. Muhammad Ridwan, M.Ag.", office: Sample.wonosobo))
    let second = try store.addPerson(PersonDraft(name: "Eni Mariana", office: Sample.wonosobo))
    func found(_ text: String, _ office: OfficeCode? = nil) throws -> [PersonID] {
      try store.people(matching: text, office: office, limit: 10).map(\.id)
    }
    #expect(try found("moh rid") == [first])
    #expect(try found("Drs. H. Ridwan") == [first])
    #expect(try found("mar") == [second])
    #expect(try found("") == [second, first])
    #expect(try found("", Sample.kebumen) == [])
    #expect(try found("ridwan", Sample.wonosobo) == [first])
    #expect(try store.people(matching: "", office: nil, limit: 1).count == 1)
  }

  @Test(
    "An office's roll tells who was on the list of the forum's last rakor, and not who was long ago or at another's")
  func roll() throws {
    let names = ["Eni Mariana", "Muhasyim", "Dwi Subrata", "Herawati Aliyah", "Dhany Novitasari"]
    let people = try names.map { try store.addPerson(PersonDraft(name: $0, office: Sample.wonosobo)) }
    _ = try store.addPerson(PersonDraft(name: "Budi", office: Sample.kebumen))
    let now = try store.schedule(Sample.draft("Rakor sekarang"))
    let earlier = try store.schedule(Sample.draft("Rakor lalu", on: "2026-06-01"))
    let later = try store.schedule(Sample.draft("Rakor nanti", on: "2027-06-01"))
    let longAgo = try store.schedule(Sample.draft("Rakor lama", on: "2020-01-01"))
    for month in 1..<OfficeRoll.lookBack {
      let day = Sample.day("2025-01-01").adding(days: month * 30).iso
      let begun = try store.schedule(Sample.draft("Rakor \(month)", on: day))
      try store.move(begun, to: month % 2 == 0 ? .held : .ongoing)
    }
    let other = try store.schedule(Sample.draft("Rakor TU", forum: Sample.administration, host: Sample.kebumen))
    for meeting in [earlier, longAgo, other] { try store.move(meeting, to: .held) }
    for (meeting, person) in zip([earlier, now, later, longAgo, other], people) {
      try store.save(.mark(meeting, person, .excused, note: nil))
    }
    let day = Sample.day("2026-12-01")
    let roll = try store.roll(of: Sample.wonosobo, activeOn: day, forum: Sample.hajj, except: now, limit: 9)
    #expect(Set(roll.people.map(\.id)) == Set(people))
    #expect(roll.regulars == [people[0]])
  }

  @Test("A rakor that was called off, or is past and still planned, does not count among the forum's last")
  func onlyRakorThatHaveBegun() throws {
    let (eni, dwi) = (
      try store.addPerson(PersonDraft(name: "Eni Mariana", office: Sample.wonosobo)),
      try store.addPerson(PersonDraft(name: "Dwi Subrata", office: Sample.wonosobo))
    )
    let held = try store.schedule(Sample.draft("Rakor lalu", on: "2025-01-01"))
    try store.save(.mark(held, eni, .present, note: nil))
    try store.move(held, to: .held)
    for month in 1...OfficeRoll.lookBack {
      let place = try store.schedule(
        Sample.draft("Rakor \(month)", on: Sample.day("2025-02-01").adding(days: month * 7).iso))
      try store.save(.mark(place, dwi, .present, note: nil))
      if month % 2 == 0 { try store.move(place, to: .cancelled, reason: "Banjir") }
    }
    let now = try store.schedule(Sample.draft("Rakor sekarang"))
    let day = Sample.day("2026-12-01")
    let roll = try store.roll(of: Sample.wonosobo, activeOn: day, forum: Sample.hajj, except: now, limit: 9)
    #expect(roll.regulars == [eni])
  }

  @Test("People stand by rank, the highest first, and by name within a rank")
  func byRank() throws {
    let ranks = ["Penata (III/c)", nil, "IX", "Pembina Tk. I / IV/b", "Penata Tk. I (III/d)", "Penata (III/c)"]
    for (place, rank) in ranks.enumerated() {
      _ = try store.addPerson(PersonDraft(name: "Orang \(6 - place)", office: Sample.wonosobo, rank: rank))
    }
    let people = try store.people(matching: "", office: Sample.wonosobo, limit: 10)
    #expect(
      people.map(\.rank)
        == ["Pembina Tk. I / IV/b", "Penata Tk. I (III/d)", "Penata (III/c)", "Penata (III/c)", "IX", nil])
    #expect(people.map(\.name).prefix(4).suffix(2) == ["Orang 1", "Orang 6"])
  }
}

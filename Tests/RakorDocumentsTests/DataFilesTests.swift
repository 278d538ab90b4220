import RakorDocuments
import RakorModel
import RakorStore
import SampleOffice
import Testing

struct DataFilesTests {
  @Test("Every data file that ships is read without a warning and imported", arguments: DataFile.allCases)
  func dataFilesAreClean(file: DataFile) throws {
    let reading = try RakorFile.read(file.bytes)
    #expect(reading.unknownFields.map(\.path) == [])
    #expect(reading.document.refused == [])
    let records = try RakorStore.holding()
    #expect(try records.refusedLines(file.text) == [])
    #expect(try records.directory().offices.count == 6)
  }

  @Test("The 2021 rakor has 31 people, 5 of them named from Wonosobo, and 26 nobody can place")
  func exampleFigures() throws {
    let records = try RakorStore.holding(.example)
    let figures = try records.file(MeetingID(rawValue: 1)).figures
    #expect(figures.total == 31)
    #expect(figures.unattributed == 26)
    let wonosobo = try #require(figures.office(OfficeCode(rawValue: "wonosobo")))
    #expect(wonosobo.named == 5)
    #expect(wonosobo.present == 5)
    #expect(wonosobo.promised == nil)
    let others = figures.offices.filter { $0.office.rawValue != "wonosobo" }
    #expect(others.count == 5)
    #expect(others.allSatisfy { $0.named == nil && $0.counted == nil && $0.present == nil })
  }

  @Test("What no office told is written as null, not as 0")
  func unknownIsNull() throws {
    let records = try RakorStore.holding(.example)
    let text = RakorFile.meeting(try records.file(MeetingID(rawValue: 1))).written
    let kebumen = """
              {
                "office": "kebumen",
                "promised": null,
                "counted": null,
                "named": null,
                "present": null,
                "invited": true
              }
      """
    #expect(text.replacing("  ", with: "").contains(kebumen.replacing("  ", with: "")))
  }

  @Test("The invented data keeps all its people, rakor and follow-ups")
  func demoIsComplete() throws {
    let records = try RakorStore.holding(.demo)
    #expect(try records.allPeople().count == 60)
    #expect(try records.allMeetings().count == 40)
    #expect(try records.allFollowUps().count == 80)
  }

  @Test("The import of a rakor that took place closes it with the names of its own day")
  func closedNamesOfTheFile() throws {
    let records = try RakorStore.holding(.example)
    let names = try #require(try records.meetingFile(MeetingID(rawValue: 1))?.meeting.closedNames)
    #expect(names.offices.count == 6)
    #expect(names.people.values.map(\.unit).filter { $0 == "Subbag TU" }.count == 2)
    #expect(names.closedOn == Sample.now.day)
  }

  @Test("A second import changes nothing", arguments: DataFile.allCases)
  func secondImportIsEmpty(file: DataFile) throws {
    let records = try RakorStore.holding(file)
    #expect(try records.read(file.text) == nil)
  }

  @Test("All data files come together in one database, and the last still changes nothing the second time")
  func allTogether() throws {
    let records = try RakorStore.holding(.offices, .example, .demo)
    #expect(try records.allMeetings().count == 41)
    #expect(try records.allFollowUps().count == 83)
    #expect(try records.read(DataFile.demo.text) == nil)
  }

  @Test("A follow-up without its day of entry counts from the day of its rakor")
  func openedOnTheRakor() throws {
    let records = try RakorStore.holding(.example)
    #expect(try records.allFollowUps().map(\.opened.iso) == ["2021-06-15", "2021-06-15", "2021-06-15"])
  }
}

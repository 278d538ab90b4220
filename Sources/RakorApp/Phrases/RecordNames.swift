package import RakorModel

extension RefusalPhrases {
  /// What a record is called inside a sentence: "rakor 12", "tindak lanjut 3".
  package func name(of record: RecordKey, directory: Directory) -> String {
    switch record {
    case .office(let code): say("kantor \(directory.shortName(code))", "office \(directory.shortName(code))")
    case .forum(let code): say("forum \(directory.shortName(code))", "forum \(directory.shortName(code))")
    case .person(let id): person(id)
    case .meeting(let id): say("rakor \(id.rawValue)", "meeting \(id.rawValue)")
    case .agendaItem(let id, let number):
      say("butir agenda \(number) rakor \(id.rawValue)", "agenda item \(number) of meeting \(id.rawValue)")
    case .attendance(let id, let code): attendance(directory.shortName(code), id)
    case .delegate(let id, let code): attendance(person(code), id)
    case .followUp(let number): say("tindak lanjut \(number.rawValue)", "follow-up \(number.rawValue)")
    case .turnNote(let number): say("catatan giliran \(number.rawValue)", "turn note \(number.rawValue)")
    }
  }

  private func person(_ id: PersonID) -> String { say("peserta \(id.rawValue)", "person \(id.rawValue)") }

  func attendance(_ who: String, _ id: MeetingID) -> String {
    say("kehadiran \(who) di rakor \(id.rawValue)", "attendance of \(who) at meeting \(id.rawValue)")
  }
}

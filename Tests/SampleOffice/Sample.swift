package import RakorModel

/// Invented rakor and follow-ups around Sunday, 22 November 2026, with the six offices and four forums.
package enum Sample {
  package static let officeCodes = [
    "wonosobo", "kebumen", "magelang-kab", "magelang-kota", "temanggung", "purworejo",
  ].map(OfficeCode.init)
  package static let forumCodes = ["phu", "tu", "pokjaluh", "garazawa"].map(ForumCode.init)
  package static let (wonosobo, kebumen, kabMagelang, kotaMagelang, temanggung, purworejo) =
    (officeCodes[0], officeCodes[1], officeCodes[2], officeCodes[3], officeCodes[4], officeCodes[5])
  package static let (phu, tu) = (forumCodes[0], forumCodes[1])

  package static let (example, held, planned, friday) = (id(1), id(3), id(4), id(5))

  /// Five of Wonosobo.
  package static let (dwi, muhasyim, eni, dhany, herawati) = (person(1), person(2), person(3), person(4), person(5))

  package static let fiveOfWonosobo = [dwi, muhasyim, eni, dhany, herawati]

  package static let now = moment("2026-11-22T09:00")

  /// Who sits at the screen, and who writes to the same database from another one.
  package static let (clerk, colleague) = ("ani", "budi")

  package static func id(_ number: Int) -> MeetingID { MeetingID(rawValue: number) }
  package static func person(_ number: Int) -> PersonID { PersonID(rawValue: number) }
  package static func day(_ iso: String) -> Day { Day(iso: iso)! }
  package static func time(_ iso: String) -> TimeOfDay { TimeOfDay(iso: iso)! }
  package static func moment(_ iso: String) -> Moment { Moment(iso: iso)! }

  /// Of the first one all is told.
  package static let offices = zip(
    officeCodes,
    ["Kab. Wonosobo", "Kab. Kebumen", "Kab. Magelang", "Kota Magelang", "Kab. Temanggung", "Kab. Purworejo"]
  ).map { code, short in
    var office = Office(
      code: code, name: "Kankemenag \(short)", short: short, kind: short.hasPrefix("Kota") ? .city : .regency,
      town: String(short.dropFirst(5)))
    guard code == wonosobo else { return office }
    office.letterCode = "Kk.11.07"
    office.head = "Ahmad Farid"
    office.letterhead = ["KEMENTERIAN AGAMA", "KABUPATEN WONOSOBO"]
    return office
  }

  package static let forums = zip(forumCodes, ["Seksi PHU", "Subbag TU", "Pokjaluh", "Gara Zawa"]).map { code, short in
    Forum(
      code: code, name: "\(short) se-eks Karesidenan Kedu", short: short,
      members: officeCodes.map { Forum.Member(office: $0) })
  }

  /// Offices and forums, and nothing else: the first run.
  package static let registry =
    offices.map { Edit.putOffice($0, new: true) } + forums.map { Edit.putForum($0, new: true) }

  /// The five who were at the rakor of 2021, the first one the head of the section.
  package static func enterWonosobo(_ records: inout ChangeBuilder) throws {
    try records.putPerson(dwi, "Dwi Subrata", wonosobo, "Kasi PHU")
    try records.putPerson(muhasyim, "Muhasyim", wonosobo, "Staf")
    try records.putPerson(eni, "Eni Mariana", wonosobo, "Staf")
    try records.putPerson(dhany, "Dhany Novitasari", wonosobo, "Staf")
    try records.putPerson(herawati, "Herawati Aliyah", wonosobo, "Staf")
  }
}

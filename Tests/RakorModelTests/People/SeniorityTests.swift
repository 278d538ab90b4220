import RakorModel
import Testing

@Suite("Order of people in lists")
struct SeniorityTests {
  private static func order(_ title: String? = nil, _ rank: String? = nil, _ number: String? = nil) throws -> Int {
    Seniority.order(title: title, rank: rank, employeeNumber: try number.map { try EmployeeNumber($0) })
  }

  @Test(
    "The head of the office comes first, then Kasubbag, Kasi, Penyelenggara, heads of units and everybody else",
    arguments: [
      ["Kepala", "Kasubbag TU", "Kasi PHU", "Penyelenggara Zakat dan Wakaf", "Kepala KUA Kec. Kertek", "Staf"],
      [
        "Plt. Kepala Kankemenag Kab. Wonosobo", "Kepala Subbagian Tata Usaha", "Kepala Seksi PHU", "Gara Zawa",
        "Kepala Kantor Urusan Agama", "Pelaksana",
      ],
      ["Kakankemenag", "Kasubag TU", "Plh. Kasi Bimas Islam", "Penyelenggara Katolik", "Kepala MAN 1", "Arsiparis"],
      [
        "Kepala Kantor", "Kepala Sub Bagian TU", "Pelaksana Tugas Kasi Penma", "Gara Syariah", "Kepala RA", "Staf Kasi",
      ],
    ])
  func postsComeFirst(titles: [String]) throws {
    let orders = try titles.map { try Self.order($0, $0 == titles.last ? "Pembina Utama (IV/e)" : "Juru Muda (I/a)") }
    #expect(orders == orders.sorted())
    #expect(Set(orders).count == orders.count)
  }

  @Test("Among equals the grade decides, IV/e before I/a, then contract employees, then those without a rank")
  func gradesDecide() throws {
    let ranks = [
      "Pembina Utama (IV/e)", "IV/d", "Pembina Tk. I / IV/b", "Pembina", "Penata Tk. I (III/d)", "IIIc", "III b",
      "Penata Muda", "Pengatur Tk. I", "II/a", "Juru Tk. I", "Juru Muda Tingkat 1", "I/a", "XVII", "Golongan IX",
      "PPPK V",
      "PPPK", "honorer",
    ]
    let orders = try ranks.map { try Self.order("Staf", $0) }
    #expect(orders == orders.sorted())
    #expect(Set(orders).count == orders.count)
    #expect(try Self.order("Staf", nil) == Self.order("Staf", "honorer"))
  }

  @Test("A rank's name, its grade and both together stand at the same place")
  func namesAreGrades() throws {
    for (name, grade) in [("Penata Tk. I", "III/d"), ("Pembina Utama Muda", "IV/c"), ("Juru Muda", "I/a")] {
      #expect(try Self.order(nil, name) == Self.order(nil, grade))
      #expect(try Self.order(nil, "\(name) (\(grade))") == Self.order(nil, grade))
    }
  }

  @Test("An NI PPPK tells a contract employee where no rank is known")
  func contractNumber() throws {
    #expect(try Self.order(nil, nil, "198506202021211012") == Self.order(nil, "PPPK"))
    #expect(try Self.order(nil, nil, "198506202011011012") == Self.order(nil, nil))
  }

  @Test("People of one rank stand by name, whatever titles are written before it")
  func namesDecideLast() {
    let names = ["Drs. H. Zainal Arifin", "Hj. Aminah", "M. Ridwan", "Dra. Budi Lestari"]
    let people = names.enumerated().map { place, name in
      Person(id: PersonID(rawValue: place + 1), draft: PersonDraft(name: name, title: "Staf", office: Kedu.city))
    }
    #expect(Seniority.sorted(people).map(\.id.rawValue) == [2, 4, 3, 1])
  }
}

import RakorModel
import Testing

struct NameKeyTests {
  @Test(
    "Titles, dots, case and spelling variants do not make another person",
    arguments: [
      ("Drs H Mahfud Shodar, M.Ag", "mahfud shodar"), ("Dra.Hj.Istikomah,M.Ag", "istikomah"),
      ("H. Muhammad Ridwan, S.Ag., M.Pd.I.", "muhammad ridwan"), ("H Mohammad Ridwan SAg MPd", "muhammad ridwan"),
      ("Moh. Ridwan", "muhammad ridwan"), ("M. Ridwan", "muhammad ridwan"), ("M.Ridwan", "muhammad ridwan"),
      ("MUCHAMMAD RIDWAN", "muhammad ridwan"), ("Mochamad Ridwan", "muhammad ridwan"),
      ("Muh Ridwan", "muhammad ridwan"),
      ("Ahmad Farid", "ahmad farid"), ("H. Achmad Farid", "ahmad farid"), ("Akhmad  Farid", "ahmad farid"),
      ("Soeharto Djojodiningrat", "suharto jojodiningrat"), ("Soetjipto", "sucipto"),
      ("Ali bin Umar", "ali umar"), ("Siti binti Ali", "siti ali"), ("K.H. Abd. Rahman", "abdul rahman"),
      ("Prof. Dr. KH. Noer Hadi, Lc., M.A.", "nur hadi"), ("Ma’ruf", "maruf"), ("Nûr Hädi", "nur hadi"),
      ("Eni Mariana, S. Ag", "eni mariana"), ("R. Slamet", "slamet"), ("Hj. Siti, S.E., M.M.", "siti"),
    ])
  func oneKey(name: String, key: String) {
    #expect(NameKey.of(name) == key)
  }

  @Test(
    "A one-word name stays",
    arguments: [("Muhasyim", "muhasyim"), ("H. Muhasyim, S.Ag.", "muhasyim"), ("Haji", "haji"), ("M.", "m")])
  func oneWordNames(name: String, key: String) {
    #expect(NameKey.of(name) == key)
  }

  @Test("No name has an empty key", arguments: ["S.Ag.", "H.", "Drs.", "...", "bin", "李", "'", "Dr. H."])
  func neverEmpty(name: String) {
    #expect(!NameKey.of(name).isEmpty)
  }

  @Test("Different people keep different keys")
  func differentPeople() {
    let names = [
      "Dwi Subrata", "Muhasyim", "Eni Mariana", "Dhany Novitasari", "Herawati Aliyah", "Ahmad Farid", "Farid",
    ]
    #expect(Set(names.map(NameKey.of)).count == names.count)
  }
}

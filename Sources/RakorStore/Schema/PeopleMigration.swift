import RakorModel

extension Migration {
  /// Since when and until when people take part, who turned out to be whom, and what duplicates are found by.
  ///
  /// `phone_key` repeats the one form of a phone; it, `seniority` and the words of names, of which the rules are new,
  /// are worked out again for the people who are there.
  static let people = Migration(
    name: "2026-11-24-people",
    statements: [
      "ALTER TABLE person ADD COLUMN active_from TEXT",
      "ALTER TABLE person ADD COLUMN active_until TEXT",
      "ALTER TABLE person ADD COLUMN merged_into BIGINT REFERENCES person (id)",
      "ALTER TABLE person ADD COLUMN phone_key TEXT",
      "CREATE INDEX person_by_number ON person (employee_number)",
      "CREATE INDEX person_by_phone ON person (phone_key)",
      "CREATE INDEX person_by_merger ON person (merged_into)",
    ],
    refresh: { connection in
      let people = try connection.rows("SELECT id, name, title, rank, employee_number, phone FROM person")
      for row in people {
        var row = row
        let (id, name) = (try row.person(), try row.text())
        let (title, rank) = (try row.optionalText(), try row.optionalText())
        let number = try row.optionalParsed { try EmployeeNumber($0) }
        let phone = try row.optionalText().flatMap { PhoneNumber($0).normalised }
        try connection.run(
          "UPDATE person SET seniority = $2, phone_key = $3 WHERE id = $1",
          [id, Seniority.order(title: title, rank: rank, employeeNumber: number), phone])
        try WordTable.people.write(SearchText.words(ofName: name), of: id, on: connection)
      }
    })
}

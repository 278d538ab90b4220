import RakorModel

extension Migration {
  /// The lasting identity of people; those who are there get the one that is worked out of who they are.
  static let personIdentity = Migration(
    name: "2026-11-28-person-identity",
    statements: [
      "ALTER TABLE person ADD COLUMN uid TEXT",
      "CREATE UNIQUE INDEX person_by_uid ON person (uid)",
    ],
    refresh: { connection in
      let people = try connection.rows(
        "SELECT id, name, title, unit, office, employee_number FROM person ORDER BY id")
      var taken: Set<String> = []
      for row in people {
        var row = row
        let (id, name, title, unit) = (try row.person(), try row.text(), try row.optionalText(), try row.optionalText())
        var facts = PersonDraft(name: name, title: title, unit: unit, office: try row.office())
        facts.employeeNumber = try row.optionalParsed { try EmployeeNumber($0) }
        let uid = PersonIdentity.free(for: facts, isTaken: taken.contains)
        taken.insert(uid)
        try connection.run("UPDATE person SET uid = $2 WHERE id = $1", [id, uid])
      }
    })
}

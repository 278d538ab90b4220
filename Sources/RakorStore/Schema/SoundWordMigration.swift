import RakorModel

extension Migration {
  /// People are found by how their names sound too, those that were merged into theirs among them, and by full-width
  /// letters.
  static let soundWords = Migration(
    name: "2026-11-28-sound-words", statements: [],
    refresh: { connection in
      let people = try connection.rows("SELECT id, name, merged_into FROM person").map { row in
        var row = row
        return (id: try row.person(), name: try row.text(), keptAs: try row.optionalInteger().map(PersonID.init))
      }
      let keptAs = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0.keptAs) })
      for person in people {
        var owner = person.id
        while let kept = keptAs[owner].flatMap(\.self), kept != owner { owner = kept }
        try connection.run("UPDATE person SET name_key = $2 WHERE id = $1", [person.id, NameKey.of(person.name)])
        for word in SearchText.words(ofName: person.name) {
          try connection.run(
            """
            INSERT INTO person_word (person, word) SELECT $1, $2
            WHERE NOT EXISTS (SELECT 1 FROM person_word WHERE person = $1 AND word = $2)
            """, [owner, word])
        }
      }
    })
}

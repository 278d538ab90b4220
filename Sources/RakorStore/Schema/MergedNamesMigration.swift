extension Migration {
  /// Somebody is found by the names that were merged into theirs, however many mergers ago.
  static let mergedNames = Migration(
    name: "2026-11-24-merged-names",
    statements: [
      """
      WITH RECURSIVE merged (dropped, kept) AS (
        SELECT id, merged_into FROM person WHERE merged_into IS NOT NULL
        UNION
        SELECT m.dropped, p.merged_into FROM merged m JOIN person p ON p.id = m.kept WHERE p.merged_into IS NOT NULL)
      INSERT INTO person_word (person, word)
      SELECT DISTINCT m.kept, w.word FROM merged m JOIN person_word w ON w.person = m.dropped
      WHERE NOT EXISTS (SELECT 1 FROM person_word o WHERE o.person = m.kept AND o.word = w.word)
      """
    ])
}

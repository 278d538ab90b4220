import RakorModel

/// The attendance of a year, added up by the engine.
extension FigureReading {
  /// What is told of each office at each rakor; `AttendanceFigures` is the rule.
  ///
  /// The order of the tables is given by `CROSS JOIN`, or all rakor of an office would be gone through; what was worked
  /// out is kept (`MATERIALIZED`), or it would be worked out anew for each sum.
  private static func pairs(_ conditions: SQLConditions) -> String {
    """
    WITH p AS MATERIALIZED (
      SELECT m.id AS meeting, \(month("m.date")) AS month, m.reported_total AS reported, o.office AS office,
        CASE WHEN o.office = m.host OR EXISTS (
          SELECT 1 FROM meeting_invited i WHERE i.meeting = m.id AND i.office = o.office) THEN 1 ELSE 0 END AS invited,
        (SELECT a.counted FROM attendance a WHERE a.meeting = m.id AND a.office = o.office) AS counted,
        (SELECT SUM(CASE WHEN d.state IN \(presentStates) THEN 1 ELSE 0 END) FROM delegate d
          WHERE d.meeting = m.id AND d.office = o.office AND d.state <> 'unknown') AS named
      FROM meeting m CROSS JOIN meeting_office o\(conditions.clause) AND o.meeting = m.id),
    q AS MATERIALIZED (
      SELECT meeting, month, reported, office, invited,
        CASE WHEN named IS NULL THEN counted WHEN counted IS NULL OR counted < named THEN named ELSE counted END AS heads
      FROM p)
    """
  }

  private static let presentStates =
    "(" + DelegateState.allCases.filter(\.isPresent).map { "'\($0.rawValue)'" }.joined(separator: ", ") + ")"

  private static let byOffice = """
    SELECT office, month, SUM(invited), SUM(CASE WHEN invited = 1 AND heads > 0 THEN 1 ELSE 0 END),
      SUM(CASE WHEN invited = 1 AND heads IS NULL THEN 1 ELSE 0 END),
      SUM(CASE WHEN invited = 0 AND heads > 0 THEN 1 ELSE 0 END), SUM(heads)
    FROM q GROUP BY office, month
    """

  /// A rakor of which nothing is told has no total; one with a report has the larger of that and the offices' sum.
  private static let byRakor = """
    SELECT NULL, month, COUNT(*), SUM(CASE WHEN reported IS NULL AND told = 0 THEN 1 ELSE 0 END),
      SUM(CASE WHEN reported > offices THEN reported - offices ELSE 0 END), 0,
      SUM(CASE WHEN reported IS NULL AND told = 0 THEN NULL WHEN reported > offices THEN reported ELSE offices END)
    FROM (
      SELECT meeting, month, reported, SUM(COALESCE(heads, 0)) AS offices,
        CASE WHEN EXISTS (SELECT 1 FROM attendance a WHERE a.meeting = q.meeting AND a.counted IS NOT NULL)
          OR EXISTS (SELECT 1 FROM delegate d WHERE d.meeting = q.meeting AND d.state <> 'unknown')
          THEN 1 ELSE 0 END AS told
      FROM q GROUP BY meeting, month, reported) t
    GROUP BY month
    """

  /// The months of the offices and, where not one of them is asked for, of all rakor.
  func attendance() throws -> (offices: [OfficeMonth], rakor: [RakorMonth]) {
    var conditions = rakor
    conditions.equal("o.office", office)
    let sums = [Self.byOffice] + (office == nil ? [Self.byRakor] : [])
    let sql = "\(Self.pairs(conditions)) \(sums.joined(separator: " UNION ALL ")) ORDER BY 1, 2"
    var (offices, rakor): ([OfficeMonth], [RakorMonth]) = ([], [])
    _ = try tables.list(sql, conditions.values) { row in
      let code = try row.optionalText().map(OfficeCode.init(rawValue:))
      let month = try Self.readMonth(&row)
      let counts = try (0..<4).map { _ in try row.integer() }
      let heads = try row.optionalInteger()
      if let code {
        offices.append(
          OfficeMonth(
            office: code, month: month, invited: counts[0], came: counts[1], untold: counts[2], uninvited: counts[3],
            heads: heads))
      } else {
        rakor.append(
          RakorMonth(month: month, rakor: counts[0], untold: counts[1], heads: heads, unattributed: counts[2]))
      }
    }
    return (offices, rakor)
  }
}

extension Migration {
  /// The last day of an office that leaves a forum, so that rakor of before stay valid.
  static let memberDays = Migration(
    name: "2026-11-28-member-days", statements: ["ALTER TABLE forum_member ADD COLUMN left_on TEXT"])
}

package import RakorModel
package import RakorStore

/// A database in memory, filled once; whoever works on it gets a copy.
package struct Shelf: Sendable {
  private let store: RakorStore

  /// Offices and forums, and nothing else: the first run.
  package static let registry = Shelf(certainly { try RakorStore.temporary(who: "rakor") }, "2021-06-01") {
    for edit in Sample.registry { try edit.apply(to: &$0) }
  }
  /// The one real rakor.
  package static let example2021 = registry.adding(on: "2021-06-16", Sample.example2021)
  /// A busy autumn.
  package static let full = example2021.adding(Sample.autumn)
  /// The same with people of Kebumen.
  package static let people = full.adding(Sample.people)
  /// The same with an office that has closed, one that joined late, and more people than a screen has rows.
  package static let crowd = people.adding(Sample.crowd)
  /// As many rakor and follow-ups as no screen holds.
  package static let many = registry.adding(Sample.many)
  /// Names and titles longer and wider than anything expected.
  package static let wide = full.adding(Sample.wide)

  private init(
    _ store: RakorStore, _ day: String, _ records: (inout ChangeBuilder) throws -> Void
  ) {
    self.store = store
    let now = Moment(day: Sample.day(day), time: Sample.now.time)
    certainly { _ = try store.change(.imported, now: now, records) }
  }

  /// The same with more records, which came with the program and are not the clerk's to undo.
  package func adding(
    on day: String = "2026-11-22", _ records: (inout ChangeBuilder) throws -> Void
  ) -> Shelf {
    Shelf(certainly { try store.temporaryCopy(for: "rakor") }, day, records)
  }

  /// A database of one's own with what is on the shelf.
  package func store(for who: String = Sample.clerk, readOnly: Bool = false) -> RakorStore {
    certainly { try store.temporaryCopy(for: who, readOnly: readOnly) }
  }
}

/// What must go through, since no test could say anything else; the reason is told before everything ends.
package func certainly<Value>(_ body: () throws -> Value) -> Value {
  do {
    return try body()
  } catch {
    fatalError("\(error)")
  }
}

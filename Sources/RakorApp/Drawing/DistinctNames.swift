package import RakorModel
import TerminalKit

/// The names of a list of people as its rows have them: two people never look alike, since a key marks the one under
/// the cursor (docs/domain.md, People).
///
/// Behind a name that another row would show too, of the same office, stands the post where nobody else called so has
/// it, else the number of the person.
package struct DistinctNames {
  /// What a row says of somebody beside the name.
  package struct Entry {
    var person: PersonID
    var name: String
    /// Nothing where all of the list are of one office, or the row does not say of which.
    var office: String
    var post: String

    /// Somebody of that name and post, at an office where the row names it.
    package init(person: PersonID, name: String, office: String = "", post: String) {
      (self.person, self.name, self.office, self.post) = (person, name, office, post)
    }
  }

  /// In the order of the people.
  package let texts: [String]

  /// Names for `columns`; `postColumns` are those in which the row shows the post by itself.
  package init(_ people: [Entry], columns: Int, postColumns: Int? = nil) {
    let names = people.map { "\($0.office)\n\(TextWidth.fit($0.name, to: columns))" }
    let posts = people.indices.map { index in
      let post = people[index].post
      return "\(names[index])\n\(postColumns.map { TextWidth.fit(post, to: $0) } ?? post)"
    }
    let namesakes = Self.counts(names)
    let alike = Self.counts(posts)
    texts = people.indices.map { index in
      let person = people[index]
      guard namesakes[names[index]] ?? 0 > 1 else { return person.name }
      if !person.post.isEmpty, alike[posts[index]] == 1 {
        guard postColumns == nil else { return person.name }
        let full = "\(person.name), \(person.post)"
        if TextWidth.columns(of: full) <= columns { return full }
      }
      let number = " #\(person.person.rawValue)"
      return TextWidth.fit(person.name, to: max(0, columns - TextWidth.columns(of: number))) + number
    }
  }

  private static func counts(_ texts: [String]) -> [String: Int] {
    texts.reduce(into: [:]) { counts, text in counts[text, default: 0] += 1 }
  }
}

extension DistinctNames.Entry {
  /// Somebody whose office a row names in these words; in none where it does not.
  init(_ person: Person, at office: String = "") {
    let post = [person.title, person.unit].compactMap(\.self).joined(separator: " · ")
    self.init(person: person.id, name: person.name, office: office, post: post)
  }
}

/// What a person is looked up by who is known by name alone.
package struct NameInOffice: Hashable, Sendable {
  /// The name as `NameKey` gives it.
  package var nameKey: String
  package var office: OfficeCode

  /// The name as `NameKey.of` gives it, in one office.
  package init(nameKey: String, office: OfficeCode) {
    self.nameKey = nameKey
    self.office = office
  }
}

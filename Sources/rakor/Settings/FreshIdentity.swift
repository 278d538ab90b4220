import RakorModel

/// Lasting identities for new rakor and people; here, because the layers below have no randomness.
enum FreshIdentity {
  /// An identity that no other rakor has, in the form of RFC 5545.
  static func uid() -> String { "rakor-\(random())@rakor.invalid" }

  private static func random() -> String {
    String(UInt64.random(in: 0...UInt64.max), radix: 36) + String(UInt64.random(in: 0...UInt64.max), radix: 36)
  }

  /// The edit as it is, but a rakor or a person that is entered without an identity gets one.
  static func completed(_ edit: Edit) -> Edit {
    switch edit {
    case .schedule(let draft, uid: nil): .schedule(draft, uid: uid())
    case .addPerson(let draft): .addPerson(completed(draft))
    case .markNew(let id, let draft, let state, let note): .markNew(id, completed(draft), state, note: note)
    default: edit
    }
  }

  private static func completed(_ draft: PersonDraft) -> PersonDraft {
    var draft = draft
    draft.uid = draft.uid ?? "person-\(random())@rakor.invalid"
    return draft
  }
}

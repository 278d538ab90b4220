import RakorModel

/// Lasting identities for new rakor; here, because the layers below have no randomness.
enum FreshIdentity {
  /// An identity that no other rakor has, in the form of RFC 5545.
  static func uid() -> String {
    let random =
      String(UInt64.random(in: 0...UInt64.max), radix: 36) + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    return "rakor-\(random)@rakor.invalid"
  }

  /// The edit as it is, but a rakor scheduled without an identity gets one.
  static func completed(_ edit: Edit) -> Edit {
    guard case .schedule(let draft, uid: nil) = edit else { return edit }
    return .schedule(draft, uid: uid())
  }
}

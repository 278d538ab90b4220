import RakorModel
import SampleOffice
import TerminalKit

@testable import RakorApp

/// A clerk at the form of a person or a follow-up.
extension Desk {
  /// Goes to a field with Tab.
  @discardableResult
  func focus(person place: PersonForm.Place) -> Desk {
    for _ in 0..<20 where personForm?.form.focus != place { press(.tab) }
    return self
  }

  /// Goes to a field with Tab, and on to one of the offices with Down.
  @discardableResult
  func focus(followUp place: FollowUpForm.Place) -> Desk {
    for _ in 0..<20 where !isInGroup(of: place) { press(.tab) }
    for _ in 0..<20 where followUpForm?.form.focus != place { press(.down) }
    return self
  }

  private func isInGroup(of place: FollowUpForm.Place) -> Bool {
    switch (followUpForm?.form.focus, place) {
    case (.office?, .office): true
    case (let here, _): here == place
    }
  }
}

extension PersonForm.Place {
  static let position = PersonForm.Place.field(.position)
}

import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Who is in charge of a follow-up")
struct PersonInChargeTests {
  private func desk(typing text: String) -> Desk {
    Desk().open(.followUps(.init())).type("aUndang KUA").focus(followUp: .field(.personInCharge)).type(text)
  }

  private func typed(_ desk: Desk) -> String? {
    if case .followUpForm(let form)? = desk.state.box {
      form.form.text(FollowUpForm.Place.field(.personInCharge))
    } else {
      nil
    }
  }

  @Test("People who go by what is typed are listed under the field, and Tab takes the only one and stays")
  func completed() {
    let desk = desk(typing: "subra")
    #expect(desk.lines.contains { $0.contains("Dwi Subrata") })
    desk.press(.tab)
    #expect(typed(desk) == "Dwi Subrata")
    desk.press(.tab)
    #expect(typed(desk) == "Dwi Subrata")
  }

  @Test(
    "A name that nobody has, and none at all, are left as they are", arguments: ["Pak Lurah", "", "Dwi Subrata", "%"])
  func others(text: String) {
    let desk = desk(typing: text).press(.tab)
    #expect(typed(desk) == text)
  }
}

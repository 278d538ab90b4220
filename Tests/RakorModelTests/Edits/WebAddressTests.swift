import RakorModel
import Testing

@Suite("The address of an online rakor")
struct WebAddressTests {
  @Test(
    "An address of the web is kept as it was typed, without what stands around it",
    arguments: [
      "https://zoom.us/j/81234567890?pwd=a1B2%20c#success", "http://rapat.kemenag.go.id",
      "HTTPS://Meet.Google.com/abc-defg-hij",
      "https://rapat.lokal:8443/r/1", "http://[2001:db8::1]:8080/", "https://rapat/ruang",
      "https://müller.example/räte",
    ])
  func kept(typed: String) throws {
    #expect(try TextRule.address(" \u{200E}\(typed)\u{00A0}\r\n", .venue) == typed)
  }

  @Test("Nothing typed is no address", arguments: [nil, "", "  ", "\u{200B}"])
  func nothing(typed: String?) throws {
    #expect(try TextRule.address(typed, .venue) == nil)
  }

  @Test(
    "What is no whole address of the web is refused with what was typed",
    arguments: [
      "zoom.us/j/1", "www.zoom.us", "ftp://zoom.us", "mailto:a@b.id", "javascript:alert(1)", "file:///etc/passwd",
      "https://", "https:///j/1", "https://?a", "https:zoom.us", "https://-zoom.us", "https://zoom..us",
      "https://zoom.us.",
      "https://zoom.us:0/", "https://zoom.us:65536/", "https://zoom.us:+80/", "https://zoom.us:/", "https://[zoom]/",
      "https://zoom.us@example.org/", "https://zoom.us/j 1", "https://zoom.us/\"><script>", "https://zoom_us/\u{1F600}",
      "Zoom: https://zoom.us/j/1",
    ])
  func refused(typed: String) {
    #expect(throws: Refusal.notAnAddress(.venue, typed: typed)) { try TextRule.address(typed, .venue) }
  }

  @Test(
    "What cleaning would take out of the middle is refused, since the address would lead elsewhere",
    arguments: [
      "https://zo\u{7}om.us/", "https://zoom.us/\u{1B}[31mj", "https://zo\u{200B}om.us/", "https://zoom.us/a\nb",
    ])
  func controls(typed: String) {
    #expect(throws: Refusal.self) { try TextRule.address(typed, .venue) }
  }

  @Test("An address longer than a line is refused")
  func tooLong() {
    let long = "https://zoom.us/" + String(repeating: "a", count: TextRule.lineLimit)
    #expect(throws: Refusal.tooLong(.venue, limit: TextRule.lineLimit)) { try TextRule.address(long, .venue) }
  }
}

package import RakorModel

/// Where somebody was: a numbered screen, and the rakor and its tab that were open over it.
package struct LastPlace: Equatable, Sendable {
  let tab: Tab
  /// Nil where no rakor was open.
  package private(set) var meeting: MeetingID?
  private var meetingTab: MeetingTab = .summary

  /// A numbered screen alone.
  package init(_ tab: Tab) { self.tab = tab }

  /// The place that a text of `text` means; nil for any other.
  package init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let name = words.first, let tab = Tab.allCases.first(where: { String(describing: $0) == name }) else {
      return nil
    }
    self.init(tab)
    guard words.count == 3, let number = Int(words[1]),
      let open = MeetingTab.allCases.first(where: { String(describing: $0) == words[2] })
    else { return }
    self.init(tab, meeting: MeetingID(rawValue: number), open)
  }

  /// The place as it is kept: `meetings 37 rollCall`, or the screen alone.
  package var text: String {
    guard let meeting else { return String(describing: tab) }
    return "\(tab) \(meeting.rawValue) \(meetingTab)"
  }

  /// The same without the rakor.
  package var screen: LastPlace { LastPlace(tab) }

  fileprivate var layers: [LayerState] { [tab.layer] + (meeting.map { [meetingTab.layer(of: $0)] } ?? []) }

  fileprivate init(_ tab: Tab, meeting: MeetingID, _ meetingTab: MeetingTab) {
    self.tab = tab
    self.meeting = meeting
    self.meetingTab = meetingTab
  }
}

extension AppState {
  /// Where the user is, but for forms and boxes.
  package var place: LastPlace? {
    guard let tab = layers.first?.traits(context).tab else { return nil }
    for layer in layers {
      if let meeting = layer.traits(context).meeting, let open = layer.meetingTab {
        return LastPlace(tab, meeting: meeting, open)
      }
    }
    return LastPlace(tab)
  }

  /// Goes to a place before anything has been read.
  package mutating func begin(at place: LastPlace) { layers = place.layers }
}

extension LayerState {
  /// Which tab of a rakor it is, where it belongs to one; nil for any other layer.
  fileprivate var meetingTab: MeetingTab? {
    switch self {
    case .summary: .summary
    case .rollCall: .rollCall
    case .agenda: .agenda
    case .followUps: .followUps
    case .history: .history
    default: nil
    }
  }
}

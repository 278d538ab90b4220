package import RakorModel

/// Why a name is none, with the names that are.
extension RefusalPhrases {
  /// No office of that name; the command line names their codes, which need no quotes there.
  package func unknownOffice(_ typed: String, _ names: [String]) -> String {
    say(
      "Kantor “\(typed)” tidak dikenal: ketik \(choice(names)).",
      "There is no office “\(typed)”: type \(choice(names)).")
  }

  /// Several offices of that name, likewise.
  package func ambiguousOffice(_ typed: String, _ names: [String]) -> String {
    say(
      "\(typed.capitalisedFirst) ada \(lists.count(names.count)): ketik \(choice(names)).",
      "\(typed.capitalisedFirst) is \(lists.count(names.count)) offices: type \(choice(names)).")
  }

  /// No forum of that name, or several, likewise.
  package func unknownForum(_ typed: String, _ directory: Directory, _ name: (Forum) -> String) -> String {
    let meant = ForumNaming.candidates(typed, in: directory.forums)
    guard meant.count > 1 else {
      let names = choice(directory.forums.map(name))
      return say(
        "Forum “\(typed)” tidak dikenal: ketik \(names).", "There is no forum “\(typed)”: type \(names).")
    }
    let names = choice(meant.map(name))
    return say(
      "“\(typed)” cocok dengan \(lists.count(meant.count)) forum: ketik \(names).",
      "“\(typed)” fits \(lists.count(meant.count)) forums: type \(names).")
  }
}

import ArgumentParser
import RakorModel

/// What may be told of a rakor beside forum, date and host.
struct MeetingDetails: ParsableArguments {
  @Option(
    help: explain(
      "Waktu, misalnya 09.00-12.00 atau \"9 s.d. selesai\"; boleh juga di belakang tanggal.",
      "The time, such as 09.00-12.00 or \"9 s.d. selesai\"; it may stand behind the date too.", value: ("waktu", "time")
    ))
  var time: String?

  @Option(
    help: explain(
      "Judul; nama forum jika tidak disebut.", "The title; the forum's name when it is left out.",
      value: ("judul", "title")))
  var title: String?

  @Option(help: explain("Tempat rakor.", "Where it takes place.", value: ("tempat", "venue")))
  var venue: String?

  @Option(help: explain("Tujuan rakor.", "What it is for.", value: ("tujuan", "purpose")))
  var purpose: String?

  @Option(
    help: explain(
      "Kantor yang diundang; ulangi untuk kantor lain. Semua anggota jika tidak disebut.",
      "An invited office; repeat for more. All members when left out.", value: ("kode", "code")))
  var invite: [String] = []

  @Option(
    help: explain("Butir agenda; ulangi untuk butir lain.", "An agenda item; repeat for more.", value: ("teks", "text"))
  )
  var agenda: [String] = []

  @Option(help: explain("Nomor surat undangan.", "The number of the invitation.", value: ("nomor", "no")))
  var letter: String?

  @Option(
    help: explain(
      "Alamat rakor daring atau hibrida, mulai dari https://.",
      "The address of an online or hybrid meeting, from https:// on.", value: ("url", "url")))
  var link: String?

  /// The texts that were told.
  private var texts: [Field: String] {
    [.title: title, .venue: venue, .purpose: purpose, .letter: letter, .link: link].compactMapValues(\.self)
  }

  /// Whether nothing was told.
  var isEmpty: Bool { time == nil && texts.isEmpty && invite.isEmpty && agenda.isEmpty }

  /// Takes over what was told; what was not stays. A time typed with the date counts unless `--time` tells one.
  func apply(_ when: WhenReading?, to draft: inout MeetingDraft, in session: CommandSession) throws {
    draft.date = when?.date.day ?? draft.date
    if let span = try timeReading(when)?.span {
      (draft.start, draft.end) = (span.start, span.end)
    } else if time != nil {
      (draft.start, draft.end) = (nil, nil)
    }
    draft.facts.setTexts(texts)
    if !invite.isEmpty { draft.invited = try invite.map { try session.office($0, .invited) } }
  }

  /// What the time that was told means; nil when none was, or an empty one, which means that none is known any more.
  func timeReading(_ when: WhenReading?) throws(Refusal) -> TimeReading? {
    guard let time else { return when?.time }
    do {
      return try TimeReader.read(time, on: when?.date.part)
    } catch .empty {
      return nil
    } catch {
      throw Refusal.unreadableTime(.start, error)
    }
  }
}

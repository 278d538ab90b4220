package import RakorModel

/// Why something was refused, in one sentence: what, where, and what to type instead.
///
/// Screens and commands take their sentences from here, so both say the same.
package struct RefusalPhrases: PhraseGroup {
  package let language: Language

  package var fields: FieldPhrases { FieldPhrases(language: language) }
  private var dates: DateRefusalPhrases { DateRefusalPhrases(language: language) }
  private var words: WordPhrases { WordPhrases(language: language) }
  var lists: ListPhrases { ListPhrases(language: language) }
  private var membership: MembershipPhrases { MembershipPhrases(language: language) }
  private var people: PeoplePhrases { PeoplePhrases(language: language) }

  /// The sentence for a refusal; a case each, so that the compiler asks for the sentence of a new one.
  package func sentence(for refusal: Refusal, directory: Directory) -> String {
    func name(_ office: OfficeCode) -> String { directory.shortName(office) }
    func record(_ key: RecordKey) -> String { self.name(of: key, directory: directory).capitalisedFirst }
    return switch refusal {
    case .required(let field):
      say(
        "\(fields.label(field)) wajib diisi\(fields.example(field)).",
        "The \(fields.name(field)) is required\(fields.example(field)).")
    case .tooLong(let field, let limit):
      say(
        "\(fields.label(field)) terlalu panjang: ketik paling banyak \(limit) huruf.",
        "The \(fields.name(field)) is too long: type at most \(limit) characters.")
    case .countOutOfRange(let field, let count):
      say(
        "\(fields.label(field)) tidak mungkin \(count): ketik angka 0 sampai 9999.",
        "The \(fields.name(field)) cannot be \(count): type a number from 0 to 9999.")
    case .notANumber(let field, let typed):
      say(
        "\(fields.label(field)) “\(typed)” bukan angka: ketik jumlah orang, misalnya 31.",
        "\(fields.label(field)) “\(typed)” is not a number: type how many people, such as 31.")
    case .notAnAddress(let field, let typed):
      "\(fields.label(field)) “\(typed)” "
        + say(
          "bukan alamat web: ketik selengkapnya tanpa spasi, misalnya https://zoom.us/j/81234567890.",
          "is not a web address: type all of it without spaces, such as https://zoom.us/j/81234567890.")
    case .unreadableDate(.due, .empty), .unreadableDate(.date, .empty):
      sentence(for: .required(.date), directory: directory)
    case .unreadableDate(_, let error): dates.sentence(for: error)
    case .unreadableTime(_, let error): dates.sentence(for: error)
    case .endBeforeStart(let start, let end): dates.sentence(for: .endBeforeStart(start: start, end: end))
    case .endWithoutStart:
      say(
        "Waktu selesai sudah ada, waktu mulai belum: ketik waktu mulainya juga, misalnya 09.00-12.00.",
        "There is an end but no start: type the start too, such as 09.00-12.00.")
    case .unknownOffice(_, let typed): unknownOffice(typed, directory.offices.map(\.short))
    case .ambiguousOffice(_, let typed, let codes): ambiguousOffice(typed, codes.map(name))
    case .inactiveOffice(_, let office, let day):
      say(
        "\(name(office)) tidak aktif pada \(day.medium(in: language)): pilih kantor atau tanggal lain.",
        "\(name(office)) is not active on \(day.medium(in: language)): choose another office or date.")
    case .unknownForum(let typed): unknownForum(typed, directory, \.short)
    case .notAMember(let office, let forum): membership.notAMember(office, forum, directory)
    case .membership(let refusal): membership.sentence(for: refusal, directory)
    case .employeeNumber(.wrongLength(let found)):
      say(
        "NIP harus 18 angka, ini \(found): periksa lagi angkanya.",
        "An employee number has 18 digits, this has \(found): check its digits.")
    case .employeeNumber(.notDigits):
      say(
        "NIP hanya berisi angka: ketik 18 angkanya.",
        "An employee number has digits only: type its 18 digits.")
    case .badCode(_, let code):
      say(
        "Kode “\(code)” tidak bisa dipakai: ketik huruf kecil, angka, dan tanda hubung, paling banyak 32.",
        "The code “\(code)” cannot be used: type small letters, digits and hyphens, at most 32.")
    case .codeTaken(_, let code):
      say("Kode \(code) sudah dipakai: ketik kode lain.", "The code \(code) is taken: type another.")
    case .unknownWord(let choice, let typed): unknownWord(choice, typed)
    case .notFound(let key):
      say("\(record(key)) tidak ada: periksa lagi di daftarnya.", "\(record(key)) does not exist: check the list.")
    case .ambiguousMeeting(let day, let ids):
      say(
        "Ada \(lists.count(ids.count)) rakor pada \(day.long(in: language)): ketik nomornya, \(choice(ids)).",
        "There are \(lists.count(ids.count)) meetings on \(day.long(in: language)): type the number, \(choice(ids)).")
    case .noMeetingOn(let day):
      say(
        "Tidak ada rakor pada \(day.long(in: language)): ketik nomor atau tanggal lain.",
        "There is no meeting on \(day.long(in: language)): type another number or date.")
    case .transition(let from, let to): transition(from, to)
    case .reasonRequired: sentence(for: .required(.reason), directory: directory)
    case .newDateRequired:
      say(
        "Rakor yang ditunda perlu tanggal baru: ketik tanggalnya.",
        "A postponed meeting needs a new date: type the date.")
    case .dateWhilePostponed(let id):
      say(
        "Rakor \(id.rawValue) ditunda: biarkan tanggalnya, lalu isi tanggal baru saat menjadwalkannya lagi.",
        "Meeting \(id.rawValue) is postponed: leave its date, and give it the new one when you plan it again.")
    case .closed(let id):
      say(
        "Rakor \(id.rawValue) sudah ditutup: buka lagi dahulu dengan alasan, baru ubah.",
        "Meeting \(id.rawValue) is closed: re-open it first with a reason, then change it.")
    case .onlyNewestCanBeReopened(let id, let newest):
      say(
        "Rakor \(id.rawValue) bukan yang terakhir ditutup di forumnya: "
          + "yang bisa dibuka lagi hanya rakor \(newest.rawValue).",
        "Meeting \(id.rawValue) is not the last one closed in its forum: "
          + "only meeting \(newest.rawValue) can be re-opened.")
    case .notClosed(let id):
      say(
        "Rakor \(id.rawValue) belum ditutup: ubah langsung isinya, ralat hanya untuk rakor yang sudah ditutup.",
        "Meeting \(id.rawValue) is not closed: change it itself, a correction is for one that is closed.")
    case .itemHasFollowUps(let id, let item, let count):
      say(
        "Butir agenda \(item) rakor \(id.rawValue) punya \(count) tindak lanjut: "
          + "hapus dahulu tindak lanjutnya, atau biarkan butir itu.",
        "Agenda item \(item) of meeting \(id.rawValue) has \(count == 1 ? "1 follow-up" : "\(count) follow-ups"): "
          + "delete first what came from it, or keep the item.")
    case .agendaCarriedOn(let id):
      say(
        "Rakor \(id.rawValue) pernah ditutup dan butirnya sudah dibawa ke agenda berikutnya: urutannya tetap.",
        "Meeting \(id.rawValue) was closed before and its items are on later agendas: their order stays.")
    case .hasFollowUps(let id, let count):
      say(
        "Rakor \(id.rawValue) punya \(count) tindak lanjut: batalkan rakornya, jangan dihapus.",
        "Meeting \(id.rawValue) has \(count == 1 ? "1 follow-up" : "\(count) follow-ups"): "
          + "cancel it rather than deleting it.")
    case .followUpNeedsOffice:
      say(
        "Tindak lanjut perlu kantor yang mengerjakannya: pilih paling sedikit satu.",
        "A follow-up needs somebody responsible: type at least one office.")
    case .officeNotResponsible(let office, let number):
      say(
        "\(name(office)) bukan penanggung jawab tindak lanjut \(number.rawValue): "
          + "pilih kantor yang tercantum di situ.",
        "\(name(office)) is not responsible for follow-up \(number.rawValue): choose an office that is.")
    case .officeNeeded(let number, let candidates):
      say(
        "Tindak lanjut \(number.rawValue) menjadi tanggung jawab beberapa kantor: ketik \(choice(candidates)).",
        "Several offices are responsible for follow-up \(number.rawValue): type \(choice(candidates)).")
    case .alreadyDropped(let number):
      say(
        "Tindak lanjut \(number.rawValue) sudah dibatalkan: buka lagi dahulu.",
        "Follow-up \(number.rawValue) is dropped: re-open it first.")
    case .notDropped(let number):
      say(
        "Tindak lanjut \(number.rawValue) tidak dibatalkan: tidak perlu dibuka lagi.",
        "Follow-up \(number.rawValue) is not dropped: there is nothing to re-open.")
    case .partAlreadyDone(let number, let office):
      say(
        "Bagian \(name(office)) dari tindak lanjut \(number.rawValue) sudah selesai: "
          + "buka lagi dahulu jika ternyata belum.",
        "\(name(office)) has done its part of follow-up \(number.rawValue): re-open it first if it has not.")
    case .partNotDone(let number, let office):
      say(
        "Bagian \(name(office)) dari tindak lanjut \(number.rawValue) belum selesai: tidak perlu dibuka lagi.",
        "\(name(office)) has not done its part of follow-up \(number.rawValue): there is nothing to re-open.")
    case .carried(let number):
      say(
        "Tindak lanjut \(number.rawValue) sudah terbawa ke rakor berikutnya: batalkan dengan alasan, jangan dihapus.",
        "Follow-up \(number.rawValue) has come along to a later meeting: "
          + "drop it with a reason rather than deleting it.")
    case .droppedStays(let number):
      say(
        "Tindak lanjut \(number.rawValue) sudah dibatalkan: cukup begitu, tidak perlu dihapus.",
        "Follow-up \(number.rawValue) is dropped already: that is enough, it need not be deleted.")
    case .hasProgress(let number):
      say(
        "Tindak lanjut \(number.rawValue) sudah ada catatan perkembangan: batalkan dengan alasan, jangan dihapus.",
        "Something has been recorded on follow-up \(number.rawValue): "
          + "drop it with a reason rather than deleting it.")
    case .calledOff(let id, .cancelled):
      say(
        "Rakor \(id.rawValue) dibatalkan, tidak ada yang hadir: jadwalkan rakor baru.",
        "Meeting \(id.rawValue) is cancelled, so nobody attends it: schedule a new one.")
    case .calledOff(let id, _):
      say(
        "Rakor \(id.rawValue) ditunda, tidak ada yang hadir: beri dahulu tanggal baru.",
        "Meeting \(id.rawValue) is postponed, so nobody attends it: give it a new date first.")
    case .turnNoted(let office, .skip):
      say(
        "\(name(office)) sudah dilewati untuk rakor berikutnya: lihat catatan giliran.",
        "\(name(office)) is skipped for the next meeting already: see the notes about turns.")
    case .turnNoted(let office, .swap):
      say(
        "\(name(office)) sudah bertukar giliran: lihat catatan giliran.",
        "\(name(office)) has swapped its turn already: see the notes about turns.")
    case .turnNoted(let office, .volunteer):
      say(
        "\(name(office)) sudah bersedia untuk rakor berikutnya: lihat catatan giliran.",
        "\(name(office)) has volunteered for the next meeting already: see the notes about turns.")
    case .swapWithItself(let office):
      say(
        "\(name(office)) tidak bisa bertukar giliran dengan dirinya sendiri: sebut dua kantor.",
        "\(name(office)) cannot swap its turn with itself: name two offices.")
    case .endsBeforeItBegins(let from, let until):
      say(
        "Tidak bisa berakhir \(until.medium(in: language)) jika baru mulai \(from.medium(in: language)): "
          + "periksa kedua tanggalnya.",
        "It cannot end on \(until.medium(in: language)) when it begins on \(from.medium(in: language)): "
          + "check both dates.")
    case .mergeWithItself(let id):
      say(
        "Peserta \(id.rawValue) tidak bisa digabung dengan dirinya sendiri: sebut dua nomor.",
        "Person \(id.rawValue) cannot be merged with itself: name two numbers.")
    case .differentNumbers(let id, let number, let other, let otherNumber):
      say(
        "NIP peserta \(id.rawValue) \(number.digits), NIP peserta \(other.rawValue) \(otherNumber.digits): "
          + "hapus dahulu yang keliru, lalu gabungkan.",
        "Person \(id.rawValue) has the number \(number.digits), person \(other.rawValue) has \(otherNumber.digits): "
          + "take the wrong one away before you merge them.")
    case .marksDiffer(let id, let other, let disputes): people.marksDiffer(id, other, disputes)
    case .namesakes(let name, let people):
      say(
        "Ada \(lists.count(people.count)) orang bernama \(name) di kantor ini: ketik nomornya, \(choice(people)).",
        "There are \(lists.count(people.count)) people named \(name) in this office: type the number, \(choice(people))."
      )
    case .namesakesElsewhere(let name, let people):
      say(
        "\(name) sudah ada di daftar hadir untuk kantor lain: jika orang yang sama, ketik nomornya, \(choice(people)); "
          + "jika bukan, tambahkan dahulu sebagai peserta kantor ini.",
        "\(name) is on the list for another office: if it is the same person, type the number, \(choice(people)); if "
          + "not, add the other one to the people of this office first.")
    case .nameOfDigits(let name):
      say(
        "“\(name)” bukan nama: ketik nama orangnya.", "“\(name)” is no name: type the name of the person.")
    case .mergedAway(let id, let kept):
      say(
        "Peserta \(id.rawValue) sudah digabung ke peserta \(kept.rawValue): pakai nomor \(kept.rawValue).",
        "Person \(id.rawValue) was merged into person \(kept.rawValue): use number \(kept.rawValue).")
    case .nothingToUndo:
      say(
        "Tidak ada perubahan Anda yang bisa diurungkan: lihat riwayat.",
        "There is no change of yours to undo: see the history.")
    case .nothingToRedo:
      say(
        "Tidak ada yang dapat diulangi: perubahan terakhir tidak diurungkan.",
        "There is nothing to redo: the last change was not an undo.")
    case .undoneFirst(let newer): undoneFirst(newer, record(newer.key))
    case .builtOn(let later): builtOn(later, record(later.key))
    case .changedSince(let key):
      say(
        "\(record(key)) sudah diubah lagi sesudah itu: lihat riwayat, lalu ubah sendiri.",
        "\(record(key)) has been changed since: see the history and change it yourself.")
    }
  }

  private func unknownWord(_ wanted: WordChoice, _ typed: String) -> String {
    let known = choice(words.words(for: wanted))
    return switch wanted {
    case .meetingState, .delegateState:
      say(
        "Status “\(typed)” tidak dikenal: ketik \(known).",
        "There is no state “\(typed)”: type \(known).")
    case .officeKind:
      say(
        "Jenis kantor “\(typed)” tidak dikenal: ketik \(known).",
        "There is no kind of office “\(typed)”: type \(known).")
    case .paperKind:
      say("Dokumen “\(typed)” tidak ada: ketik \(known).", "No document “\(typed)” is made: type \(known).")
    case .mergedMarks, .movedPeople:
      say("“\(typed)” tidak dikenal: ketik \(known).", "“\(typed)” is not known: type \(known).")
    }
  }

  private func transition(_ from: MeetingState, _ to: MeetingState) -> String {
    let allowed = choice(MeetingState.allCases.filter(from.allows).map(words.meetingState))
    let (before, after) = (words.meetingState(from), words.meetingState(to))
    let fact =
      from == to
      ? say("Rakor ini sudah \(before)", "This meeting is \(before) already")
      : say(
        "Rakor yang \(before) tidak dapat diubah menjadi \(after)", "A meeting that is \(before) cannot become \(after)"
      )
    return fact
      + (allowed.isEmpty
        ? say("; statusnya tidak dapat diubah lagi.", "; its state cannot change any more.")
        : say("; hanya dapat diubah menjadi \(allowed).", "; it can only become \(allowed)."))
  }

  private func undoneFirst(_ newer: LaterChange, _ record: String) -> String {
    say(
      "\(record) punya perubahan Anda yang lebih baru (\(told(newer))): urungkan itu dahulu.",
      "\(record) has a newer change of yours (\(told(newer))): undo that first.")
  }

  private func builtOn(_ later: LaterChange, _ record: String) -> String {
    say(
      "\(record) sudah diubah \(later.who) sesudah itu (\(told(later))): "
        + "minta \(later.who) mengurungkannya dahulu, atau ubah sendiri.",
      "\(record) was changed by \(later.who) since (\(told(later))): "
        + "ask \(later.who) to undo that first, or change it yourself.")
  }

  private func told(_ change: LaterChange) -> String {
    let when = "\(change.at.day.medium(in: language)) \(change.at.time.dotted)"
    return "\(HistoryPhrases(language: language).kind(change.kind)), \(when)"
  }

  /// "phu, kul, atau tu", "12 atau 15".
  private func choice<Code: RawRepresentable>(_ codes: [Code]) -> String { choice(codes.map { "\($0.rawValue)" }) }

  func choice(_ names: [String]) -> String { lists.choice(names) }
}

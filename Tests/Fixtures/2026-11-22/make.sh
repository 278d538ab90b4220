#!/bin/sh
# Makes a database, its export and a left draft with a program of 22 November 2026.
#
#     sh make.sh PROGRAM FOLDER
#
# PROGRAM is rakor as built from the last commit of that day; FOLDER is made, and holds rakor.db, the draft and
# export.json afterwards. Whatever that program could write is written once: by its commands, and by its screens where
# it had no command. All names are invented.
set -eu

program=$(realpath "$1")
mkdir "$2"
cd "$2"
home=$(mktemp -d)
trap 'rm -rf "$home"; tmux -L rakor-fixture kill-server 2>/dev/null || true' EXIT
export HOME="$home" LC_ALL=C.UTF-8 TZ=Asia/Jakarta RAKOR_DB="$PWD/rakor.db" RAKOR_LANG=id

at() { export RAKOR_NOW="$1"; }
by() { export RAKOR_USER="$1"; }
r() { "$program" "$@"; }
schedule() { r schedule "$@" > "$home/id" && id=$(cat "$home/id"); }

# A window of the program; what a screen shows is waited for, never for a time.
window() { tmux -L rakor-fixture -f /dev/null new-session -d -x 100 -y 30 -- env LC_ALL=C.UTF-8 "$program"; }
see() {
  for _ in $(seq 200); do
    tmux -L rakor-fixture capture-pane -p | grep -q -- "$1" && return 0
    sleep 0.05
  done
  echo "not seen: $1" >&2
  tmux -L rakor-fixture capture-pane -p >&2
  return 1
}
press() { tmux -L rakor-fixture send-keys "$@"; }
text() { tmux -L rakor-fixture send-keys -l "$1"; }

at 2025-01-06T08:00
by ani@kebumen
r list

# Offices with all that is known of them, and one that comes and one that goes.
r office edit wonosobo --letter-code Kk.11.07 --head "Drs. H. Rekaan Satu, M.Ag" \
  --letterhead "KEMENTERIAN AGAMA REPUBLIK INDONESIA" --letterhead "KANTOR KABUPATEN WONOSOBO" \
  --letterhead "Jalan Rekaan 1 Wonosobo"
r office edit kebumen --letter-code Kk.11.05 --head "Hj. Rekaan Dua"
r office edit temanggung --short "Temanggung"
r office add banjarnegara --name "Kankemenag Kab. Banjarnegara" --short "Kab. Banjarnegara" --kind kabupaten \
  --town Banjarnegara --active-from 2025-07-01
r office add salatiga --name "Kankemenag Kota Salatiga" --short "Kota Salatiga" --kind kota --town Salatiga
r forum add haji --name "Tim Haji Rekaan" --short "Tim Haji" --member wonosobo --member kebumen=2025-03-01 \
  --member salatiga
r forum edit phu --member banjarnegara=2025-07-01
# That program asked nothing when it was still in a list.
r office edit salatiga --active-until 2025-12-31

# People: all that can be known of one, namesakes in one office and in two, some who go and some who come.
r person add "Drs. Budi Rekaan" --office wonosobo --title "Kasi PHU" --unit "Seksi PHU" \
  --nip 197001012000031001 --rank "Penata (III/c)" --phone "0812-3456-7890" --active-from 2020-01-01
r person add "Siti Rekaan" --office wonosobo --title "Pengelola"
r person add "Siti Rekaan" --office wonosobo --title "Analis"
r person add "Siti Rekaan" --office kebumen --title "Penyuluh"
r person add "Siti Rekaan, S.Ag" --office kebumen
r person add "Eko Rekaan" --office kebumen --title "Staf" --active-until 2025-08-31
r person add "Umi Rekaan" --office purworejo --title "Kasi PHU"
r person add "H. Umi Rekaan" --office purworejo --phone 0813111222
r person add "Joko Rekaan" --office magelang-kota --unit "Gara Syariah"
r person add "Tri Rekaan" --office salatiga

# A past year of one forum, rakor after rakor, closed with the names of their day.
schedule --forum phu --date 2025-01-21 --time 09.00-12.00 --host wonosobo --venue "Aula Rekaan" \
  --purpose "Persiapan musim haji" --letter B-1/Kk.11.07/2025 --agenda "Pembukaan" --agenda "Kuota jemaah" \
  --agenda "Manasik" --agenda "Lain-lain"
first=$id
r edit "$first" --state invited
at 2025-01-21T09:15
r edit "$first" --state ongoing
r attend "$first" --office wonosobo --promised 5 --counted 4
r attend "$first" --office kebumen --promised 3 --counted 3
r attend "$first" --office purworejo --counted 0
r attend "$first" --person "Drs. Budi Rekaan" --office wonosobo
r attend "$first" --person "Siti Rekaan" --title "Analis" --office wonosobo --state late --note "Terjebak macet"
r attend "$first" --person "Eko Rekaan" --office kebumen --state excused
r attend "$first" --person "Umi Rekaan" --office purworejo --state represented --note "Diwakili stafnya"
r attend "$first" --person "H. Umi Rekaan" --office purworejo --state present
r attend "$first" --person "Baru Rekaan" --office temanggung --title "Staf" --unit "Seksi PHU" --state travel
r attend "$first" --person "Joko Rekaan" --office magelang-kota --state sick
r attend "$first" --person "Tri Rekaan" --office salatiga --state absent
r attend "$first" --reported-total 9
by budi@wonosobo
r minutes "$first" --item 1 --discussed
r minutes "$first" --item 2 --text "Kuota dibahas per kantor.

Dua baris, dan tanda: \"kutip\", é, 😀." --decision "Kuota disepakati." --discussed
r minutes "$first" --item 3 --text "Manasik di tiga tempat." --decision "Jadwal dikirim." --discussed
r followup add "Kirim data jemaah" --office wonosobo --office kebumen --rakor "$first" --item 2 --due 2025-02-04 \
  --pic "Budi Rekaan"
r followup add "Jadwal manasik" --office purworejo --rakor "$first" --item 3 --due "sebelum puasa"
r followup add "Perbaiki aula" --office magelang-kab --rakor "$first"
r edit "$first" --state held
r edit "$first" --state closed
at 2025-01-23T10:00
r edit "$first" --correction "Jumlah hadir Kebumen 4, bukan 3."
r edit "$first" --state held --reason "Jumlah salah"
r attend "$first" --office kebumen --counted 4
r edit "$first" --state closed
r followup add "Jawab surat kanwil" --office temanggung --rakor "$first" --instruction

at 2025-02-03T09:00
r followup done 1 --office wonosobo --note "Surat B-12 terkirim"
r followup note 1 --office kebumen "Menunggu kecamatan"
r followup drop 3 --reason "Tidak ada dana"
r followup done 2
r followup reopen 2
r turns skip kebumen --forum phu --reason "Aula sedang direnovasi"

# The second one carries what was left.
at 2025-05-12T08:00
by ani@kebumen
schedule --forum phu --date 2025-05-20 --time "9 s.d. selesai" --host purworejo --agenda "Evaluasi"
second=$id
r minutes "$second" --item 1 --text "Dilanjutkan."
at 2025-05-20T13:00
r attend "$second" --office wonosobo --counted 2
r attend "$second" --person "Siti Rekaan" --title "Pengelola" --office wonosobo
r attend "$second" --person "Siti Rekaan" --office kebumen --title "Penyuluh"
r edit "$second" --state closed

# One postponed and planned anew, one postponed, one cancelled, one of an office that ended.
at 2025-07-01T08:00
schedule --forum phu --date 2025-08-05 --host magelang-kota --no-carry --invite wonosobo --invite banjarnegara
postponed=$id
r edit "$postponed" --state postponed --reason "Bersamaan dengan rakor kanwil"
r edit "$postponed" --state planned --date 2025-09-09
schedule --forum tu --date 2025-08-12 --host temanggung --title "Rakor TU luar biasa"
r edit "$id" --state postponed --reason "Pemateri sakit"
schedule --forum pokjaluh --date 2025-08-13 --host kebumen
r edit "$id" --state cancelled --reason "Digabung"
schedule --forum haji --date 2025-10-07 --host salatiga --time 13.00 --agenda "Kloter"
haji=$id
at 2025-09-10T08:00
by budi@wonosobo
r attend "$postponed" --office banjarnegara --counted 6
r edit "$postponed" --state held
at 2025-10-08T08:00
r attend "$haji" --person "Tri Rekaan" --office salatiga --title "Penyuluh"
r edit "$haji" --state closed
r turns swap temanggung magelang-kab --forum phu --reason "Permintaan tuan rumah"
r turns volunteer wonosobo --forum haji --reason "Peresmian gedung"

# People move, are renamed, and are found to be one.
at 2025-11-03T08:00
r person edit 3 --office kebumen --title "Analis Muda"
r person edit 1 --name "Dr. H. Budi Rekaan" --title "Kepala Subbag"
r person edit 9 --active-from 2025-02-01 --active-until 2026-06-30
r person merge 7 8
r person merge 4 5

# This year: what is ahead.
at 2026-11-16T08:00
by ani@kebumen
schedule --forum phu --date 2026-11-17 --time 09.00-11.30 --host temanggung --venue "Pendopo" --agenda "Anggaran"
held=$id
r edit "$held" --state invited
schedule --forum phu --date 2026-12-08 --time 09.00-11.30 --host kebumen --venue "Aula PLHUT" \
  --letter B-7/Kk.11.05/2026 --agenda "Rencana 2027"
ahead=$id
r edit "$ahead" --state invited
schedule --forum tu --date 2027-01-12 --host wonosobo
schedule --forum garazawa --date 2026-12-15 --host purworejo
removed=$id
at 2026-11-17T12:00
r attend "$held" --office kebumen --promised 4
r attend "$held" --person "Siti Rekaan" --office kebumen --title "Analis Muda"
r edit "$held" --state held

# What only the screens could do.
at 2026-11-20T09:00
by citra@purworejo
window
see "Rakor berikutnya"
press Enter
see "Nomor rakor   $ahead"
press Tab
see "Menurut laporan"
press P 6 Enter
see "6      –     –"
press Right i
see "· izin\|i Dr. H. Budi\|izin *Kepala Subbag"
press N
see "Catatan"
text "Umrah"
press Enter
see "Umrah"
press A
see "hadir *Pengelola"
press BSpace
see "belum *Pengelola"
press x
see "Enter\|y "
press y
press Tab
see "Pembahasan"
press S
see "agenda tetap"
press p
see "Penyaji"
text "Kepala Subbag"
press Enter
see "Penyaji  *Kepala Subbag"
press a
see "Agenda baru\|Butir baru\|Agenda"
text "Dihapus lagi"
press Enter
see "2. Dihapus lagi"
press a
text "Lain-lain"
press Enter
see "3. Lain-lain"
press Up
press x
see "Hapus"
press y
press Tab
see "Kirim data jemaah"
press D
see "Tenggat"
press C-u
text "30 november 2026"
press Enter
see "10 hari lagi"
press a
see "Tindak lanjut baru"
text "Susun rencana"
press Tab
press A
press C-s
see "Susun rencana"
press q
see "Rakor berikutnya"
press 2
see "15 Des 2026\|15 Desember 2026"
press g
text "/garazawa"
press Enter
see "Gara Zawa"
press x
see "Hapus"
press y
see "dihapus"
press Escape
see "Rakor Subbag TU"
press u
see "urungkan\|Urungkan"
press q
while tmux -L rakor-fixture has-session 2> /dev/null; do sleep 0.05; done

# An undo and a redo wait, of two people.
at 2026-11-21T16:00
r attend "$ahead" --office kebumen --promised 8
r attend "$ahead" --office kebumen --promised 9
r undo
by budi@wonosobo
r followup note 4 --office temanggung "Sudah dijawab lisan"
r undo

# A form that was killed with what was typed in it.
by citra@purworejo
at 2026-11-22T21:00
window
see "Rakor berikutnya"
press n
see "Rakor baru"
text "tu"
press Tab Tab
text "2 februari 2027"
see "Selasa, 2 Februari 2027"
press Tab
text "9.30-12"
see "09.30"
kill -KILL "$(tmux -L rakor-fixture display-message -p '#{pane_pid}')"
while tmux -L rakor-fixture has-session 2> /dev/null; do sleep 0.05; done

r export -o export.json
r check
ls

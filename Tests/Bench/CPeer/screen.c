#define NCURSES_WIDECHAR 1

#include "peer.h"

#if __has_include(<ncursesw/curses.h>)
#include <ncursesw/curses.h>
#else
#include <curses.h>
#endif
#include <locale.h>
#include <string.h>

enum { TOP = 3, MUTED = 1, ACCENT = 2 };

static meeting_list list;
static int cursor, first;
static char typed[32];
static bool typing;

static int height(void) { return LINES - TOP - 1; }

static void muted(int row, int column, const char *text) {
  attron(COLOR_PAIR(MUTED));
  mvaddnstr(row, column, text, COLS - column);
  attroff(COLOR_PAIR(MUTED));
}

static void draw_frame(const char *hints) {
  erase();
  attron(A_BOLD);
  mvaddstr(0, 0, " rakor ");
  attroff(A_BOLD);
  muted(0, 8, " 1 Beranda  2 Rakor  3 Kalender  4 Tindak lanjut  5 Orang   22 Nov 2026 ");
  muted(LINES - 1, 0, hints);
}

static void draw_row(int row, const meeting *shown, bool selected) {
  attron(selected ? A_REVERSE : A_NORMAL);
  mvprintw(row, 1, "%s %-11.11s %-30.30s %-15.15s %5d %-11.11s", selected ? ">" : " ", shown->date, shown->title,
           shown->host, shown->heads, selected ? shown->state : "");
  attroff(A_REVERSE);
  if (selected) return;
  attron(COLOR_PAIR(ACCENT));
  mvprintw(row, 67, "%-12.12s", shown->state);
  attroff(COLOR_PAIR(ACCENT));
}

static void draw_list(void) {
  draw_frame("Enter buka  n baru  / saring  s urut  q kembali  ? bantuan  : perintah");
  if (typing) {
    mvprintw(1, 1, "Saring: %s", typed);
  } else {
    attron(A_BOLD);
    mvaddstr(1, 1, "Rakor");
    attroff(A_BOLD);
  }
  muted(1, 66, "terbaru dulu");
  attron(A_BOLD);
  mvaddstr(2, 3, "Tanggal     Judul                          Tuan rumah      Hadir Status");
  attroff(A_BOLD);
  for (int row = 0; row < height() && first + row < list.count; row++) {
    draw_row(TOP + row, &list.rows[first + row], first + row == cursor);
  }
  refresh();
}

/* What the page of a rakor says, in the order it is drawn: its facts, who hosts next, what is open, what else its offices
   have on that day, and what was recorded in it. */
static const char *const facts[] = {
    "SELECT m.title, m.state, m.date FROM meeting m WHERE m.id = ?1",
    "SELECT m.starts, m.ends, m.venue FROM meeting m WHERE m.id = ?1",
    "SELECT o.name, f.short, f.name FROM meeting m JOIN office o ON o.code = m.host JOIN forum f ON f.code = m.forum"
    " WHERE m.id = ?1",
    "SELECT 'letter', m.letter FROM meeting m WHERE m.id = ?1",
    "SELECT 'purpose', m.purpose FROM meeting m WHERE m.id = ?1",
    "SELECT o.name, a.promised, a.counted FROM meeting_invited i JOIN office o ON o.code = i.office"
    " LEFT JOIN attendance a ON a.meeting = i.meeting AND a.office = i.office WHERE i.meeting = ?1 ORDER BY i.position",
    "SELECT o.short, p.name, d.state FROM delegate d JOIN person p ON p.id = d.person JOIN office o ON o.code = d.office"
    " WHERE d.meeting = ?1",
    "SELECT 'open', COUNT(*) FROM (SELECT 1 FROM meeting m JOIN follow_up u ON u.forum = m.forum AND u.is_open = 1"
    " AND u.born < m.date WHERE m.id = ?1 LIMIT 99)",
    "SELECT o.name, other.title FROM meeting m JOIN meeting other ON other.date = m.date AND other.id <> m.id"
    " JOIN meeting_office b ON b.meeting = other.id JOIN meeting_office a ON a.meeting = m.id AND a.office = b.office"
    " JOIN office o ON o.code = a.office WHERE m.id = ?1",
    "SELECT f.office, (SELECT MAX(h.date) FROM meeting h WHERE h.forum = f.forum AND h.host = f.office"
    " AND h.state = 'closed') last FROM meeting m JOIN forum_member f ON f.forum = m.forum WHERE m.id = ?1"
    " ORDER BY last LIMIT 1",
    "SELECT title, presenter, discussed FROM agenda_item WHERE meeting = ?1",
    "SELECT wording, due, number FROM follow_up WHERE meeting = ?1",
};

/* Draws the lines that a query answers, the last value as far as the line goes, and says in which row it stopped. */
static int draw_lines(sqlite3_stmt *statement, sqlite3_int64 id, int row) {
  sqlite3_bind_int64(statement, 1, id);
  for (; sqlite3_step(statement) == SQLITE_ROW; row++) {
    int columns = sqlite3_column_count(statement);
    for (int i = 0; row < LINES - 1 && i < columns; i++) {
      const unsigned char *text = sqlite3_column_text(statement, i);
      int column = 2 + i * 26;
      mvaddnstr(row, column, text == NULL ? "-" : (const char *)text, i + 1 < columns ? 25 : COLS - column);
    }
  }
  sqlite3_reset(statement);
  return row;
}

static void draw_meeting(sqlite3 *database, sqlite3_int64 id) {
  draw_frame("Tab berikut  e ubah  m lanjutkan  c tutup  q kembali  ? bantuan");
  int row = 2;
  for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
    static sqlite3_stmt *prepared[sizeof facts / sizeof *facts];
    if (prepared[i] == NULL) prepared[i] = peer_prepare(database, facts[i]);
    row = draw_lines(prepared[i], id, row);
  }
  refresh();
}

static void move_to(sqlite3 *database, int wanted) {
  if (wanted + height() >= list.count) peer_read_page(database, typed, &list);
  cursor = wanted < list.count ? wanted : list.count - 1;
  if (cursor < 0) cursor = 0;
  if (cursor < first) first = cursor;
  if (cursor >= first + height()) first = cursor - height() + 1;
}

static void type_letter(sqlite3 *database, int key) {
  size_t length = strlen(typed);
  if (key == 27) {
    typing = false;
    typed[0] = 0;
  } else if (key >= ' ' && key < 127 && length + 1 < sizeof typed) {
    typed[length] = (char)key;
    typed[length + 1] = 0;
  }
  list.count = cursor = first = 0;
  peer_read_page(database, typed, &list);
}

static void open_screen(void) {
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  start_color();
  use_default_colors();
  init_pair(MUTED, 8, -1);
  init_pair(ACCENT, COLOR_CYAN, -1);
  curs_set(0);
}

void peer_run_screen(sqlite3 *database) {
  open_screen();
  peer_read_page(database, "", &list);
  bool inside = false;
  for (;;) {
    if (inside) {
      draw_meeting(database, list.rows[cursor].id);
    } else {
      draw_list();
    }
    int key = getch();
    if (typing) {
      type_letter(database, key);
    } else if (key == 'q') {
      if (!inside) break;
      inside = false;
    } else if (key == '\r' && list.count > 0) {
      inside = true;
    } else if (key == 'j') {
      move_to(database, cursor + 1);
    } else if (key == KEY_NPAGE) {
      move_to(database, cursor + height());
    } else if (key == KEY_HOME) {
      move_to(database, 0);
    } else if (key == '/') {
      typing = true;
    } else if (key == ERR) {
      break;
    }
  }
  endwin();
}

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

/* Draws the lines that a query answers, and says in which row it stopped. */
static int draw_lines(sqlite3 *database, const char *sql, sqlite3_int64 id, int row) {
  sqlite3_stmt *statement = peer_prepare(database, sql);
  sqlite3_bind_int64(statement, 1, id);
  for (; row < LINES - 1 && sqlite3_step(statement) == SQLITE_ROW; row++) {
    for (int i = 0; i < sqlite3_column_count(statement); i++) {
      const unsigned char *text = sqlite3_column_text(statement, i);
      mvaddnstr(row, 2 + i * 26, text == NULL ? "-" : (const char *)text, 25);
    }
  }
  sqlite3_finalize(statement);
  return row;
}

static void draw_meeting(sqlite3 *database, sqlite3_int64 id) {
  draw_frame("Tab berikut  e ubah  m lanjutkan  c tutup  q kembali  ? bantuan");
  int row = draw_lines(database, "SELECT title, date, venue FROM meeting WHERE id = ?1", id, 2);
  row = draw_lines(database, "SELECT letter, host, state FROM meeting WHERE id = ?1", id, row);
  row = draw_lines(database, "SELECT title, presenter, discussed FROM agenda_item WHERE meeting = ?1", id, row + 1);
  row = draw_lines(database, "SELECT office, promised, counted FROM attendance WHERE meeting = ?1", id, row + 1);
  draw_lines(database, "SELECT wording, due, number FROM follow_up WHERE meeting = ?1", id, row + 1);
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
    } else if (key == '/') {
      typing = true;
    } else if (key == ERR) {
      break;
    }
  }
  endwin();
}

#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"
#include "restore.h"

#if __has_include(<ncursesw/curses.h>)
#include <ncursesw/curses.h>
#else
#include <curses.h>
#endif
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static WINDOW *window;
static bool away;
static bool mouse_on;
static bool xterm_like;
static bool utf8;
/* Whether the cursor is visible; -1 when unknown. */
static int cursor_shown = -1;

typedef struct {
  attr_t attributes;
  short pair;
} style;

static style styles[CN_STYLES];

bool cn_locale_is_utf8(void) {
  setlocale(LC_CTYPE, "");
  utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
  return utf8;
}

void cn_write(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno != EINTR) {
      return;
    }
  }
}

static void write_text(const char *text) { cn_write(text, strlen(text)); }

static const char *capability(const char *name) {
  const char *text = tigetstr((char *)name);
  return text == NULL || text == (char *)-1 ? "" : text;
}

/* What a crashed process must send, written down beforehand: a signal handler may not ask ncurses. */
static void prepare_restore(void) {
  restore_begin();
  restore_add("\033[?1006l\033[?1000l\033[?2004l");
  if (xterm_like) restore_add("\033[23;0t");
  restore_add(capability("sgr0"));
  restore_add(capability("rmcup"));
  restore_add(capability("cnorm"));
  restore_add("\r\n");
}

static void modes_on(void) {
  write_text("\033[?2004h");
  if (mouse_on) write_text("\033[?1000h\033[?1006h");
}

static void save_title(void) {
  if (xterm_like) write_text("\033[22;0t");
}

static void modes_off(void) {
  write_text("\033[?1006l\033[?1000l\033[?2004l");
  if (xterm_like) write_text("\033[23;0t");
}

bool cn_open(const char *term, bool mouse) {
  /* The window's own size counts, never what LINES and COLUMNS say. */
  use_env(FALSE);
  use_tioctl(TRUE);
  restore_save_modes();
  screen = newterm((char *)term, stdout, stdin);
  if (screen == NULL) return false;
  window = stdscr;
  if (*capability("cup") == 0) {
    endwin();
    delscreen(screen);
    screen = NULL;
    return false;
  }
  mouse_on = mouse;
  xterm_like = tigetflag("XT") > 0;
  raw();
  noecho();
  nonl();
  typeahead(-1);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  int columns, rows;
  cn_size(&columns, &rows);
  cn_resize(columns, rows);
  prepare_restore();
  restore_arm();
  save_title();
  modes_on();
  cursor_shown = -1;
  static bool registered;
  if (!registered) atexit(cn_close);
  registered = true;
  return true;
}

void cn_set_mouse(bool on) {
  mouse_on = on;
  if (screen == NULL || away) return;
  write_text(on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l");
}

void cn_close(void) {
  if (screen == NULL) return;
  if (!away) {
    modes_off();
    endwin();
  }
  restore_disarm();
  delscreen(screen);
  screen = NULL;
  away = false;
}

void cn_leave(void) {
  if (screen == NULL || away) return;
  away = true;
  modes_off();
  endwin();
  cursor_shown = -1;
  restore_pause(true);
}

void cn_return(void) {
  if (screen == NULL || !away) return;
  away = false;
  cn_take_back();
  save_title();
  restore_pause(false);
  /* What was typed at the other program was not meant for us. */
  tcflush(STDIN_FILENO, TCIFLUSH);
}

void cn_take_back(void) {
  if (screen == NULL || away) return;
  /* The next flush restores the modes by itself, but keys may come before it. In the background this stops us, which
   * is why nothing is written earlier. */
  reset_prog_mode();
  clearok(curscr, TRUE);
  wrefresh(curscr);
  cursor_shown = -1;
  modes_on();
}

int cn_colours(void) { return has_colors() ? COLORS : 0; }

void cn_set_style(int index, cn_style wanted) {
  attr_t attributes = A_NORMAL;
  if (wanted.attributes & CN_BOLD) attributes |= A_BOLD;
  if (wanted.attributes & CN_DIM) attributes |= A_DIM;
  if (wanted.attributes & CN_UNDERLINE) attributes |= A_UNDERLINE;
  if (wanted.attributes & CN_REVERSE) attributes |= A_REVERSE;
  short pair = 0;
  if (has_colors() && (wanted.foreground >= 0 || wanted.background >= 0)) {
    pair = (short)(index + 1);
    init_pair(pair, wanted.foreground, wanted.background);
  }
  styles[index] = (style){.attributes = attributes, .pair = pair};
}

void cn_size(int *columns, int *rows) {
  struct winsize size = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  *columns = size.ws_col > 0 ? size.ws_col : 80;
  *rows = size.ws_row > 0 ? size.ws_row : 24;
}

void cn_resize(int columns, int rows) {
  if (getmaxx(window) == columns && getmaxy(window) == rows) return;
  resize_term(rows, columns);
  werase(window);
  clearok(curscr, TRUE);
}

/* libc has the last word on widths, since ncurses asks it: where they differ, a sign of the width we counted is
 * shown. */
static int to_cells(const cn_glyph *glyph, cchar_t *cells) {
  style look = styles[glyph->style % CN_STYLES];
  wchar_t text[CN_SCALARS + 1] = {0};
  for (int i = 0; i < CN_SCALARS && glyph->scalars[i] != 0; i++) text[i] = (wchar_t)glyph->scalars[i];
  int cells_used = 1;
  if (wcwidth(text[0]) != glyph->width) {
    text[0] = utf8 ? 0xFFFD : L'?';
    text[1] = 0;
    cells_used = glyph->width;
  }
  for (int i = 0; i < cells_used; i++) setcchar(&cells[i], text, look.attributes, look.pair, NULL);
  return cells_used;
}

void cn_put_row(int row, const cn_glyph *glyphs, int count) {
  cchar_t stack[512];
  cchar_t *cells = count <= 256 ? stack : malloc(sizeof(cchar_t) * (size_t)count * 2);
  if (cells == NULL) return;
  int used = 0;
  for (int i = 0; i < count; i++) used += to_cells(&glyphs[i], &cells[used]);
  mvwadd_wchnstr(window, row, 0, cells, used);
  if (cells != stack) free(cells);
}

void cn_flush(int column, int row, bool visible) {
  if (!visible) column = row = 0;
  wmove(window, row, column);
  wnoutrefresh(window);
  doupdate();
  if (cursor_shown != visible) curs_set(visible ? 1 : 0);
  cursor_shown = visible;
}

void cn_touch_all(void) { clearok(curscr, TRUE); }

bool cn_is_xterm_like(void) { return xterm_like; }

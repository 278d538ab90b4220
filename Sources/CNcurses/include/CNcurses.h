/* The few ncurses calls, signals and crash guard of a full-screen program.
 *
 * WINDOW, SCREEN and stdscr stay inside: Swift would see a different type in every ncurses version, and none of the
 * macros. There is one terminal for each process. */
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

enum { CN_SCALARS = 5, CN_STYLES = 16 };

/* What one style looks like. */
enum { CN_BOLD = 1, CN_DIM = 2, CN_UNDERLINE = 4, CN_REVERSE = 8 };

/* Colours as in ISO 6429, 0 to 7. */
enum { CN_DEFAULT_COLOUR = -1 };

typedef struct {
  uint32_t attributes;
  int16_t foreground;
  int16_t background;
} cn_style;

/* One glyph; `scalars` ends at the first zero. */
typedef struct {
  uint32_t scalars[CN_SCALARS];
  uint8_t width;
  uint8_t style;
} cn_glyph;

/* Sets the character encoding from the environment; whether it is UTF-8. */
bool cn_locale_is_utf8(void);

/* Opens the terminal on standard input and output with the description called `term`; false if there is none that can
 * move the cursor. */
bool cn_open(const char *term, bool mouse);

/* Asks for mouse reports, or lets the terminal have the mouse for itself. */
void cn_set_mouse(bool on);

/* Restores the terminal for good. May be called again, and is called at exit(). */
void cn_close(void);

/* Leaves the screen for another program, and comes back. */
void cn_leave(void);
void cn_return(void);

/* Takes the terminal back after the process was stopped without warning. */
void cn_take_back(void);

/* How many colours the terminal has; 0 without colour. */
int cn_colours(void);

void cn_set_style(int index, cn_style style);

/* The terminal's size as the kernel knows it; 80x24 where it does not. */
void cn_size(int *columns, int *rows);

/* Tells ncurses the size. */
void cn_resize(int columns, int rows);

/* Stages one row; `count` glyphs, the second halves of wide ones left out. */
void cn_put_row(int row, const cn_glyph *glyphs, int count);

/* Sends what was staged, with the cursor at a cell, or at the top left and invisible. */
void cn_flush(int column, int row, bool visible);

/* Makes the next flush paint every cell. */
void cn_touch_all(void);

/* Whether the terminal understands xterm's window and clipboard sequences. */
bool cn_is_xterm_like(void);

/* Writes bytes to the terminal as they are. */
void cn_write(const char *bytes, size_t count);

/* Stops the process group as Control-Z does, with the screen left meanwhile; false where nobody could continue it. */
bool cn_suspend(void);

/* A descriptor that becomes readable when a signal came in. */
int cn_signal_descriptor(void);

/* Empties that descriptor; the signals since the last call, as bits. */
enum { CN_RESIZED = 1, CN_CONTINUED = 2, CN_STOP = 4, CN_HANG_UP = 8, CN_TERMINATE = 16, CN_INTERRUPT = 32 };
uint32_t cn_take_signals(void);

#endif

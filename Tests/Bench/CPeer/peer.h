/* The smallest honest C program that does what a measured part of rakor does: the same page of the same database, the
 * same number of cells. It has no undo, no languages, no rules; rakor may cost more than it, but not many times more. */
#ifndef PEER_H
#define PEER_H

#include <sqlite3.h>

enum { PAGE = 40, HELD = 4000, TEXT = 128 };

typedef struct {
  sqlite3_int64 id;
  char date[12], title[TEXT], host[48], state[16], venue[TEXT];
  int heads;
} meeting;

typedef struct {
  meeting rows[HELD];
  int count;
} meeting_list;

sqlite3 *peer_open(const char *path);
sqlite3_stmt *peer_prepare(sqlite3 *database, const char *sql);

/* Reads the page after what is held; `filter` is the beginning of a word, or empty. */
void peer_read_page(sqlite3 *database, const char *filter, meeting_list *list);

/* Runs the full screen until q. */
void peer_run_screen(sqlite3 *database);

/* Prints the newest page of rakor with a word that begins like the filter. */
void peer_print_page(sqlite3 *database, const char *filter);

/* Saves one rakor with invited offices, words and journal entry in one transaction, and prints its number. */
void peer_add(sqlite3 *database, const char *date);

#endif

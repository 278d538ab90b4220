#include "peer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

sqlite3 *peer_open(const char *path) {
  sqlite3 *database;
  if (sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) {
    fprintf(stderr, "cannot open %s\n", path);
    exit(1);
  }
  sqlite3_exec(database, "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL", NULL, NULL, NULL);
  return database;
}

sqlite3_stmt *peer_prepare(sqlite3 *database, const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(database, sql, -1, &statement, NULL) != SQLITE_OK) {
    fprintf(stderr, "%s\n", sqlite3_errmsg(database));
    exit(1);
  }
  return statement;
}

int main(int count, char **arguments) {
  if (count < 2) {
    fprintf(stderr, "usage: rakor-bench-peer DATABASE [list WORD | add DATE]\n");
    return 64;
  }
  sqlite3 *database = peer_open(arguments[1]);
  if (count == 2) {
    peer_run_screen(database);
  } else if (count == 4 && strcmp(arguments[2], "list") == 0) {
    peer_print_page(database, arguments[3]);
  } else if (count == 4) {
    peer_add(database, arguments[3]);
  }
  sqlite3_close(database);
  return 0;
}

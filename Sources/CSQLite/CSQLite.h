/* SQLite as the system has it, and what its header says in macros that Swift cannot read. */
#ifndef CSQLITE_H
#define CSQLITE_H

#include <sqlite3.h>

static const int csqlite_constraint_foreign_key = SQLITE_CONSTRAINT_FOREIGNKEY;

/* Binds a text that SQLite copies, since it lives only as long as this call. */
static inline int csqlite_bind_text(sqlite3_stmt *statement, int place, const char *text, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, place, text, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

#endif

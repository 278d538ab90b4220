#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <sys/types.h>

/* Starts a program with a new pseudo terminal as its controlling terminal and nothing else inherited. A size of 0 is
 * left unset. Answers the process id, or -1; the master side goes to `master`. */
pid_t cpt_spawn(const char *path, char *const arguments[], char *const environment[], int columns, int rows,
                bool ignore_hang_up, int *master);

bool cpt_resize(int master, int columns, int rows);

/* Starts a program found on PATH with both outputs going to a pipe and nothing else inherited: a server it leaves
 * behind must not hold the pipes of a test run open. Answers the process id, or -1; the reading side goes to
 * `output`. */
pid_t cpt_run(char *const arguments[], char *const environment[], int *output);

#endif

#define _GNU_SOURCE 1

#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

bool cpt_resize(int master, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(master, TIOCSWINSZ, &size) == 0;
}

/* Between fork and exec only calls that are safe in a program with threads. */
static void run_child(const char *slave, const char *path, char *const arguments[], char *const environment[],
                      bool ignore_hang_up) {
  setsid();
  int terminal = open(slave, O_RDWR);
  if (terminal < 0) _exit(126);
  ioctl(terminal, TIOCSCTTY, 0);
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(terminal, descriptor);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  if (ignore_hang_up) signal(SIGHUP, SIG_IGN);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  close_range(3, ~0U, 0);
  execve(path, arguments, environment);
  _exit(127);
}

pid_t cpt_spawn(const char *path, char *const arguments[], char *const environment[], int columns, int rows,
                bool ignore_hang_up, int *master) {
  int opened = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  char slave[128];
  if (opened < 0 || grantpt(opened) != 0 || unlockpt(opened) != 0 || ptsname_r(opened, slave, sizeof slave) != 0) {
    return -1;
  }
  if (columns > 0) cpt_resize(opened, columns, rows);
  /* Not fork(): copying the page tables of a large test program takes longer than the program under test to start. */
  pid_t child = vfork();
  if (child == 0) run_child(slave, path, arguments, environment, ignore_hang_up);
  if (child < 0) close(opened);
  *master = opened;
  return child;
}

pid_t cpt_run(char *const arguments[], char *const environment[], int *output) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
  posix_spawn_file_actions_adddup2(&actions, ends[1], 2);
  posix_spawn_file_actions_addclosefrom_np(&actions, 3);
  /* The threads that tests run on block signals, and a terminal server would hand that down to what it runs. */
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  pid_t child = -1;
  int error = posix_spawnp(&child, arguments[0], &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  *output = ends[0];
  if (error == 0) return child;
  close(ends[0]);
  return -1;
}

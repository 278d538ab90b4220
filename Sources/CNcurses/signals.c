#define _GNU_SOURCE 1

#include "CNcurses.h"
#include "restore.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static struct termios saved_modes;
static bool have_modes;
static char restore_bytes[512];
static size_t restore_count;
static volatile sig_atomic_t armed;
static volatile sig_atomic_t paused;

static int signal_pipe[2] = {-1, -1};
static volatile sig_atomic_t terminations;
static volatile sig_atomic_t flags[6];

/* In the order of the CN_ bits. */
static const int watched[6] = {SIGWINCH, SIGCONT, SIGTSTP, SIGHUP, SIGTERM, SIGINT};
static struct sigaction watched_before[6];
static struct sigaction deadly_before[NSIG];

/* Whether a signal ends a process that does nothing about it, and nobody else here does. */
static bool is_deadly(int number) {
  switch (number) {
    case SIGKILL: case SIGSTOP: case SIGTTIN: case SIGTTOU: case SIGCHLD: case SIGURG: return false;
    /* Ignored, so that the call that met them can say why it failed. */
    case SIGPIPE: case SIGXFSZ: return false;
  }
  for (int i = 0; i < 6; i++) {
    if (watched[i] == number) return false;
  }
  /* Those between belong to the threads of the C library. */
  return number < 32 || number >= SIGRTMIN;
}

static bool is_fault(int number) {
  return number == SIGILL || number == SIGSEGV || number == SIGBUS || number == SIGFPE;
}

static void give_back_deadly(void) {
  for (int number = 1; number < NSIG; number++) {
    if (is_deadly(number)) sigaction(number, &deadly_before[number], NULL);
  }
}

void restore_save_modes(void) { have_modes = tcgetattr(STDIN_FILENO, &saved_modes) == 0; }

void restore_begin(void) { restore_count = 0; }

void restore_add(const char *capability) {
  while (*capability != 0 && restore_count < sizeof restore_bytes) {
    const char *end = capability[0] == '$' && capability[1] == '<' ? strchr(capability, '>') : NULL;
    if (end != NULL) {
      capability = end + 1;
    } else {
      restore_bytes[restore_count++] = *capability++;
    }
  }
}

/* Only calls that are allowed in a signal handler. */
static void restore_terminal(void) {
  if (!armed || paused) return;
  armed = 0;
  size_t sent = 0;
  while (sent < restore_count) {
    ssize_t written = write(STDOUT_FILENO, restore_bytes + sent, restore_count - sent);
    if (written > 0) {
      sent += (size_t)written;
    } else if (errno != EINTR) {
      break;
    }
  }
  if (have_modes) tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
}

static void on_deadly(int number, siginfo_t *info, void *context) {
  (void)context;
  restore_terminal();
  give_back_deadly();
  /* A fault happens again by itself once we return, and then its reporter sees the true place. */
  bool repeats = info != NULL && info->si_code > 0 && is_fault(number);
  if (!repeats) raise(number);
}

static void on_signal(int number) {
  int before = errno;
  if (number == SIGTERM && ++terminations > 1) {
    restore_terminal();
    signal(SIGTERM, SIG_DFL);
    raise(SIGTERM);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  }
  for (int i = 0; i < 6; i++) {
    if (watched[i] == number) flags[i] = 1;
  }
  /* A full pipe wakes the reader as well. */
  ssize_t ignored = write(signal_pipe[1], "", 1);
  (void)ignored;
  errno = before;
}

void restore_arm(void) {
  if (signal_pipe[0] < 0 && pipe2(signal_pipe, O_NONBLOCK | O_CLOEXEC) != 0) signal_pipe[0] = signal_pipe[1] = -1;
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < 6; i++) sigaction(watched[i], &action, &watched_before[i]);
  struct sigaction guard = {.sa_sigaction = on_deadly, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&guard.sa_mask);
  for (int number = 1; number < NSIG; number++) {
    if (!is_deadly(number)) continue;
    sigaction(number, &guard, &deadly_before[number]);
    /* Whoever started the program wanted it left alone by this one. */
    if (deadly_before[number].sa_handler == SIG_IGN && !is_fault(number)) {
      sigaction(number, &deadly_before[number], NULL);
    }
  }
  paused = 0;
  armed = 1;
}

void restore_disarm(void) {
  armed = 0;
  give_back_deadly();
  /* ncurses' own handlers are what was there before; its terminal is gone, so the defaults are right. */
  for (int i = 0; i < 6; i++) signal(watched[i], SIG_DFL);
}

void restore_pause(bool now) {
  paused = now;
  /* Stopped together with the other program, and continued with it. */
  struct sigaction action = {.sa_handler = now ? SIG_DFL : on_signal, .sa_flags = SA_RESTART};
  if (!now) sigfillset(&action.sa_mask);
  sigaction(SIGTSTP, &action, NULL);
  if (now) return;
  /* Keys typed at the other program were not meant for us. */
  flags[1] = flags[2] = flags[5] = 0;
  flags[0] = 1;
  ssize_t ignored = write(signal_pipe[1], "", 1);
  (void)ignored;
}

bool cn_suspend(void) {
  /* The leader of a session has no shell that could continue it. */
  if (getsid(0) == getpid()) return false;
  cn_leave();
  flags[1] = 0;
  kill(0, SIGTSTP);
  /* Where the group is orphaned the kernel drops the signal, and no SIGCONT ever comes. Another thread may take it. */
  for (int i = 0; i < 20 && flags[1] == 0; i++) nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
  bool stopped = flags[1] != 0;
  cn_return();
  return stopped;
}

int cn_signal_descriptor(void) { return signal_pipe[0]; }

uint32_t cn_take_signals(void) {
  char drain[256];
  while (read(signal_pipe[0], drain, sizeof drain) > 0) {
  }
  uint32_t taken = 0;
  for (int i = 0; i < 6; i++) {
    if (flags[i]) taken |= 1u << i;
    flags[i] = 0;
  }
  return taken;
}

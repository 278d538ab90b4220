/* Puts the terminal right when the process dies of a signal, without ncurses. */
#ifndef CN_RESTORE_H
#define CN_RESTORE_H

#include <stdbool.h>

/* Remembers the terminal's modes, before anything changes them. */
void restore_save_modes(void);

/* Collects the bytes to send; padding for slow printers is left out. */
void restore_begin(void);
void restore_add(const char *capability);

/* Installs all signal handlers, and takes them away. */
void restore_arm(void);
void restore_disarm(void);

/* While another program has the terminal, signals are its business, and there is nothing to restore. */
void restore_pause(bool paused);

#endif

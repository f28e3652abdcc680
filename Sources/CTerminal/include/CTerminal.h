#pragma once
#include <stddef.h>
#include <stdint.h>

/// Columns that the C library gives a Unicode scalar: 0, 1, 2, or -1 for what cannot be printed.
int ct_scalar_width(uint32_t scalar);

// Putting the terminal back. Everything here may be called while a signal is being handled.

/// Remembers the modes of the terminal; before curses starts. -1 when it is no terminal.
int ct_terminal_save(int descriptor);
/// From now on every way out of the process writes these bytes (at most 512) and sets the saved modes.
/// -1 when they are too many.
int ct_terminal_arm(const char *bytes, size_t length);
/// From now on no way out touches the terminal: it belongs to somebody else.
void ct_terminal_disarm(void);
/// Puts the terminal back if it is armed, and disarms. Never blocks for more than a fifth of a second.
void ct_terminal_restore(void);
/// Writes all bytes to the terminal and gives up, with -1, when it is gone.
int ct_terminal_write(const char *bytes, size_t length);
/// Columns and rows of the terminal; 0 and 0 when it does not tell.
void ct_terminal_size(int *columns, int *rows);

/// Restores the terminal before the process dies of a trap, a wild pointer, `abort` and their like, and at
/// `exit`; whoever handled these signals before still gets them, so the exit status is true.
void ct_watch_crashes(void);
/// While the screen is up, what is written to a standard error that is the terminal goes to a file in memory;
/// `ct_terminal_restore` copies its last 16 KiB out.
void ct_capture_errors(void);
/// Ends that, and copies the text out.
void ct_release_errors(void);

// Signals that the program answers, as bytes in a pipe: they reach it whichever thread the kernel picks.

/// Makes the pipe and returns the descriptor to read, or -1.
int ct_open_signals(void);
/// Catches WINCH, TERM, INT, HUP, TSTP and CONT, also from curses: after it has started. A signal that was
/// ignored from the start (nohup) stays ignored. One that asks the program to end and is not taken within two
/// seconds, or comes again before, ends it on the spot.
void ct_watch_signals(void);
/// The signals that came since the last call, as bits (`1 << signal`), and empties the pipe.
uint32_t ct_take_signals(void);
/// Restores the terminal and dies of a signal, so that the parent learns the true cause.
void ct_die_of_signal(int signal) __attribute__((noreturn));

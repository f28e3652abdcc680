#pragma once
// What curses.h includes comes first, so that only curses itself is bound to the main actor below.
#include <langinfo.h>
#include <locale.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1

// ncurses is not thread-safe: every function of it is the main actor's, which Swift then checks.
#pragma clang attribute push( \
  __attribute__((swift_attr("@MainActor"))), apply_to = any(function, variable(is_global)))
#include <curses.h>

// Declared here because term.h is full of macros named lines, columns and bell.
extern char *tigetstr(const char *);
extern int tigetnum(const char *);
extern char *tiparm(const char *, ...);

/// Makes characters wide enough for UTF-8, also where the named locale is not installed.
static inline void nc_use_utf8_locale(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

/// Starts curses on the standard streams; nil when the terminal type is unknown.
static inline SCREEN *nc_newterm(const char *type) {
  // The size comes from the terminal, never from a stale LINES or COLUMNS.
  use_env(false);
  use_tioctl(true);
  return newterm(type, stdout, stdin);
}

/// A capability of the terminal type as a string; nil when it has none.
static inline const char *nc_string(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

/// The bytes that place the cursor; nil when the terminal cannot.
static inline const char *nc_cursor_address(int row, int column) {
  const char *format = nc_string("cup");
  return format ? tiparm(format, row, column) : NULL;
}

/// Raw keys, no echo, Enter kept apart from line feed, and no frame cut short because a key is waiting.
static inline void nc_prepare(void) {
  raw();
  noecho();
  nonl();
  typeahead(-1);
}

/// How many colours the terminal has once colours are started; 0 for none.
static inline int nc_start_colours(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  use_default_colors();
  return COLORS;
}

static inline int nc_colour_pairs(void) { return COLOR_PAIRS; }
static inline int nc_rows(void) { return LINES; }
static inline int nc_columns(void) { return COLS; }
static inline uint32_t nc_bold(void) { return A_BOLD; }
static inline uint32_t nc_dim(void) { return A_DIM; }
static inline uint32_t nc_italic(void) { return A_ITALIC; }
static inline uint32_t nc_underline(void) { return A_UNDERLINE; }
static inline uint32_t nc_reverse(void) { return A_REVERSE; }

/// Puts one cell: a base and up to four marks (0 ends them), attributes, a colour pair of any size.
static inline void nc_put(
  int row, int column, uint32_t base, uint32_t mark1, uint32_t mark2, uint32_t mark3, uint32_t mark4,
  uint32_t attributes, int pair) {
  const wchar_t text[6] = {
    (wchar_t)base, (wchar_t)mark1, (wchar_t)mark2, (wchar_t)mark3, (wchar_t)mark4, 0};
  cchar_t cell;
  if (setcchar(&cell, text, (attr_t)attributes, 0, &pair) == OK) mvadd_wchnstr(row, column, &cell, 1);
}

/// Forgets what the terminal shows, so that the next refresh sends everything.
static inline void nc_forget_screen(void) { clearok(curscr, true); }
/// Lets refresh leave the cursor where it happens to be; it is hidden then.
static inline void nc_let_cursor_lie(bool on) { leaveok(stdscr, on); }
/// Fills the screen of curses with blanks.
static inline void nc_erase(void) { werase(stdscr); }
#pragma clang attribute pop

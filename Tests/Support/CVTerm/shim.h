#pragma once
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <vterm.h>

/// One cell, without the bit fields and unions that Swift cannot read.
typedef struct {
  /// The base and its marks, ended by 0; the first is UINT32_MAX in the right half of a wide character.
  uint32_t text[VTERM_MAX_CHARS_PER_CELL];
  /// Entry of the palette, or -1 for the terminal's own colour.
  int foreground, background;
  bool bold, underline, italic, reverse;
} cv_cell;

/// A terminal that takes UTF-8 and has a second screen.
static inline VTerm *cv_new(int rows, int columns) {
  VTerm *terminal = vterm_new(rows, columns);
  vterm_set_utf8(terminal, 1);
  VTermScreen *screen = vterm_obtain_screen(terminal);
  vterm_screen_enable_altscreen(screen, 1);
  vterm_screen_reset(screen, 1);
  return terminal;
}

static inline int cv_colour(const VTermColor *colour) {
  if (VTERM_COLOR_IS_DEFAULT_FG(colour) || VTERM_COLOR_IS_DEFAULT_BG(colour)) return -1;
  return VTERM_COLOR_IS_INDEXED(colour) ? colour->indexed.idx : -1;
}

/// The cell at a row and a column.
static inline cv_cell cv_cell_at(VTerm *terminal, int row, int column) {
  VTermScreenCell cell;
  VTermPos position = {row, column};
  cv_cell result;
  memset(&result, 0, sizeof result);
  if (!vterm_screen_get_cell(vterm_obtain_screen(terminal), position, &cell)) return result;
  memcpy(result.text, cell.chars, sizeof result.text);
  result.foreground = cv_colour(&cell.fg);
  result.background = cv_colour(&cell.bg);
  result.bold = cell.attrs.bold;
  result.underline = cell.attrs.underline != 0;
  result.italic = cell.attrs.italic;
  result.reverse = cell.attrs.reverse;
  return result;
}

/// Where the cursor is.
static inline VTermPos cv_cursor(VTerm *terminal) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position);
  return position;
}

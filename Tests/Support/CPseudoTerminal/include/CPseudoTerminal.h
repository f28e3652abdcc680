#pragma once
#include <stdbool.h>
#include <sys/types.h>

/// A program in a terminal of its own.
typedef struct {
  /// Its process, or -1 when it could not be started.
  pid_t process;
  /// The other end of its terminal.
  int descriptor;
} cpt_session;

/// Starts a program as the leader of a new session on a new terminal.
cpt_session cpt_spawn(
  const char *path, char *const *arguments, char *const *environment, unsigned short rows,
  unsigned short columns);
/// Gives the terminal another size; the program gets SIGWINCH.
void cpt_resize(int descriptor, unsigned short rows, unsigned short columns);
/// Whether the terminal has the modes that `cpt_spawn` gave it: canonical, with echo.
bool cpt_has_first_modes(int descriptor);
/// Waits for bytes for so long: 1 when there are some, 0 when not, -1 when there will be none.
int cpt_wait_readable(int descriptor, int milliseconds);
/// What became of the process: 0 it runs, 1 it stopped, 2 it ended, and then `*status` tells how.
int cpt_state(pid_t process, int *status);
/// The file that this code was loaded from; nil when the system does not tell.
const char *cpt_own_file(void);

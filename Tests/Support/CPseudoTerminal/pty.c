#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

#include "CPseudoTerminal.h"

// The modes that every terminal of these tests begins with.
static struct termios first_modes(void) {
  struct termios modes;
  memset(&modes, 0, sizeof modes);
  modes.c_iflag = ICRNL | IXON | IUTF8;
  modes.c_oflag = OPOST | ONLCR;
  modes.c_cflag = CS8 | CREAD | B38400;
  modes.c_lflag = ISIG | ICANON | ECHO | ECHOE | ECHOK | ECHOCTL | ECHOKE | IEXTEN;
  modes.c_cc[VINTR] = 3;
  modes.c_cc[VQUIT] = 28;
  modes.c_cc[VERASE] = 127;
  modes.c_cc[VKILL] = 21;
  modes.c_cc[VEOF] = 4;
  modes.c_cc[VSUSP] = 26;
  modes.c_cc[VMIN] = 1;
  return modes;
}

cpt_session cpt_spawn(
  const char *path, char *const *arguments, char *const *environment, unsigned short rows,
  unsigned short columns) {
  struct winsize size = {rows, columns, 0, 0};
  struct termios modes = first_modes();
  cpt_session session = {-1, -1};
  session.process = forkpty(&session.descriptor, NULL, &modes, &size);
  if (session.process == 0) {
    // Only what is safe between fork and exec of a process with threads.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
    for (int descriptor = 3; descriptor < 1024; descriptor++) close(descriptor);
    execve(path, arguments, environment);
    _exit(127);
  }
  if (session.process > 0) fcntl(session.descriptor, F_SETFD, FD_CLOEXEC);
  return session;
}

void cpt_resize(int descriptor, unsigned short rows, unsigned short columns) {
  struct winsize size = {rows, columns, 0, 0};
  ioctl(descriptor, TIOCSWINSZ, &size);
}

bool cpt_has_first_modes(int descriptor) {
  struct termios first = first_modes(), now;
  if (tcgetattr(descriptor, &now) != 0) return false;
  return first.c_iflag == now.c_iflag && first.c_oflag == now.c_oflag && first.c_lflag == now.c_lflag
         && memcmp(first.c_cc, now.c_cc, sizeof first.c_cc) == 0;
}

int cpt_wait_readable(int descriptor, int milliseconds) {
  struct pollfd input = {descriptor, POLLIN, 0};
  int count = poll(&input, 1, milliseconds);
  if (count <= 0) return 0;
  return input.revents & POLLIN ? 1 : -1;
}

int cpt_state(pid_t process, int *status) {
  int now = 0;
  if (waitpid(process, &now, WNOHANG | WUNTRACED) != process) return 0;
  if (WIFSTOPPED(now)) return 1;
  *status = now;
  return 2;
}

const char *cpt_own_file(void) {
  Dl_info information;
  return dladdr((const void *)cpt_own_file, &information) ? information.dli_fname : NULL;
}

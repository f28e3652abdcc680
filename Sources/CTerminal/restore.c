#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include "CTerminal.h"

static int terminal = -1;
static struct termios saved_modes;
static char restore_bytes[512];
static size_t restore_length;
static atomic_int armed;

static int real_stderr = -1;
static int captured_stderr = -1;
static atomic_int capturing;

int ct_terminal_save(int descriptor) {
  if (tcgetattr(descriptor, &saved_modes) != 0) return -1;
  terminal = descriptor;
  return 0;
}

int ct_terminal_arm(const char *bytes, size_t length) {
  if (length > sizeof restore_bytes) return -1;
  atomic_store(&armed, 0);
  memcpy(restore_bytes, bytes, length);
  restore_length = length;
  atomic_store(&armed, 1);
  return 0;
}

void ct_terminal_disarm(void) { atomic_store(&armed, 0); }

int ct_terminal_write(const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(terminal, bytes, length);
    if (written < 0 && errno == EAGAIN) {
      struct pollfd room = {terminal, POLLOUT, 0};
      poll(&room, 1, 200);
      continue;
    }
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return -1;
    bytes += written;
    length -= (size_t)written;
  }
  return 0;
}

// A terminal that nobody reads any more must not keep the process: each wait has an end, and there are few.
static void write_patiently(int descriptor, const char *bytes, size_t length) {
  int flags = fcntl(descriptor, F_GETFL);
  if (flags >= 0) fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
  for (int waits = 0; length > 0 && waits < 4;) {
    ssize_t written = write(descriptor, bytes, length);
    if (written > 0) {
      bytes += written;
      length -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd room = {descriptor, POLLOUT, 0};
      poll(&room, 1, 50);
      waits += 1;
    } else if (written < 0 && errno == EINTR) {
      waits += 1;
    } else {
      break;
    }
  }
  if (flags >= 0) fcntl(descriptor, F_SETFL, flags);
}

void ct_capture_errors(void) {
  if (atomic_load(&capturing) || !isatty(STDERR_FILENO)) return;
  captured_stderr = memfd_create("standard error", MFD_CLOEXEC);
  real_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (captured_stderr < 0 || real_stderr < 0) return;
  if (dup2(captured_stderr, STDERR_FILENO) >= 0) atomic_store(&capturing, 1);
}

void ct_release_errors(void) {
  if (!atomic_exchange(&capturing, 0)) return;
  dup2(real_stderr, STDERR_FILENO);
  struct stat status;
  if (fstat(captured_stderr, &status) != 0) return;
  char part[1024];
  off_t offset = status.st_size > 16384 ? status.st_size - 16384 : 0;
  for (ssize_t count; (count = pread(captured_stderr, part, sizeof part, offset)) > 0; offset += count)
    write_patiently(real_stderr, part, (size_t)count);
  close(real_stderr);
  close(captured_stderr);
}

void ct_terminal_restore(void) {
  int saved_errno = errno;
  if (atomic_exchange(&armed, 0)) {
    // The modes come first, for a second signal can end all this while the bytes wait for a reader; and TCSANOW,
    // for waiting until the output has drained could take for ever.
    tcsetattr(terminal, TCSANOW, &saved_modes);
    write_patiently(terminal, restore_bytes, restore_length);
  }
  ct_release_errors();
  errno = saved_errno;
}

void ct_terminal_size(int *columns, int *rows) {
  struct winsize size = {0};
  if (ioctl(terminal, TIOCGWINSZ, &size) != 0) memset(&size, 0, sizeof size);
  *columns = size.ws_col;
  *rows = size.ws_row;
}

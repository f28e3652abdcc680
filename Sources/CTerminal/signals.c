#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

#include "CTerminal.h"

static const int answered[] = {SIGWINCH, SIGTERM, SIGINT, SIGHUP, SIGTSTP, SIGCONT};
static int ends[2] = {-1, -1};
static atomic_uint waiting;
static atomic_int deadly;

static void on_signal(int number) {
  int saved_errno = errno;
  unsigned bit = 1u << number;
  unsigned already = atomic_fetch_or(&waiting, bit) & bit;
  if (number == SIGTERM || number == SIGINT || number == SIGHUP) {
    // A program that is stuck, perhaps in a write that nobody reads, dies of it all the same.
    if (already) ct_die_of_signal(number);
    atomic_store(&deadly, number);
    alarm(2);
  }
  if (!already) (void)!write(ends[1], "", 1);
  errno = saved_errno;
}

static void on_alarm(int number) {
  int signal = atomic_load(&deadly);
  ct_die_of_signal(signal ? signal : number);
}

int ct_open_signals(void) {
  if (ends[0] < 0 && pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  return ends[0];
}

void ct_watch_signals(void) {
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof answered / sizeof *answered; i++) {
    struct sigaction old;
    if (sigaction(answered[i], NULL, &old) == 0 && old.sa_handler == SIG_IGN) continue;
    sigaction(answered[i], &action, NULL);
  }
  action.sa_handler = on_alarm;
  sigaction(SIGALRM, &action, NULL);
}

uint32_t ct_take_signals(void) {
  char scratch[64];
  while (read(ends[0], scratch, sizeof scratch) > 0) continue;
  if (atomic_exchange(&deadly, 0)) alarm(0);
  return atomic_exchange(&waiting, 0);
}

void ct_die_of_signal(int number) {
  ct_terminal_restore();
  signal(number, SIG_DFL);
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, number);
  raise(number);
  // Still blocked while its own handler runs: it strikes here.
  sigprocmask(SIG_UNBLOCK, &one, NULL);
  _exit(128 + number);
}

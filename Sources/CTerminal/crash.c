#define _GNU_SOURCE
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "CTerminal.h"

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS, SIGQUIT};
static struct sigaction before[NSIG];
static char crash_stack[65536];

static void on_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  ct_terminal_restore();
  sigaction(number, &before[number], NULL);
  // A fault repeats by itself on return; what was sent must be sent again.
  if (info->si_code <= 0 || number == SIGABRT || number == SIGQUIT) raise(number);
}

void ct_watch_crashes(void) {
  static int watching;
  if (watching) return;
  watching = 1;
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    // A stack that overflowed cannot run the handler.
    stack_t own = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&own, NULL);
  }
  struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++)
    sigaction(crashes[i], &action, &before[crashes[i]]);
  atexit(ct_terminal_restore);
}

#define _GNU_SOURCE
#define _XOPEN_SOURCE 700
#include <locale.h>
#include <pthread.h>
#include <wchar.h>

#include "CTerminal.h"

static locale_t utf8;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load_utf8(void) { utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0); }

// The width is that of UTF-8 whatever the program's locale: tests and headless commands set none.
int ct_scalar_width(uint32_t scalar) {
  pthread_once(&once, load_utf8);
  if (utf8 == (locale_t)0) return wcwidth((wchar_t)scalar);
  locale_t before = uselocale(utf8);
  int width = wcwidth((wchar_t)scalar);
  uselocale(before);
  return width;
}

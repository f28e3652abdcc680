#define _XOPEN_SOURCE 700
#include <wchar.h>

#include "CTerminal.h"

int ct_scalar_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

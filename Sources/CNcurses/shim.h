#pragma once
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdbool.h>
#include <stdarg.h>
#include <wchar.h>
#include <stdlib.h>
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#pragma clang attribute push(__attribute__((swift_attr("@MainActor"))), apply_to = any(function, variable(is_global)))
#include <curses.h>
#pragma clang attribute pop

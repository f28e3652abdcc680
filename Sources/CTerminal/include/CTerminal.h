#pragma once
#include <stdint.h>

/// Columns that the C library gives a Unicode scalar: 0, 1, 2, or -1 for what cannot be printed.
int ct_scalar_width(uint32_t scalar);

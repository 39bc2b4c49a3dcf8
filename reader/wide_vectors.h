// Loops over pixels, compiled once more for processors of 2013 and later, which do twice as much
// at once; the program chooses when it starts. To stand before the outermost function.
#pragma once

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__)
#define WRIT_WIDE_VECTORS __attribute__((target_clones("arch=x86-64-v3", "default"), flatten))
#else
#define WRIT_WIDE_VECTORS
#endif

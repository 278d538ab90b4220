#include <stddef.h>

/* The files of data/, compiled in so that the program is one file.
   A Swift array literal of this size takes the compiler a minute; #embed takes it none. */
const unsigned char *_Nonnull rakor_data_offices(size_t *_Nonnull count);
const unsigned char *_Nonnull rakor_data_example(size_t *_Nonnull count);
const unsigned char *_Nonnull rakor_data_demo(size_t *_Nonnull count);
const unsigned char *_Nonnull rakor_data_holidays(size_t *_Nonnull count);

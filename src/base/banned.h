/* Functions that this project does not use. Include it last in a .c file: a use below becomes a
 * compile error. `make lint` looks for the same names, so that a missing include does not hide a
 * use. */
#ifndef ZS_BASE_BANNED_H
#define ZS_BASE_BANNED_H

#if defined(__GNUC__)
#pragma GCC poison strcpy strcat strncpy strncat sprintf vsprintf gets strtok
#pragma GCC poison atoi atol atoll atof scanf sscanf
#endif

#endif

/* What a thread says: straight to the standard streams, or kept until its turn comes. */
#ifndef ZS_CLI_VOICE_H
#define ZS_CLI_VOICE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct cli_text {
    char *bytes;
    size_t size, capacity;
    bool failed; /* without memory something was lost */
} cli_text;

/* Kept words: results and messages. All zero is empty. */
typedef struct cli_voice {
    cli_text out, err;
} cli_voice;

/* From now on what this thread says goes there; NULL: to the standard streams. Returns what was set
 * before. */
cli_voice *cli_listen(cli_voice *voice);
/* A message. */
void cli_say(const char *bytes, size_t size);
/* A result; false when standard output refuses it. */
bool cli_answer(const char *bytes, size_t size);
/* Says what was kept, and forgets it; its memory is there for what comes next. CLI_OK, or
 * CLI_SYSTEM after saying why. */
int cli_voice_speak(cli_voice *voice);
void cli_voice_release(cli_voice *voice);

#endif

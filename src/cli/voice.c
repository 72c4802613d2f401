/* Words of threads. One thread has one listener; without one it speaks itself. */
#include "cli/voice.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"

#include "base/banned.h"

enum {
    FIRST_BYTES = 512,
    KEPT_BYTES = 128 * 1024, /* of a voice that has spoken */
};

static _Thread_local cli_voice *listener;

cli_voice *cli_listen(cli_voice *voice)
{
    cli_voice *before = listener;
    listener = voice;
    return before;
}

/* Appends; sets `failed` without memory. */
static void text_add(cli_text *text, const char *bytes, size_t size)
{
    size_t capacity = text->capacity > 0 ? text->capacity : FIRST_BYTES;
    if (size == 0) {
        return;
    }
    while (capacity - text->size < size) {
        capacity *= 2;
    }
    if (capacity > text->capacity) {
        char *grown = text->failed ? NULL : realloc(text->bytes, capacity);
        if (grown == NULL) {
            text->failed = true;
            return;
        }
        text->bytes = grown;
        text->capacity = capacity;
    }
    memcpy(text->bytes + text->size, bytes, size);
    text->size += size;
}

void cli_say(const char *bytes, size_t size)
{
    if (listener != NULL) {
        text_add(&listener->err, bytes, size);
    } else if (size > 0) {
        fwrite(bytes, 1, size, stderr);
    }
}

bool cli_answer(const char *bytes, size_t size)
{
    if (listener != NULL) {
        text_add(&listener->out, bytes, size);
        return true;
    }
    return size == 0 || fwrite(bytes, 1, size, stdout) == size;
}

void cli_voice_release(cli_voice *voice)
{
    free(voice->out.bytes);
    free(voice->err.bytes);
    *voice = (cli_voice){{NULL, 0, 0, false}, {NULL, 0, 0, false}};
}

/* Messages before results: whoever reads both sees the reason first. */
int cli_voice_speak(cli_voice *voice)
{
    int status = CLI_OK;
    if (voice->err.size > 0) {
        cli_say(voice->err.bytes, voice->err.size);
    }
    if (voice->out.size > 0 && !cli_answer(voice->out.bytes, voice->out.size)) {
        status = cli_system("standard output cannot be written");
    }
    if (voice->err.failed || voice->out.failed) {
        status = cli_system("out of memory");
    }
    if (voice->out.capacity + voice->err.capacity > KEPT_BYTES) {
        cli_voice_release(voice);
    }
    voice->out.size = voice->err.size = 0;
    voice->out.failed = voice->err.failed = false;
    return status;
}

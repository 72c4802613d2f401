/* Directories and files with as few calls as there can be; the contract is in files.h. */
#include "tests/bench/files.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static bool make_one(int dir, unsigned long i, const char *text, size_t bytes)
{
    char name[64];
    snprintf(name, sizeof name, "service-%06lu", i);
    if (mkdirat(dir, name, 0777) != 0) {
        return false;
    }
    snprintf(name, sizeof name, "service-%06lu/config.json", i);
    int file = openat(dir, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    bool ok = file >= 0 && write(file, text, bytes) == (ssize_t)bytes;
    return file >= 0 && close(file) == 0 && ok;
}

int bench_files(unsigned long n, unsigned long bytes, const char *dir)
{
    char *text = calloc(bytes, 1);
    int fd = mkdir(dir, 0777) == 0 ? open(dir, O_PATH | O_DIRECTORY | O_CLOEXEC) : -1;
    bool ok = text != NULL && fd >= 0;
    for (unsigned long i = 0; i < n && ok; i++) {
        ok = make_one(fd, i, text, bytes);
    }
    free(text);
    return ok ? 0 : 1;
}

/* `zspecc explain CODE`: what a diagnostic means and how to mend it. */
#include <stdio.h>

#include "cli/cli.h"

#include "base/banned.h"

static const char *severity_word(zs_severity severity)
{
    return severity == ZS_SEVERITY_ERROR     ? "error"
           : severity == ZS_SEVERITY_WARNING ? "warning"
                                             : "note";
}

int cli_explain(const cli_line *line)
{
    zs_code code;
    if (line->n_operands == 0) {
        for (int i = 0; i < ZS_CODE_COUNT; i++) {
            const zs_code_info *info = zs_code_find((zs_code)i);
            printf("%-7s %-8s %s\n", info->id, severity_word(info->severity), info->title);
        }
        return CLI_OK;
    }
    if (!zs_code_by_id(zs_str_of(line->operands[0]), &code)) {
        return cli_usage("`%s` is not a diagnostic code; `zspecc explain` lists them",
                         line->operands[0]);
    }
    const zs_code_info *info = zs_code_find(code);
    printf("%s (%s): %s\n\n%s\n", info->id, severity_word(info->severity), info->title,
           info->explanation);
    return CLI_OK;
}

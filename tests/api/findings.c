/* Findings through the installed header: everything a member says, and every form. */
#include <stdio.h>
#include <string.h>

#include <zspec.h>

static const char spec[] = "version: v1\n"
                           "services:\n"
                           "  web:\n"
                           "    image: {name: nginx}\n"
                           "    tty: \"true\"\n";

static int faults;

static void expect(int is_true, const char *what)
{
    if (!is_true) {
        fprintf(stderr, "not so: %s\n", what);
        faults++;
    }
}

static void look(void *context, const zs_finding *finding)
{
    const zs_finding_edit *edit = finding->edits;
    if (strcmp(finding->code, "ZS0204") != 0) {
        return;
    }
    *(int *)context += 1;
    expect(finding->severity == 2 && strlen(finding->title) > 0, "severity and title");
    expect(finding->line == 5 && finding->column == 10, "where it begins");
    expect(finding->end_line == 5 && finding->end_column == 16, "where it ends");
    expect(memcmp(spec + finding->begin, "\"true\"", finding->end - finding->begin) == 0, "bytes");
    expect(finding->label.size > 0 && finding->n_notes == 0, "label and notes");
    expect(finding->n_edits == 1 && edit->begin == finding->begin && edit->end == finding->end &&
               edit->text.size == 4 && memcmp(edit->text.bytes, "true", 4) == 0,
           "the fix");
}

int main(void)
{
    static const char *const begins[ZS_DIAGNOSTICS_COUNT] = {"web.yaml:", "{\"severity\"",
                                                             "{\"$schema\"", "::", "<?xml "};
    zs_session *s = zs_session_new(NULL);
    zs_text text;
    int n = 0;
    if (s == NULL || zs_add_deployment(s, "web.yaml", spec, sizeof spec - 1)) {
        return 1;
    }
    zs_each_diagnostic(s, look, &n);
    expect(n == 1, "one finding of ZS0204");
    for (int format = 0; format < ZS_DIAGNOSTICS_COUNT; format++) {
        size_t size = strlen(begins[format]);
        expect(zs_print_diagnostics(s, (zs_diagnostic_format)format, false, &text) &&
                   text.size > size && memcmp(text.bytes, begins[format], size) == 0,
               begins[format]);
    }
    expect(zs_diagnostic_format_by_name("sarif") == ZS_DIAGNOSTICS_SARIF, "a form by name");
    expect(zs_diagnostic_format_by_name("xml") == ZS_DIAGNOSTICS_COUNT, "a form that is none");
    zs_session_free(s);
    return faults != 0;
}

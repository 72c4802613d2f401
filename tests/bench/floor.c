/* What others' parsers of Debian do with the same bytes, `ROUNDS` times: floors for bench.py.
 * Built once with each of -DWITH_YAJL, -DWITH_JSON_C, -DWITH_YAML and -DWITH_SIMDJSON (as C++).
 *     floor ROUNDS FILE */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(WITH_YAJL)
#include <yajl/yajl_tree.h>
static int parse(char *text, size_t size)
{
    (void)size;
    yajl_val tree = yajl_tree_parse(text, NULL, 0);
    int ok = tree != NULL;
    yajl_tree_free(tree);
    return ok;
}
#elif defined(WITH_JSON_C)
#include <json-c/json.h>
static int parse(char *text, size_t size)
{
    (void)size;
    struct json_object *tree = json_tokener_parse(text);
    int ok = tree != NULL;
    json_object_put(tree);
    return ok;
}
#elif defined(WITH_YAML)
#include <yaml.h>
static int parse(char *text, size_t size)
{
    yaml_parser_t parser;
    yaml_event_t event;
    int ok, is_last = 0;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, (const unsigned char *)text, size);
    do {
        ok = yaml_parser_parse(&parser, &event);
        is_last = !ok || event.type == YAML_STREAM_END_EVENT;
        if (ok) {
            yaml_event_delete(&event);
        }
    } while (!is_last);
    yaml_parser_delete(&parser);
    return ok;
}
#else
#include <simdjson.h>
static int parse(char *text, size_t size)
{
    static simdjson::dom::parser parser;
    return parser.parse(text, size).error() == simdjson::SUCCESS;
}
#endif

int main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("usage: floor ROUNDS FILE\n", stderr);
        return 2;
    }
    static char bytes[1 << 25];
    FILE *f = fopen(argv[2], "rb");
    size_t size = f != NULL ? fread(bytes, 1, sizeof bytes - 64, f) : 0;
    if (size == 0) {
        return 1;
    }
    (void)fclose(f);
    for (long n = strtol(argv[1], NULL, 10); n > 0; n--) {
        if (!parse(bytes, size)) {
            return 1;
        }
    }
    return 0;
}

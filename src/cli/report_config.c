/* The right side of the page: config.json, each value a link to where it came from. */
#include "cli/trace_report.h"

#include "base/banned.h"

enum { LINES_OF_A_BLOCK = 200, INDENT = 2 };

/* The key of a member as it stands in config.json. */
static void add_key(report *r, zs_str pointer)
{
    size_t begin = pointer.n;
    zs_json_writer w;
    zs_buf key;
    while (begin > 0 && pointer.p[begin - 1] != '/') {
        begin--;
    }
    zs_buf_init(&key, &r->o->session->a, r->part.limit);
    for (size_t i = begin; i < pointer.n; i++) {
        bool is_escape = pointer.p[i] == '~' && i + 1 < pointer.n;
        i += is_escape;
        zs_buf_add_char(&key, !is_escape ? pointer.p[i] : pointer.p[i] == '0' ? '~' : '/');
    }
    r->part.n = 0;
    zs_json_init(&w, &r->part, true);
    zs_json_str(&w, zs_buf_str(&key));
    zs_buf_add(&r->out, ZS_STR("<span class=\"key\">"));
    report_add_text(r, zs_buf_str(&r->part));
    zs_buf_add(&r->out, ZS_STR("</span>: "));
}

static void add_rule(report *r, uint32_t rule)
{
    const zs_rule_info *info = zs_rule_find(rule);
    if (info != NULL) {
        zs_buf_addf(&r->out, "<a class=\"r\" href=\"#r-%s\" title=\"", info->id);
        report_add_text(r, zs_str_of(info->says));
        zs_buf_addf(&r->out, "\">%s</a>", info->id);
    }
}

/* Opens a line and the link of its value. */
static void open_value(report *r, uint32_t value)
{
    const zs_value *v = &r->o->values[value];
    const zs_rule_info *rule = zs_rule_find(v->origin.rule);
    uint32_t anchor = r->anchors[value];
    zs_buf_add(&r->out, ZS_STR("<div class=\"l\"><code>"));
    zs_buf_add_fill(&r->out, ' ', (size_t)v->depth * INDENT);
    zs_buf_addf(&r->out, "<a class=\"v%s\" id=\"v%u\"", anchor == ZS_NO_INDEX ? " d" : "", value);
    if (anchor != ZS_NO_INDEX) {
        zs_buf_addf(&r->out, " href=\"#o%u\" data-o=\"o%u\"", anchor, anchor);
    } else if (rule != NULL) {
        zs_buf_addf(&r->out, " href=\"#r-%s\"", rule->id);
    } else {
        zs_buf_addf(&r->out, " href=\"#v%u\"", value);
    }
    if (rule != NULL) {
        zs_buf_addf(&r->out, " data-r=\"%s\"", rule->id);
    }
    zs_buf_add(&r->out, ZS_STR(" data-p=\""));
    report_add_text(r, v->pointer);
    zs_buf_add(&r->out, ZS_STR("\">"));
}

static bool is_last(const report *r, uint32_t value)
{
    const zs_value *v = &r->o->values[value];
    return v->parent == ZS_NO_INDEX || v->end == r->o->values[v->parent].end;
}

/* One value: on its line, or the opening of a list or object. */
static void add_value(report *r, uint32_t value)
{
    const zs_value *v = &r->o->values[value];
    bool is_leaf = v->shape == ZS_SHAPE_LEAF, is_open = !is_leaf && v->n > 0;
    open_value(r, value);
    if (v->parent != ZS_NO_INDEX && r->o->values[v->parent].shape == ZS_SHAPE_OBJECT) {
        add_key(r, v->pointer);
    }
    if (is_leaf) {
        bool is_text = v->text.n > 0 && v->text.p[0] == '"';
        zs_buf_add(&r->out, is_text ? ZS_STR("<span class=\"t\">") : ZS_STR("<span class=\"i\">"));
        report_add_text(r, v->text);
        zs_buf_add(&r->out, ZS_STR("</span>"));
    } else {
        bool is_list = v->shape == ZS_SHAPE_LIST;
        zs_buf_add(&r->out, is_open ? (is_list ? ZS_STR("[") : ZS_STR("{"))
                                    : (is_list ? ZS_STR("[]") : ZS_STR("{}")));
    }
    zs_buf_addf(&r->out, "</a>%s</code>", is_open || is_last(r, value) ? "" : ",");
    add_rule(r, v->origin.rule);
    zs_buf_add(&r->out, ZS_STR("</div>\n"));
}

static void add_close(report *r, uint32_t value)
{
    const zs_value *v = &r->o->values[value];
    zs_buf_add(&r->out, ZS_STR("<div class=\"l\"><code>"));
    zs_buf_add_fill(&r->out, ' ', (size_t)v->depth * INDENT);
    zs_buf_addf(&r->out, "%c%s</code></div>\n", v->shape == ZS_SHAPE_LIST ? ']' : '}',
                is_last(r, value) ? "" : ",");
}

void report_add_config(report *r)
{
    const zs_origins *o = r->o;
    uint32_t line = 0;
    zs_buf_addf(&r->out, "<section class=\"pane\" id=\"config\" aria-label=\"config.json\">\n<h2>"
                         "config.json</h2>\n<div class=\"sheet\">\n");
    if (o->n_values == 0) {
        zs_buf_add(&r->out, ZS_STR("<p class=\"none\">The deployment has errors, so there is no "
                                   "config.json. The findings stand below their lines.</p>\n"));
    }
    zs_buf_add(&r->out, ZS_STR("<div class=\"code\">\n<div>"));
    for (uint32_t i = 0; i < o->n_values; i++, line++) {
        if (line >= LINES_OF_A_BLOCK) {
            zs_buf_add(&r->out, ZS_STR("</div><div class=\"k\">"));
            line = 0;
        }
        add_value(r, i);
        /* Everything that ends here, innermost first. */
        uint32_t open = o->values[i].shape != ZS_SHAPE_LEAF && o->values[i].n > 0
                            ? ZS_NO_INDEX
                            : o->values[i].parent;
        for (; open != ZS_NO_INDEX && o->values[open].end == i + 1; line++) {
            add_close(r, open);
            open = o->values[open].parent;
        }
    }
    zs_buf_add(&r->out, ZS_STR("</div></div></div></section>\n"));
}

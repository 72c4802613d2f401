/* The library door: sessions over the inputs of another one, for many compiles of the same
 * documents at once. */
#include "generated/seccomp/seccomp.h"
#include "session.h"

#include "base/banned.h"

/* The built-in profile is read once when any service wants it. */
static bool share_profile(zs_session *s)
{
    const zs_svc_deployment *deployment = s->deployment;
    zs_input input = s->input;
    for (uint32_t i = 0; deployment != NULL && i < deployment->services.n; i++) {
        input.service = &deployment->services.items[i];
        if (zs_seccomp_choose(&input).kind == ZS_SECCOMP_DEFAULT) {
            s->input.service = input.service;
            return zs_session_load_seccomp(s);
        }
    }
    return true;
}

bool zs_session_share(zs_session *s)
{
    bool ok = (s->deployment == NULL || zs_session_default_facts(s)) && share_profile(s);
    ok = ok && (s->deployment == NULL || zs_session_find_pairs(s));
    return ok && (s->registry == NULL || zs_cdi_registry_finish(s->registry));
}

/* Lists are taken over as full ones, so that whatever is added makes a list of the branch's own. */
zs_session *zs_session_branch(const zs_session *inputs, const zs_memory *memory)
{
    zs_session *s = zs_session_new(memory);
    if (s == NULL) {
        return NULL;
    }
    s->sources.items = inputs->sources.items;
    s->sources.n = s->sources.capacity = inputs->sources.n;
    s->sources.lane = inputs->sources.lane;
    s->levels = inputs->levels;
    s->diags.hidden = inputs->diags.hidden;
    s->diags.n_hidden = s->diags.hidden_capacity = inputs->diags.n_hidden;
    s->diags.hides_all = inputs->diags.hides_all;
    s->allows = inputs->allows;
    s->allows.capacity = s->allows.n;
    s->allows.is_borrowed = true;
    s->input = inputs->input;
    s->env_capacity = s->input.n_env;
    s->volumes_capacity = s->input.n_volumes;
    s->args_capacity = s->input.n_args;
    s->hooks_capacity = s->input.n_dropped_hooks;
    s->gpu_capacity = s->input.n_gpu_indices;
    s->seccomp_capacity = s->input.n_seccomp_profiles;
    s->deployment = inputs->deployment;
    s->pairs = inputs->pairs;
    s->registry = inputs->registry;
    s->secrets = inputs->secrets;
    s->provider = inputs->provider;
    s->provider_context = inputs->provider_context;
    return s;
}

/* ---- findings of a branch, taken home -------------------------------------------------------- */
typedef struct move {
    zs_session *into;
    const zs_session *from;
    uint32_t *ids; /* of `from`'s sources in `into`, by number; 0: not moved */
} move;

/* The same place in the other session; a source of the branch alone is copied when it is first
 * named. */
static zs_span move_span(move *m, zs_span at)
{
    const zs_source *source = zs_sources_find(&m->from->sources, at);
    if (source == NULL) {
        return ZS_NOWHERE;
    }
    bool is_shared =
        source->id <= m->into->sources.n && m->into->sources.items[source->id - 1] == source;
    if (!is_shared && m->ids[source->id - 1] == 0) {
        zs_str bytes = zs_str_copy(&m->into->a, source->bytes);
        zs_str name = zs_str_copy(&m->into->a, source->name);
        const zs_source *kept = bytes.p != NULL && name.p != NULL
                                    ? zs_sources_add(&m->into->sources, name, bytes)
                                    : NULL;
        m->ids[source->id - 1] = kept != NULL ? kept->id : 0;
    }
    uint32_t id = is_shared ? source->id : m->ids[source->id - 1];
    return id != 0 ? zs_span_of(id, at.begin, at.length) : ZS_NOWHERE;
}

static zs_str *move_lines(zs_arena *a, const zs_str *lines, uint32_t n)
{
    zs_str *moved = n > 0 ? zs_arena_array(a, n, sizeof *moved) : NULL;
    for (uint32_t i = 0; moved != NULL && i < n; i++) {
        moved[i] = zs_str_copy(a, lines[i]);
    }
    return moved;
}

/* A deep copy; without memory what it holds is void, and the arena's flag says so. */
static void move_diag(move *m, const zs_diag *d, zs_diag *ret)
{
    zs_arena *a = &m->into->a;
    *ret = *d;
    ret->at = move_span(m, d->at);
    ret->message = zs_str_copy(a, d->message);
    ret->label = d->label.n > 0 ? zs_str_copy(a, d->label) : d->label;
    ret->notes = move_lines(a, d->notes, d->n_notes);
    ret->helps = move_lines(a, d->helps, d->n_helps);
    ret->labels = d->n_labels > 0 ? zs_arena_array(a, d->n_labels, sizeof *d->labels) : NULL;
    for (uint32_t i = 0; ret->labels != NULL && i < d->n_labels; i++) {
        ret->labels[i] =
            (zs_label){move_span(m, d->labels[i].at), zs_str_copy(a, d->labels[i].text)};
    }
    ret->fix_at = move_span(m, d->fix_at);
    ret->fix = d->has_fix ? zs_str_copy(a, d->fix) : d->fix;
    ret->allowed_because = zs_str_copy(a, d->allowed_because);
}

/* Moves one list; those beyond the most that are kept are counted only. */
static void move_list(move *m, zs_diag *const *items, uint32_t n, zs_diag ***into, uint32_t *ret_n,
                      uint32_t *capacity)
{
    zs_arena *a = &m->into->a;
    for (uint32_t i = 0; i < n && !a->failed; i++) {
        void *list = *into;
        if (*ret_n >= ZS_DIAGS_MAX) {
            m->into->diags.n_dropped += into == &m->into->diags.items;
            continue;
        }
        zs_diag *moved = zs_arena_alloc(a, sizeof *moved);
        if (moved == NULL || !zs_arena_grow(a, &list, capacity, *ret_n, *ret_n + 1, sizeof *into)) {
            return;
        }
        *into = list;
        move_diag(m, items[i], moved);
        (*into)[(*ret_n)++] = moved;
    }
}

bool zs_session_absorb(zs_session *into, const zs_session *from)
{
    move m = {into, from, NULL};
    zs_diags *to = &into->diags;
    const zs_diags *diags = &from->diags;
    if (from->a.failed) {
        into->a.failed = true;
        return false;
    }
    zs_arena scratch;
    zs_arena_init(&scratch, &into->a.from, into->a.limit);
    m.ids = zs_arena_array(&scratch, from->sources.n, sizeof *m.ids);
    if (m.ids == NULL) {
        into->a.failed = true;
        return false; /* nothing was taken */
    }
    uint32_t shared = into->diags.n_hidden;
    for (uint32_t i = shared; i < diags->n_hidden; i++) {
        zs_span at = move_span(&m, diags->hidden[i]);
        zs_diags_hide(to, at);
    }
    move_list(&m, diags->items, diags->n, &to->items, &to->n, &to->capacity);
    move_list(&m, diags->allowed, diags->n_allowed, &to->allowed, &to->n_allowed,
              &to->allowed_capacity);
    to->n_errors += diags->n_errors;
    to->n_warnings += diags->n_warnings;
    to->n_dropped += diags->n_dropped;
    zs_arena_release(&scratch);
    return !into->a.failed;
}

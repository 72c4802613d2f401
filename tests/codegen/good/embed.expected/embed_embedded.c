/* Made by `make generate` from tests/codegen/good/embed.txt, digest 4c1f1e0babe37a27. */
/* The text of that file as it is written, as character codes. */
#include "generated/embed/embed.h"

const char zs_emb_embedded_text[] = {
    123, 34, 115, 97, 121, 115, 34, 58, 32, 34, '\303', '\251', 34, 125, 10,
};
const size_t zs_emb_embedded_size = sizeof(zs_emb_embedded_text);

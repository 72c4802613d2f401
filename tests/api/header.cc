// The public header is C++ too.
#include <zspec.h>

int main() {
    zs_session *s = zs_session_new(nullptr);
    zs_session_free(s);
    return s == nullptr;
}

/* Laws about what a session found: every finding says something, of a place that is there. */
#ifndef ZS_TESTS_FUZZ_JUDGE_H
#define ZS_TESTS_FUZZ_JUDGE_H

#include "session.h"

#include "law.h"

/* Holds the findings so far against their laws, and prints them in one of the forms. */
void fuzz_judge_findings(zs_session *s);
/* All findings, a line each; lives as long as the session. */
zs_text fuzz_findings_of(zs_session *s);

#endif

# zspecc: from a service deployment to an OCI config.json. `make help` lists what can be asked for.
#
# Knobs          CC=clang  SAN=1 (ASan + UBSan)  TINY=1 (64-byte blocks)  COV=1 (gcov)  WERROR=1
#                STATIC=1 (a tool that needs no shared library)  STATIC=musl (one with another C
#                library, which starts faster: src/musl.mk)
#                V=1 (say each command)  CFLAGS= CPPFLAGS= LDFLAGS= PREFIX= DESTDIR= PYTHON= JOBS=
# Build folders  build/<variant>-<compiler>; the plain build leaves the tool at build/zspecc too.
# Generated code is checked in. It is made again when the content of a schema, of the generator or
# of a .re file is no longer what generated/MANIFEST says; only then are Python, jinja2 and re2c
# needed.
MAKEFLAGS += --no-builtin-rules
.SUFFIXES:
.DELETE_ON_ERROR:
.SECONDARY:
.DEFAULT_GOAL := all

MUSL_CC ?= musl-gcc
ifeq ($(origin CC),default)
CC := $(if $(filter musl,$(STATIC)),$(MUSL_CC),$(if $(shell command -v gcc),gcc,cc))
endif
CFLAGS ?= -O2 -g
PREFIX ?= /usr/local
JOBS ?= $(shell nproc 2>/dev/null || echo 2)
# The first Python that has jinja2, looked for when it is first used.
ifeq ($(PYTHON),)
PYTHON = $(eval PYTHON := $$(shell for p in /usr/bin/python3 python3; do \
    $$$$p -c 'import jinja2' 2>/dev/null && echo $$$$p && exit; done; echo python3))$(PYTHON)
endif
UPSTREAM ?= ../shared/upstream
FUZZ_SECONDS ?= 60
# The closing line of everything that counts.
COUNTS := s/^([0-9]+) passed, ([0-9]+) failed(, ([0-9]+) skipped)?$$/\1 \2 0\4/p

# ---- variants ------------------------------------------------------------------------------------
SAN_FLAGS := -O1 -fsanitize=address,undefined -fno-sanitize-recover=all \
    -fno-omit-frame-pointer
# clang's fortified functions are macros, which base/banned.h cannot poison.
# gcc has level 3 from version 12 on. CET is x86's; tests/lint/hardening.py looks at what came out.
FORTIFY := $(if $(shell test "0`$(CC) -dumpversion 2>/dev/null | cut -d. -f1`" -ge 12 && \
    echo 3),3,2)
HARDENING := -fstack-protector-strong -fstack-clash-protection \
    $(if $(filter x86_64,$(shell uname -m)),-fcf-protection) \
    $(if $(findstring clang,$(CC)),,-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=$(FORTIFY))
HARDENED_LINK := -Wl,-z,relro,-z,now,-z,noexecstack,-z,separate-code
VARIANT_FLAGS :=
ifdef SAN
VARIANT := $(VARIANT)-san
VARIANT_FLAGS += $(SAN_FLAGS)
HARDENING :=
endif
ifdef TINY
VARIANT := $(VARIANT)-tiny
VARIANT_FLAGS += -DZS_TINY
endif
ifdef COV
VARIANT := $(VARIANT)-cov
VARIANT_FLAGS += --coverage -fprofile-update=atomic -O0
HARDENING :=
endif
ifdef THREADS
VARIANT := $(VARIANT)-threads
VARIANT_FLAGS += -O1 -fsanitize=thread
HARDENING :=
endif
ifdef FUZZ
VARIANT := $(VARIANT)-fuzz
VARIANT_FLAGS += $(SAN_FLAGS) -fsanitize=fuzzer-no-link -DZS_FUZZ
HARDENING :=
endif
# The static tool has its addresses fixed at link time and its text beside its constants: start-up
# relocates nothing and touches fewer pages. Addresses of the shared one are random.
LINKED_AS := -pie $(HARDENED_LINK)
# What every run touches stands together (tests/bench/order.py).
ORDER :=
ifeq ($(VARIANT),)
ORDER := src/order.ld
endif
ifdef STATIC
ORDER := src/order.ld
VARIANT := $(VARIANT)-static
LINKED_AS := -static -no-pie -Wl,-z,relro,-z,now,-z,noexecstack,-z,noseparate-code
endif
BUILD := build/$(patsubst -%,%,$(or $(VARIANT),-plain))-$(notdir $(firstword $(CC)))

# ---- what is compiled ----------------------------------------------------------------------------
PURE_ROOMS := base diag text model cdi translate
# The library writes bundles; nothing else in it asks the system for anything.
BUNDLE_C := $(wildcard src/bundle/*.c)
TOOL_ROOMS := host cli
# The language server is part of the tool, but asks the system for nothing either.
LSP_C := $(wildcard src/lsp/*.c)
GENERATED_C := $(filter-out $(wildcard generated/*/fuzz_*.c),$(wildcard generated/*/*.c))
SCHEMA_C := $(filter %_schema.c,$(GENERATED_C))
PURE_C := $(wildcard $(PURE_ROOMS:%=src/%/*.c)) $(filter-out $(SCHEMA_C),$(GENERATED_C)) \
    $(wildcard src/*.c)
LIBRARY_C := $(PURE_C) $(BUNDLE_C)
SYSTEM_C := $(wildcard $(TOOL_ROOMS:%=src/%/*.c))
TOOL_C := $(SYSTEM_C) $(LSP_C) $(SCHEMA_C)
TORTURE_C := $(wildcard tests/unit/torture*.c)
UNIT_C := $(filter-out $(TORTURE_C),$(wildcard tests/unit/*.c))
BENCH_C := tests/bench/bench.c tests/bench/files.c tests/bench/spawn.c
FUZZ_C := $(wildcard generated/*/fuzz_*.c tests/fuzz/fuzz_*.c)
objects = $(1:%.c=$(BUILD)/%.o)
LIBRARY := $(BUILD)/libzspec.a
TOOL_PARTS := $(BUILD)/tool.a
TOOL := $(BUILD)/zspecc
UNITS := $(UNIT_C:%.c=$(BUILD)/%)
FUZZERS := $(foreach c,$(FUZZ_C),$(BUILD)/fuzz/$(patsubst fuzz_%.c,%,$(notdir $(c))))
# What the targets share.
FUZZ_PARTS_C := $(filter-out $(FUZZ_C),$(wildcard tests/fuzz/*.c))

# ---- flags ---------------------------------------------------------------------------------------
WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion \
    -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wundef $(if $(WERROR),-Werror)
ifeq ($(STATIC),musl)
include src/musl.mk
else
FYAML_CFLAGS := $(shell pkg-config --cflags libfyaml 2>/dev/null)
FYAML_LIBS := $(or $(shell pkg-config $(STATIC:%=--static) --libs libfyaml 2>/dev/null),-lfyaml)
endif
ALL_CFLAGS := -std=c11 -I. -Isrc $(WARNINGS) $(if $(STATIC),-fno-pie,-fPIC) -fvisibility=hidden \
    -ffunction-sections -fdata-sections \
    $(CPPFLAGS) $(CFLAGS) $(VARIANT_FLAGS) $(HARDENING) $(FYAML_CFLAGS) \
    $(if $(SAN)$(FUZZ)$(THREADS),-DZS_WITHOUT_SANDBOX)
ALL_LDFLAGS := $(LINKED_AS) $(ORDER:%=-Wl,-T,%) $(VARIANT_FLAGS) $(LDFLAGS)
# Only these rooms and the tests may ask the system for anything.
SYSTEM_DEFINES := -D_GNU_SOURCE

# V=1 shows the commands.
Q := $(if $(V),,@)
say = @printf '%-3s %s\n' $(1) $(2)
define LINK
$(call say,LD,$@)
$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^
endef

# ---- building ------------------------------------------------------------------------------------
.PHONY: all objects
all: build/zspecc ## build the tool (build/zspecc) and the library (libzspec.a)
objects: $(TOOL) $(LIBRARY)

.PHONY: build/zspecc
build/zspecc: $(TOOL) $(LIBRARY)
ifeq ($(VARIANT),)
	@cmp -s $< $@ || { cp $< $@.new && mv -f $@.new $@; }
endif

# A build that writes traces has the sandbox too: tests/coverage/outside.c stays outside of it.
TOOL_MAIN := $(call objects,$(filter src/cli/main.c,$(TOOL_C)))
ifdef COV
TOOL_MAIN := $(BUILD)/torture-main.o $(BUILD)/tests/coverage/outside.o
endif
$(TOOL): $(TOOL_MAIN) $(TOOL_PARTS) $(LIBRARY) | $(ORDER)
	$(LINK) $(FYAML_LIBS)
$(LIBRARY): $(call objects,$(LIBRARY_C))
	$(call say,AR,$@)
	@rm -f $@
	$(Q)$(AR) rcs $@ $^
$(TOOL_PARTS): $(call objects,$(filter-out src/cli/main.c,$(TOOL_C)))
	$(call say,AR,$@)
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

$(call objects,$(SYSTEM_C) $(BUNDLE_C) $(UNIT_C) $(TORTURE_C) \
    $(wildcard tests/bench/*.c tests/coverage/*.c tests/fuzz/*.c tests/limits/*.c \
    tests/sandbox/*.c)): \
    ROOM_FLAGS := $(SYSTEM_DEFINES)
$(BUILD)/%.o: %.c $(BUILD)/flags | $(BUILD)/have-libfyaml
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(ALL_CFLAGS) $(ROOM_FLAGS) -MMD -MP -c -o $@ $<

# The page of `trace --html`: style and script as bytes, and the digests that its policy names.
REPORT := $(BUILD)/report/report
REPORT_PARTS := $(REPORT).css.inc $(REPORT).js.inc $(REPORT).css.digest $(REPORT).js.digest
$(BUILD)/src/cli/trace_report.o: $(REPORT_PARTS)
$(BUILD)/src/cli/trace_report.o: ROOM_FLAGS := $(SYSTEM_DEFINES) -I$(BUILD)
$(BUILD)/report/%.inc: src/cli/report/%
	@mkdir -p $(@D)
	@od -An -v -tu1 $< | sed 's/[0-9][0-9]*/&,/g' >$@
$(BUILD)/report/%.digest: src/cli/report/% src/cli/report/digest.awk
	@mkdir -p $(@D)
	@sha256sum <$< | awk -f src/cli/report/digest.awk >$@

# The interpreter is small before it is fast: reading text takes most of the time (`make size`). It
# has no arrays on its stack but short ones of its own, so canaries stand where arrays of bytes are.
ifeq ($(VARIANT),)
MODEL_FLAGS := -fstack-protector
MODEL_FAST := $(wildcard src/model/build*.c) \
    $(addprefix src/model/,encode.c field.c object.c sound.c)
$(call objects,$(MODEL_FAST)): ROOM_FLAGS := $(MODEL_FLAGS)
$(call objects,$(filter-out $(MODEL_FAST),$(wildcard src/model/*.c))): \
    ROOM_FLAGS := -Os $(MODEL_FLAGS)
endif

# Rebuild when the compiler or a flag changes, not otherwise.
$(BUILD)/flags: force
	@mkdir -p $(@D)
	@printf '%s\n' '$(CC) $(ALL_CFLAGS) $(MODEL_FLAGS) $(ALL_LDFLAGS)' | cmp -s - $@ || \
	    printf '%s\n' '$(CC) $(ALL_CFLAGS) $(MODEL_FLAGS) $(ALL_LDFLAGS)' >$@
$(BUILD)/have-libfyaml:
	@mkdir -p $(@D)
	@echo '#include <libfyaml.h>' | $(CC) $(FYAML_CFLAGS) -x c -fsyntax-only - 2>/dev/null || { \
	    echo "libfyaml is missing (Debian: apt-get install libfyaml-dev; or make deps)" >&2; exit 1; }
	@touch $@
.PHONY: force
force:

-include $(patsubst %.c,$(BUILD)/%.d,$(LIBRARY_C) $(TOOL_C) $(UNIT_C) $(FUZZ_C) \
    $(FUZZ_PARTS_C) $(TORTURE_C) $(wildcard tests/bench/*.c tests/coverage/*.c \
    tests/limits/*.c tests/sandbox/*.c))

# ---- generated code ------------------------------------------------------------------------------
# Time says when to look, content says whether anything is stale. The included file is empty:
# remaking it makes make read everything anew, so that new generated files are seen.
GENERATE = PYTHONDONTWRITEBYTECODE=1 $(PYTHON) -m codegen
GENERATOR := $(sort $(wildcard codegen/*.py)) $(sort $(wildcard codegen/templates/*.j2))
GENERATOR_INPUTS := $(wildcard schema/*/*.json src/text/*.re) src/translate/ledger.def \
    src/cli/commands.def src/cli/options.def src/base/limits.def
GENERATOR_FOLDERS := codegen codegen/templates src/text $(wildcard schema/*)
NO_SOURCES_NEEDED := help check clean deps deps-bench deps-analysis demo generate \
    check-generated format uninstall lint
ifneq ($(filter-out $(NO_SOURCES_NEEDED),$(or $(MAKECMDGOALS),all)),)
include build/generated.mk
endif
build/generated.mk: $(GENERATOR) $(GENERATOR_INPUTS) $(GENERATOR_FOLDERS) \
    $(wildcard generated/MANIFEST)
	@mkdir -p $(@D)
	@$(IS_FRESH) || $(MAKE) --no-print-directory generate
	@touch $@
# Every input is in the manifest and has the digest it had; the generator counts as one input, with
# the digest of its files' names and digests.
IS_FRESH = ( inputs=$$(sed -nE 's/^[a-z_]+ input ([0-9a-f]+) (.*)/\1  \2/p' generated/MANIFEST | \
        sort -u); \
    printf '%s\n' "$$inputs" | grep -v '  codegen$$' | sha256sum --status -c - && \
    generator=$$(sha256sum $(GENERATOR) | sed -E 's,^([0-9a-f]+)  .*/,\1 ,; s,(.*) (.*),\2 \1,' | \
        sha256sum | sed 's/ .*//') && \
    [ "$$(printf '%s\n' "$$inputs" | grep '  codegen$$')" = "$$generator  codegen" ] && \
    for f in $(GENERATOR_INPUTS); do grep -q " $$f$$" generated/MANIFEST || exit 1; done \
    ) 2>/dev/null

.PHONY: generate check-generated
generate: ## make generated/ from the schemas, the templates and the .re files
	@$(PYTHON) -c 'import jinja2' 2>/dev/null || { echo "generated/ is stale and making it needs" \
	    "Python 3.9 with jinja2 (Debian: apt-get install python3-jinja2; or make deps)" >&2; exit 1; }
	@command -v re2c >/dev/null || { echo "generated/ is stale and making it needs" \
	    "re2c (Debian: apt-get install re2c; or make deps)" >&2; exit 1; }
	$(GENERATE) generate
check-generated: ## fail when generated/ is not what the schemas say
	@$(GENERATE) check --rebuild

# ---- tests ---------------------------------------------------------------------------------------
.PHONY: test test-san test-tiny test-lanes test-musl unit unit-san torture codegen-test runtime \
    conformance conformance-schema
# What tests of a plain build's results take.
TESTED = $(if $(VARIANT),$(TOOL),build/zspecc)
test: objects ## golden cases (tests/cases); `tests/run.py FILTER -u` rewrites expectations
	@$(PYTHON) tests/run.py --zspecc $(TOOL) --jobs $(JOBS)
.PHONY: forms
forms: objects ## every form of findings says the same, over the golden cases
	@$(PYTHON) tests/forms.py --zspecc $(TOOL) --jobs $(JOBS)
.PHONY: fixes
fixes: objects ## the law of fixes: no document of the cases is worse after `check --fix`
	@$(PYTHON) tests/fixes.py --zspecc $(TOOL) --jobs $(JOBS)
test-san: ## golden cases under ASan and UBSan
	@$(MAKE) --no-print-directory SAN=1 test
test-tiny: ## golden cases with 64-byte blocks
	@$(MAKE) --no-print-directory TINY=1 test
# Lanes make no difference but in time.
test-lanes: objects ## golden cases, once in each lane of the readers
	@for lane in careful fast; do \
	    ZS_LANE=$$lane $(PYTHON) tests/run.py --zspecc $(TOOL) --jobs $(JOBS) || exit 1; done
# Skipped where that tool cannot be made: no compiler, or no source of libfyaml.
test-musl: ## golden cases of the static tool with musl (STATIC=musl), in each lane
	+@said=$$($(AS_MUSL) musl-parts 2>&1) || { \
	    echo "skipped: $$(printf '%s\n' "$$said" | grep -v '^GET' | head -n 1)"; \
	    echo "0 passed, 0 failed, 1 skipped"; exit 0; }; \
	$(AS_MUSL) objects && $(PYTHON) tests/lint/hardening.py $(dir $(MUSL_TOOL)) && \
	$(AS_MUSL) test-lanes
AS_MUSL = $(MAKE) --no-print-directory STATIC=musl CC=$(MUSL_CC)
MUSL_TOOL = build/static-$(notdir $(firstword $(MUSL_CC)))/zspecc

# Runs programs that end with `N passed, N failed` and adds their counts up.
define run_counted
@passed=0; failed=0; for program in $(1); do \
    if output=$$($$program 2>&1); then :; else printf '%s\n' "$$output"; fi; \
    counts=$$(printf '%s\n' "$$output" | tail -n 1 | sed -nE '$(COUNTS)'); \
    set -- $${counts:-0 1}; \
    [ "$$counts" ] || echo "$$program did not finish"; \
    passed=$$((passed + $$1)); failed=$$((failed + $$2)); \
done; echo "$$passed passed, $$failed failed"; [ $$failed = 0 ]
endef
unit: $(UNITS) ## unit tests
	$(call run_counted,$(UNITS))
unit-san: ## unit tests under ASan and UBSan
	@$(MAKE) --no-print-directory SAN=1 unit
$(BUILD)/tests/unit/%: $(BUILD)/tests/unit/%.o $(TOOL_PARTS) $(LIBRARY)
	$(LINK) $(FYAML_LIBS) -lm
torture: ## every allocation of every case fails once: no crash, no leak, no output
	@$(MAKE) --no-print-directory SAN=1 TINY=1 torture-run
.PHONY: torture-run
torture-run: $(BUILD)/tests/unit/torture
	@$(PYTHON) tests/run.py --torture $< --jobs $(JOBS) $(CASES)
torture-calls: ## every system call of selected cases fails once, in every way; ALL=1: of all
	@$(MAKE) --no-print-directory SAN=1 torture-calls-run
# Cases of every command: those that write, and those that look at this host.
CALLS_CASES ?= bundle/delete bundle/rootfs bundle/made bundle/private bundle/source \
    sharing/all_ services/several services/digests services/list_ services/stream_output \
    fleet/reasons cli/format_sarif_all cli/diagnostics_file_all mistakes/misspelt_key_fixed \
    secrets/directory documents/dump trace/ host/ cdi/inject
.PHONY: torture-calls torture-calls-run
torture-calls-run: $(BUILD)/tests/unit/torture_calls
	@$(PYTHON) tests/run.py --torture $< --jobs $(JOBS) $(if $(ALL),,$(CALLS_CASES))
CALLS := read write close open openat fsync renameat fstat stat lstat fstatat fchmod fchown mkdir \
    mkdirat unlinkat symlinkat lseek pread opendir fdopendir readdir memfd_create getcwd readlink \
    getline fopen fflush pthread_create
comma := ,
$(BUILD)/tests/unit/torture_calls: $(BUILD)/tests/unit/torture_calls.o \
    $(BUILD)/tests/unit/torture_fails.o $(BUILD)/torture-main.o $(TOOL_PARTS) $(LIBRARY)
	$(LINK) $(CALLS:%=-Wl$(comma)--wrap=%) -Wl,--wrap=zs_sandbox_enter $(FYAML_LIBS)
# The tool with its main renamed and its allocations counted and refused by torture.c.
$(BUILD)/torture-main.o: src/cli/main.c $(BUILD)/flags
	$(Q)$(CC) $(ALL_CFLAGS) $(SYSTEM_DEFINES) -Wno-missing-prototypes \
	    -Dmain=zspecc_main -c -o $@ $<
$(BUILD)/tests/unit/torture: $(BUILD)/tests/unit/torture.o $(BUILD)/torture-main.o \
    $(TOOL_PARTS) $(LIBRARY)
	$(LINK) -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=strdup,--wrap=strndup \
	    -Wl,--wrap=posix_memalign,--wrap=zs_sandbox_enter $(FYAML_LIBS)
.PHONY: limits
limits: objects $(BUILD)/tests/limits/measure ## both sides of every limit, memory by its multiple
	@$(PYTHON) tests/limits/run.py --zspecc $(TOOL) --measure $(BUILD)/tests/limits/measure
$(BUILD)/tests/limits/measure: $(BUILD)/tests/limits/measure.o
	$(LINK)
.PHONY: sandbox hostile
hostile: objects $(BUILD)/tests/limits/measure ## hostile input: build/hostile.txt
	@$(PYTHON) tests/hostile/run.py --zspecc $(TOOL) --measure $(BUILD)/tests/limits/measure \
	    --table build/hostile.txt
sandbox: objects $(BUILD)/tests/sandbox/inside ## an intruder in the tool can do nothing
	@$(PYTHON) tests/sandbox/run.py --zspecc $(TOOL) --inside $(BUILD)/tests/sandbox/inside
$(BUILD)/tests/sandbox/inside: $(BUILD)/tests/sandbox/inside.o $(BUILD)/torture-main.o \
    $(TOOL_PARTS) $(LIBRARY)
	$(LINK) -Wl,--wrap=cli_report,--wrap=cli_settle,--wrap=zs_lsp_free $(FYAML_LIBS)
codegen-test: ## the generator: good schemas give the expected C, bad ones the expected error
	@$(PYTHON) tests/codegen/run.py
runtime: all ## run containers under crun and runc (needs root)
	@$(PYTHON) tests/runtime/run.py --zspecc $(TESTED)
.PHONY: api manual scale lsp schemas origins report-test podman
podman: all ## podman's flags written as deployments; PODMAN=DIR has what podman wrote
	@$(PYTHON) tests/podman/run.py --zspecc $(TESTED) $(if $(PODMAN),--recorded $(PODMAN))
manual: all ## manual pages, completions, help, the README's commands
	@$(PYTHON) tests/manual/run.py --zspecc $(TESTED)
scale: all ## many compiles at once: order, memory, streams, builds by ninja and make
	@$(PYTHON) tests/scale/run.py --zspecc $(TESTED)
.PHONY: system
system: all ## streams that fail, paths that are too long, another host (unshare)
	@$(PYTHON) tests/system/run.py --zspecc $(TESTED)
threads: ## jobs in threads under ThreadSanitizer
	@$(MAKE) --no-print-directory THREADS=1 threads-run
.PHONY: threads threads-run
threads-run: objects
	@$(PYTHON) tests/run.py --zspecc $(TOOL) --jobs $(JOBS) services/ fleet/ sharing/
	@$(PYTHON) tests/scale/run.py --zspecc $(TOOL) unchanged order parts one_report dialogue same \
	    digests
lsp: all ## the language server: a recorded session, hostile input, neovim as a client
	@$(PYTHON) tests/lsp/run.py --zspecc $(TESTED)
schemas: all ## the printed schemas accept what we accept, also in yaml-language-server
	@$(PYTHON) tests/schema/run.py --zspecc $(TESTED)
origins: objects ## every value that a golden case compiles has an origin
	@$(PYTHON) tests/report/origins.py --zspecc $(TOOL)
report-test: all ## the page of `trace --html` in a headless Chromium; SHOTS=DIR keeps screenshots
	@$(PYTHON) tests/report/run.py --zspecc $(TESTED) $(if $(SHOTS),--keep $(SHOTS))
api: all ## the installed library, two threads at once, bundles while the writer is killed
	@$(PYTHON) tests/api/run.py --make '$(MAKE)' --zspecc build/zspecc
conformance: all ## published schemas and documents; UPSTREAM=DIR says where they are
	@$(PYTHON) tests/conformance/run.py --zspecc $(TESTED) --upstream $(UPSTREAM) --cc $(CC)
conformance-schema: all ## JSON-Schema-Test-Suite: every group through the generator, compiled, run
	@$(PYTHON) tests/conformance/schema_suite.py --cc $(CC)

# ---- fuzzing -------------------------------------------------------------------------------------
.PHONY: fuzz fuzz-smoke fuzz-run fuzz-afl fuzz-afl-run fuzz-merge fuzz-merge-run matching
fuzz: ## fuzz all targets for MINUTES in all, or each for FUZZ_SECONDS (60); TARGET=yaml picks one
	@$(MAKE) --no-print-directory FUZZ=1 CC=clang \
	    $(if $(MINUTES),FUZZ_SECONDS=$(FUZZ_SHARE)) fuzz-run
FUZZ_TARGETS := $(or $(TARGET),$(notdir $(FUZZERS)))
# MINUTES shared out: as many targets at once as there are jobs.
FUZZ_SHARE = $(shell echo $$(($(MINUTES) * 60 * $(JOBS) / $(words $(FUZZ_TARGETS)))))
fuzz-smoke:
	@$(MAKE) --no-print-directory FUZZ=1 CC=clang FUZZ_SECONDS=5 fuzz-run
fuzz-afl: ## the same targets under AFL++ (Debian: afl++): TARGET=yaml MINUTES=1
	@command -v afl-fuzz >/dev/null || { echo "skipped: afl-fuzz is missing (apt-get install" \
	    "afl++)"; echo "0 passed, 0 failed, 1 skipped"; exit 0; } && $(MAKE) \
	    --no-print-directory FUZZ=1 CC=afl-clang-fast TARGET=$(or $(TARGET),yaml) fuzz-afl-run
fuzz-merge: ## what fuzzing found, as far as it reaches more, into tests/fuzz/corpus
	@$(MAKE) --no-print-directory FUZZ=1 CC=clang fuzz-merge-run
matching: ## the generator's matchers against Python's re; SEED=N makes other patterns
	@$(PYTHON) tests/codegen/matching.py --seed $(or $(SEED),1)
# Findings are left in build/fuzz-found/; a mended one goes to tests/fuzz/corpus/<target>/.
fuzz-run: $(FUZZERS)
	@mkdir -p build/fuzz-found
	@$(PYTHON) tests/fuzz/seeds.py build/fuzz-seeds >/dev/null
	@names="$(FUZZ_TARGETS)"; rm -f $(BUILD)/*.verdict $(BUILD)/*.log; \
	printf '%s\n' $$names | xargs -P $(JOBS) -I NAME sh -c '$(FUZZ_ONE)'; \
	$(PYTHON) tests/fuzz/summary.py $(BUILD) $$names
# AFL++ brings its own main; it mutates bytes and words only. Ends well when nothing crashed.
fuzz-afl-run: $(FUZZ_TARGETS:%=$(BUILD)/fuzz/%)
	@$(PYTHON) tests/fuzz/seeds.py build/fuzz-seeds >/dev/null; passed=0; failed=0; \
	for name in $(FUZZ_TARGETS); do out=build/fuzz-afl/$$name; mkdir -p $$out; \
	    dictionary=$$(ls generated/$$name/$$name.dict 2>/dev/null); \
	    AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1 AFL_AUTORESUME=1 \
	    AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 \
	    ASAN_OPTIONS=abort_on_error=1:symbolize=0:detect_leaks=0 \
	    afl-fuzz -V $$(($(or $(MINUTES),1) * 60)) -m none -t 5000+ -i build/fuzz-seeds/$$name \
	    -o $$out $${dictionary:+-x $$dictionary} $(BUILD)/fuzz/$$name >$$out/log 2>&1; \
	    grep -E 'execs_done|saved_crashes|bitmap_cvg' $$out/default/fuzzer_stats; \
	    grep -qE '^saved_crashes *: 0' $$out/default/fuzzer_stats && passed=$$((passed + 1)) || \
	    { failed=$$((failed + 1)); echo "FAIL $$name"; tail -n 20 $$out/log; }; \
	done; echo "$$passed passed, $$failed failed"; [ $$failed = 0 ]
# Of the corpora that fuzzing left, the smallest inputs that reach code or rows which no seed does.
fuzz-merge-run: $(FUZZERS)
	@$(PYTHON) tests/fuzz/seeds.py build/fuzz-seeds >/dev/null; \
	for name in $(FUZZ_TARGETS); do kept=build/fuzz-kept/$$name; rm -rf $$kept; \
	    mkdir -p $$kept build/fuzz-corpus/$$name tests/fuzz/corpus/$$name; \
	    cp -r build/fuzz-seeds/$$name/. $$kept; ls $$kept >$$kept.seeds; \
	    $(BUILD)/fuzz/$$name -merge=1 -use_counters=0 -max_len=$(MERGE_BYTES) \
	        -close_fd_mask=3 $$kept \
	        build/fuzz-corpus/$$name >$$kept.log 2>&1; \
	    for new in $$(ls -Sr $$kept | grep -vxFf $$kept.seeds | head -n $(MERGE_MOST)); do \
	        cp $$kept/$$new tests/fuzz/corpus/$$name/; done; \
	done; du -sb tests/fuzz/corpus
MERGE_BYTES ?= 600
MERGE_MOST ?= 120
# One target starts from tests/fuzz/corpus, the documents of the cases and what it found before.
FUZZ_ONE = mkdir -p build/fuzz-corpus/NAME build/fuzz-seeds/NAME; \
    dictionary=$$(ls generated/NAME/NAME.dict tests/fuzz/NAME.dict 2>/dev/null | head -n 1); \
    $(BUILD)/fuzz/NAME -max_total_time=$(FUZZ_SECONDS) -max_len=8192 -timeout=10 \
    -rss_limit_mb=1500 -close_fd_mask=3 -print_final_stats=1 \
    -artifact_prefix=build/fuzz-found/NAME- $${dictionary:+-dict=$$dictionary} \
    build/fuzz-corpus/NAME build/fuzz-seeds/NAME \
    >$(BUILD)/NAME.log 2>&1 && touch $(BUILD)/NAME.verdict
FUZZ_PARTS := $(BUILD)/fuzz-parts.a
# With the tool's main, renamed: commands that write are fuzzed as they are run.
$(FUZZ_PARTS): $(call objects,$(FUZZ_PARTS_C)) $(BUILD)/torture-main.o
	@rm -f $@
	$(Q)$(AR) rcs $@ $^
define fuzzer
$(BUILD)/fuzz/$(patsubst fuzz_%.c,%,$(notdir $(1))): $(BUILD)/$(1:.c=.o) $(FUZZ_PARTS) \
    $(TOOL_PARTS) $(LIBRARY)
	@mkdir -p $$(@D)
	$(call say,LD,$$@)
	$(Q)$(CC) $(ALL_LDFLAGS) -fsanitize=fuzzer -o $$@ $$^ $(FYAML_LIBS)
endef
$(foreach c,$(FUZZ_C),$(eval $(call fuzzer,$(c))))

# ---- gates ---------------------------------------------------------------------------------------
.PHONY: lint codes headers pure size hardening bench format
codes: ## every diagnostic code stands in some golden case
	@$(PYTHON) tests/lint/codes.py
lint: ## layout, names, include arrows, banned functions
	@$(PYTHON) tests/lint/lint.py
headers: ## every header compiles alone, with gcc and clang
	@$(PYTHON) tests/lint/headers.py -- -std=c11 -I. -Isrc $(filter-out -Werror,$(WARNINGS)) \
	    $(FYAML_CFLAGS)
pure: objects ## the library but bundle/, and the language server, ask the system for nothing
	@$(PYTHON) tests/lint/pure.py $(call objects,$(PURE_C) $(LSP_C) $(SCHEMA_C))
hardening: build-gcc build-clang ## what both compilers made is hardened as they were asked to
	@$(PYTHON) tests/lint/hardening.py build/plain-gcc build/plain-clang
size: objects ## the OCI tables and the interpreter stay small
	@$(PYTHON) tests/lint/size.py $(BUILD)
bench: $(BUILD)/tests/bench/bench objects ## measure against others: build/bench/; PEERS=DIR QUICK=1
	@$(MAKE) --no-print-directory STATIC=1 objects
	+@musl=; $(AS_MUSL) objects && musl="--musl $(MUSL_TOOL)" || echo "left out: static musl" >&2; \
	$(PYTHON) tests/bench/bench.py $(if $(PEERS),--peers $(PEERS)) $(if $(QUICK),--quick) \
	    --shared $(TOOL) --static $(STATIC_TOOL) $$musl $< build/bench
STATIC_TOOL = build/static-$(notdir $(firstword $(CC)))/zspecc
$(BUILD)/tests/bench/bench: $(BENCH_C:%.c=$(BUILD)/%.o) $(LIBRARY)
	$(LINK) $(FYAML_LIBS) -lm
# Outside of `make check`: minutes, not seconds. What they need: `make deps-analysis`.
.PHONY: analyze valgrind coverage coverage-runs coverage-usual deps-analysis
COVERAGE_PROGRAMS := unit/torture unit/torture_calls limits/measure
COVERAGE_RUNS := run.py fixes.py lsp/run.py manual/run.py scale/run.py system/run.py
analyze: $(REPORT_PARTS) ## gcc -fanalyzer, clang-tidy, cppcheck, scan-build: clean; ONLY=cppcheck
	@$(PYTHON) tests/analysis/analyze.py --jobs $(JOBS) --cache build/analysis $(ONLY:%=--only %) \
	    -std=c11 -I. -Isrc -I$(BUILD) -D_GNU_SOURCE $(FYAML_CFLAGS) -- \
	    $(sort $(filter-out $(SCHEMA_C),$(LIBRARY_C) $(TOOL_C)))
valgrind: objects $(UNITS) ## cases of every command, option and code, and unit tests; ALL=1
	@$(PYTHON) tests/valgrind/run.py --zspecc $(TOOL) --jobs $(JOBS) $(if $(ALL),--all) $(UNITS)
coverage: ## lines and branches of src/ that tests reach, and a reason for each other line
	@command -v gcovr >/dev/null || { echo "skipped: gcovr is missing (make deps-analysis)"; \
	    echo "0 passed, 0 failed, 1 skipped"; exit 0; } && \
	rm -rf build/coverage && find build -path '*cov*' -name '*.gcda' -delete && \
	$(MAKE) --no-print-directory -j$(JOBS) COV=1 TINY=1 CC=gcc coverage-runs && \
	$(MAKE) --no-print-directory -j$(JOBS) COV=1 CC=gcc coverage-usual && \
	$(PYTHON) tests/coverage/coverage.py --work build/coverage build/tiny-cov-gcc build/cov-gcc
# A run that fails is a matter of its own target; here its traces count. Some write no trace, since
# they may not write: what libgcov says of that is no word of the tool.
coverage-runs: export GCOV_ERROR_FILE := /dev/null
coverage-runs: objects $(UNITS) $(COVERAGE_PROGRAMS:%=$(BUILD)/tests/%)
	@for unit in $(UNITS); do $$unit >/dev/null || exit 1; done
	@for run in $(COVERAGE_RUNS); do echo "$$run: $$($(PYTHON) tests/$$run --zspecc $(TOOL) \
	    2>&1 | tail -n 1)"; done
	@for run in "limits/run.py" "hostile/run.py --table $(BUILD)/hostile.txt"; do \
	    echo "$$run: $$($(PYTHON) tests/$$run --zspecc $(TOOL) \
	    --measure $(BUILD)/tests/limits/measure 2>&1 | tail -n 1)"; done
	@echo "careful: $$(ZS_LANE=careful $(PYTHON) tests/run.py --zspecc $(TOOL) --jobs $(JOBS) \
	    2>&1 | tail -n 1)"
	@for run in torture-calls-run torture-run; do \
	    echo "$$run: $$($(MAKE) --no-print-directory $$run 2>&1 | grep passed)"; done
# What blocks and steps of the usual size alone come to: many bytes at once, room that is there.
coverage-usual: export GCOV_ERROR_FILE := /dev/null
coverage-usual: objects $(UNITS)
	@for unit in $(UNITS); do $$unit >/dev/null || exit 1; done
	@echo "usual: $$($(PYTHON) tests/run.py --zspecc $(TOOL) --jobs $(JOBS) 2>&1 | tail -n 1)"
format: ## lay out the C files with clang-format
	clang-format -i $(filter-out src/text/jsmn.h,$(wildcard src/*.[ch] src/*/*.[ch] tests/*/*.[ch]))

# ---- everything ----------------------------------------------------------------------------------
.PHONY: check build-gcc build-clang
build-gcc:
	@$(MAKE) --no-print-directory CC=gcc all
build-clang:
	@$(MAKE) --no-print-directory CC=clang objects
PHASES := deps build-gcc build-clang unit unit-san test forms fixes test-lanes test-san test-tiny \
    torture torture-calls origins codegen-test matching check-generated lint codes headers pure \
    size hardening test-musl fuzz-smoke api manual scale system limits sandbox hostile lsp \
    schemas runtime podman conformance conformance-schema
PHASE_SECONDS := 600
# A phase counts as its last line says (`N passed, N failed, N skipped`), else as one.
define run_phase
log=build/check/$$phase.log; began=$$(date +%s); status=0; \
timeout -k 10 $(PHASE_SECONDS) $(MAKE) --no-print-directory -j$(JOBS) WERROR=1 $$phase >$$log 2>&1 \
    || status=$$?; \
set -- $$(sed -nE '$(COUNTS)' $$log | tail -n 1); good=$${1:-0}; bad=$${2:-0}; left=$${3:-0}; \
left=$${left#0}; left=$${left:-0}; [ $$# != 0 ] || [ $$status != 0 ] || good=1; \
[ $$status = 0 ] || [ $$bad != 0 ] || bad=1; \
printf '%-16s %6d passed %4d failed %4d skipped %5d s\n' $$phase $$good $$bad $$left \
    $$(($$(date +%s) - began)); \
[ $$bad = 0 ] || { echo "--- $$log"; tail -n 40 $$log | sed 's/^/    /'; }; \
[ $$left = 0 ] || grep '^skipped' $$log | head -n 5 | sed 's/^/    /'
endef
check: ## all that guards a change; installs what is missing; ends with `N passed, N failed`
	@rm -rf build/check; mkdir -p build/check; passed=0; failed=0; skipped=0; \
	for phase in $(PHASES); do \
	    $(run_phase); \
	    passed=$$((passed + good)); failed=$$((failed + bad)); skipped=$$((skipped + left)); \
	done; summary="$$passed passed, $$failed failed"; \
	[ $$skipped = 0 ] || summary="$$summary, $$skipped skipped"; \
	echo "$$summary" | tee build/check/summary; [ $$failed = 0 ]

# ---- the machine ---------------------------------------------------------------------------------
.PHONY: deps deps-demo deps-bench demo
BUILD_PACKAGES := gcc libc6-dev pkg-config libfyaml-dev
RUN_PACKAGES := crun runc busybox-static
CHECK_PACKAGES := clang libclang-rt-dev clang-format python3 python3-jinja2 re2c uidmap groff-base \
    patch
# What checks look at when it is there.
EXTRA_PACKAGES := mandoc zsh fish python3-jsonschema libxml2-utils neovim \
    libtest-json-schema-acceptance-perl ninja-build strace musl-tools
# Of `make analyze valgrind coverage`.
ANALYSIS_PACKAGES := clang-tidy cppcheck valgrind gcovr
# What `make bench` compares with.
BENCH_PACKAGES := g++ jq libyaml-dev libjson-c-dev libyajl-dev libsimdjson-dev
# One probe for each package: what the package is needed for, tried.
probe-gcc = command -v gcc
probe-libc6-dev = echo '\#include <stdlib.h>' | gcc -fsyntax-only -x c -
probe-pkg-config = command -v pkg-config
probe-libfyaml-dev = echo '\#include <libfyaml.h>' | gcc -fsyntax-only -x c -
probe-crun = command -v crun
probe-runc = command -v runc || ls /usr/sbin/runc
probe-busybox-static = busybox --list
probe-python3-jsonschema = $(PYTHON) -c 'import jsonschema'
probe-libxml2-utils = command -v xmllint
probe-afl++ = command -v afl-fuzz
probe-chromium = command -v chromium
probe-chromium-driver = command -v chromedriver
probe-clang = command -v clang
probe-libclang-rt-dev = echo 'int main(void){return 0;}' | clang $(SAN_FLAGS) -x c - -o /dev/null
probe-clang-format = command -v clang-format
probe-python3 = command -v python3
probe-python3-jinja2 = $(PYTHON) -c 'import jinja2'
probe-re2c = command -v re2c
probe-groff-base = command -v groff
probe-mandoc = command -v mandoc
probe-zsh = command -v zsh
probe-fish = command -v fish
probe-neovim = command -v nvim
probe-libtest-json-schema-acceptance-perl = \
    ls /usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance/tests
probe-ninja-build = command -v ninja
probe-strace = command -v strace
probe-musl-tools = command -v musl-gcc
probe-uidmap = command -v newuidmap
probe-valgrind = command -v valgrind
probe-clang-tidy = command -v clang-tidy
probe-cppcheck = command -v cppcheck
probe-gcovr = command -v gcovr
probe-g++ = command -v g++
probe-jq = command -v jq
probe-libyaml-dev = pkg-config yaml-0.1
probe-libjson-c-dev = pkg-config json-c
probe-libyajl-dev = pkg-config yajl
probe-libsimdjson-dev = pkg-config simdjson
probe-patch = command -v patch
# Installs the packages of $(1) that are missing; those of $(2) too, but can do without.
define install
@missing=; luxury=; \
$(foreach p,$(1),{ $(probe-$(p)); } >/dev/null 2>&1 || missing="$$missing $(p)";) \
$(foreach p,$(2),{ $(probe-$(p)); } >/dev/null 2>&1 || luxury="$$luxury $(p)";) \
[ "$$missing$$luxury" ] || exit 0; \
if ! command -v apt-get >/dev/null; then \
    echo "missing, by Debian's names:$$missing$$luxury; install them as this system does"; \
    [ ! "$$missing" ]; exit; \
fi; \
root=; [ "$$(id -u)" = 0 ] || root=sudo; echo "installing:$$missing$$luxury"; \
get="$$root env DEBIAN_FRONTEND=noninteractive apt-get -y -qq --no-install-recommends install"; \
$$root apt-get -qq update; \
[ ! "$$missing" ] || $$get $$missing >/dev/null || { echo "not installed:$$missing"; exit 1; }; \
for package in $$luxury; do $$get $$package >/dev/null || echo "going on without $$package"; done
endef
deps: ## install what `make check` needs (apt); on another system say what is missing
	$(call install,$(BUILD_PACKAGES) $(CHECK_PACKAGES),$(RUN_PACKAGES) $(EXTRA_PACKAGES))
	@echo "1 passed, 0 failed"
deps-bench: ## install what `make bench` compares with (apt)
	$(call install,valgrind,$(BENCH_PACKAGES))
deps-analysis: ## install what `make analyze valgrind coverage` need (apt)
	$(call install,$(ANALYSIS_PACKAGES),)
deps-demo:
	$(call install,$(BUILD_PACKAGES),python3 $(RUN_PACKAGES))

EXAMPLES := tests/examples
WEB := -s web --facts $(EXAMPLES)/host.json --rootfs $(EXAMPLES)/rootfs $(EXAMPLES)/web.yaml
demo: deps-demo ## sixty seconds: compile a deployment, see an error, run the container
	@$(MAKE) --no-print-directory -j$(JOBS) all >/dev/null
	@echo; echo '$$ zspecc compile $(WEB)'
	@build/zspecc compile -o build/demo.json $(WEB)
	@head -n 40 build/demo.json; echo "... ($$(wc -l <build/demo.json) lines)"
	@echo; echo '$$ zspecc trace $(WEB) /linux/resources/memory/limit'
	@build/zspecc trace $(WEB) /linux/resources/memory/limit
	@echo; echo '$$ zspecc check $(EXAMPLES)/broken.yaml'
	@! build/zspecc check $(EXAMPLES)/broken.yaml
	@echo; python3 tests/runtime/run.py --demo

# The shared library; its interface number rises when a caller must be compiled anew.
SONAME := libzspec.so.0
SHARED := $(BUILD)/$(SONAME)
$(SHARED): $(call objects,$(LIBRARY_C))
	$(call say,LD,$@)
	$(Q)$(CC) -shared -Wl,-soname,$(SONAME) $(HARDENED_LINK),-z,defs $(VARIANT_FLAGS) \
	    $(LDFLAGS) -o $@ $^ $(FYAML_LIBS)
.PHONY: install uninstall clean help
install: all $(SHARED) ## install the tool, the library and its header under PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/pkgconfig $(DESTDIR)$(PREFIX)/include
	install -m 755 $(TOOL) $(DESTDIR)$(PREFIX)/bin/zspecc
	install -m 644 $(LIBRARY) $(DESTDIR)$(PREFIX)/lib/libzspec.a
	install -m 755 $(SHARED) $(DESTDIR)$(PREFIX)/lib/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(PREFIX)/lib/libzspec.so
	install -m 644 src/zspec.h $(DESTDIR)$(PREFIX)/include/zspec.h
	install -d $(MAN)/man1 $(MAN)/man5 $(COMPLETIONS)
	install -m 644 $(wildcard generated/cli/*.1) $(MAN)/man1
	install -m 644 $(wildcard generated/*/*.5) $(MAN)/man5
	install -m 644 generated/cli/zspecc.bash $(word 1,$(COMPLETIONS))/zspecc
	install -m 644 generated/cli/_zspecc $(word 2,$(COMPLETIONS))/_zspecc
	install -m 644 generated/cli/zspecc.fish $(word 3,$(COMPLETIONS))/zspecc.fish
	@printf '%s\n' 'prefix=$(PREFIX)' 'Name: zspec' 'Version: $(VERSION)' \
	    'Description: compiles service deployments to OCI runtime configurations' \
	    'Cflags: -I$${prefix}/include' 'Libs: -L$${prefix}/lib -lzspec $(FYAML_LIBS)' \
	    >$(DESTDIR)$(PREFIX)/lib/pkgconfig/zspec.pc
MAN = $(DESTDIR)$(PREFIX)/share/man
# Of bash, zsh and fish.
COMPLETIONS = $(addprefix $(DESTDIR)$(PREFIX)/share/,bash-completion/completions \
    zsh/site-functions fish/vendor_completions.d)
VERSION = $(shell sed -n 's/.*ZSPEC_VERSION "\(.*\)"/\1/p' src/zspec.h)
uninstall: ## remove what install put there
	rm -f $(DESTDIR)$(PREFIX)/bin/zspecc $(DESTDIR)$(PREFIX)/lib/libzspec.a
	rm -f $(DESTDIR)$(PREFIX)/lib/libzspec.so $(DESTDIR)$(PREFIX)/lib/$(SONAME)
	rm -f $(DESTDIR)$(PREFIX)/include/zspec.h $(DESTDIR)$(PREFIX)/lib/pkgconfig/zspec.pc
	rm -f $(patsubst generated/cli/%,$(MAN)/man1/%,$(wildcard generated/cli/*.1))
	rm -f $(addprefix $(MAN)/man5/,$(notdir $(wildcard generated/*/*.5)))
	rm -f $(word 1,$(COMPLETIONS))/zspecc $(word 2,$(COMPLETIONS))/_zspecc
	rm -f $(word 3,$(COMPLETIONS))/zspecc.fish
clean: ## remove build/
	rm -rf build
help: ## this list
	@sed -nE 's/^([a-z-]+):.*## (.*)/  \1\t\2/p' Makefile | expand -t 20

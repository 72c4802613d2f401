# STATIC=musl: a static tool with another C library. glibc's start-up asks the processor over a
# hundred times what it can do and touches pages that a small run has no other use for; together
# that is most of a `check` of 1 KB. What Debian has for glibc only is made here: libfyaml, from
# the distribution's own source package, and a folder with the headers of the kernel alone, since
# those beside them are glibc's. MUSL_CC=CC and FYAML_SOURCE=FOLDER (unpacked) are for elsewhere.
MUSL_ELSE := ; STATIC=1 works without (glibc)
ifeq ($(shell command -v $(firstword $(CC))),)
$(error STATIC=musl wants $(CC) (Debian: apt-get install musl-tools)$(MUSL_ELSE))
endif
ifneq ($(shell $(CC) -include features.h -E -dM -x c /dev/null 2>/dev/null | grep __GLIBC__),)
$(error STATIC=musl wants a compiler for musl, which $(CC) is not$(MUSL_ELSE))
endif
FYAML_VERSION := $(or $(shell pkg-config --modversion libfyaml 2>/dev/null),0.7.12)
FYAML_UNPACKED := build/musl/libfyaml-$(FYAML_VERSION)
FYAML_SOURCE ?= $(FYAML_UNPACKED)
KERNEL_HEADERS := build/musl/include
FYAML_CFLAGS := -isystem $(FYAML_SOURCE)/include -idirafter $(KERNEL_HEADERS)
FYAML_LIBS := $(BUILD)/libfyaml.a
# Threads of musl get what the tool says here, or 128 KB.
LINKED_AS += -Wl,-z,stack-size=0x800000

.PHONY: musl-parts
musl-parts: $(FYAML_SOURCE)/include/libfyaml.h $(KERNEL_HEADERS)/linux
$(FYAML_UNPACKED)/include/libfyaml.h: src/fetch_libfyaml.sh
	$(call say,GET,$(@D))
	@$< $(FYAML_VERSION) $(FYAML_UNPACKED) || { \
	    echo 'STATIC=musl wants it, or FYAML_SOURCE=FOLDER$(MUSL_ELSE)' >&2; exit 1; }
	@touch $@
$(KERNEL_HEADERS)/linux:
	@mkdir -p $(@D)
	@for name in asm asm-generic linux; do for folder in /usr/include \
	    /usr/include/$$($(CC) -print-multiarch); do \
	    [ ! -d $$folder/$$name ] || ln -sfn $$folder/$$name $(@D)/$$name; done; done
	@[ -e $@ ] || { echo 'STATIC=musl wants the headers of Linux (Debian: linux-libc-dev)' >&2; \
	    exit 1; }

# What its configure and Makefile.am would do, which need autoconf's programs; qsort_r, the one
# thing it looks for, serves what we do not call. Objects have the names that src/order.ld knows.
FYAML_FLAGS = -D_GNU_SOURCE -DNDEBUG -DVERSION=\"$(FYAML_VERSION)\" -fno-pie -ffunction-sections \
    -fdata-sections -w $(CPPFLAGS) $(CFLAGS) $(VARIANT_FLAGS) $(HARDENING) \
    $(patsubst %,-I$(FYAML_SOURCE)/%,include src src/lib src/xxhash)
$(BUILD)/have-libfyaml: $(BUILD)/libfyaml.a
$(BUILD)/libfyaml.a: $(FYAML_SOURCE)/include/libfyaml.h $(BUILD)/flags | $(KERNEL_HEADERS)/linux
	$(call say,AR,$@)
	@rm -rf $@ $(BUILD)/libfyaml
	@mkdir -p $(BUILD)/libfyaml
	$(Q)ls $(FYAML_SOURCE)/src/lib/*.c $(FYAML_SOURCE)/src/xxhash/*.c | xargs -P $(JOBS) -I FILE \
	    sh -c '$(CC) $(FYAML_FLAGS) \
	    -c -o $(BUILD)/libfyaml/libfyaml_la-$$(basename FILE .c).o FILE'
	$(Q)$(AR) rcs $@ $(BUILD)/libfyaml/*.o

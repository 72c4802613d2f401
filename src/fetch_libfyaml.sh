#!/bin/sh
# Unpacks the source of libfyaml, of the version that is asked for, as the distribution has it.
#
#     src/fetch_libfyaml.sh VERSION FOLDER
#
# apt gets and verifies it, from where this machine gets its packages: their sources are asked for
# with lists of their own, so that nothing of the machine is changed and nobody needs to be root.
set -eu
version=$1
rm -rf "$2.new"
mkdir -p "$2.new"
work=$(cd "$2.new" && pwd)
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/sources"
cd "$work"
fail() {
    echo "the source of libfyaml $version cannot be had: $1" >&2
    rm -rf "$work"
    exit 1
}

command -v apt-get >/dev/null || fail "apt-get is missing"
# The files of /etc/apt that name the distribution's archive, made to ask for sources.
apt-get indextargets --format '$(ORIGIN) $(SOURCESENTRY)' 'Created-By: Packages' >targets 2>log ||
    fail "$(tail -n 1 log)"
sed -nE 's/^(Debian|Ubuntu) (.*):[0-9]+$/\2/p' targets | sort -u | while read -r list; do
    case $list in
    *.sources) sed -E 's/^Types:.*/Types: deb-src/' "$list" >"sources/${list##*/}" ;;
    *) sed -nE 's/^[[:blank:]]*deb[[:blank:]]/deb-src /p' "$list" >"sources/${list##*/}" ;;
    esac
done
apt() {
    apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$work/sources" \
        -o Dir::State::lists="$work/lists" -o Dir::Cache="$work/cache" \
        -o Acquire::http::Timeout=20 "$@" >log 2>&1 || fail "$(tail -n 1 log)"
}
apt update
apt source --download-only libfyaml
source=$(find . -name "libfyaml_$version.orig.tar.*" ! -name '*.asc')
[ "$source" ] || fail "the distribution has another version"

tar xf "$source"
tar xf libfyaml_"$version"-*.debian.tar.*
if [ -f debian/patches/series ]; then
    sed -E '/^#/d; s/[[:blank:]].*//; /^$/d' debian/patches/series | while read -r name; do
        patch -s -p1 -d "libfyaml-$version" <"debian/patches/$name"
    done
fi
[ -f "libfyaml-$version/include/libfyaml.h" ] || fail "it is laid out in another way"
rm -rf "${work%.new}"
mv "libfyaml-$version" "${work%.new}"
rm -rf "$work"

#!/bin/sh
# Makes the fonts of this folder again: the same bytes from the same packages.
# Needs npm, python3 with fonttools==4.68.0, and the npm registry.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Letters of Latin scripts with Vietnamese, their loose marks, punctuation, signs of money, the mark for what cannot be printed.
latin='U+0020-007E,U+00A0-024F,U+0259,U+02B9-02BF,U+02C6,U+02C7,U+02D8-02DD,U+0300-030C,U+0323-0328,U+032D,U+0331'
latin="$latin,U+1E00-1EFF,U+2002-200D,U+2010-2015,U+2018-2026,U+2030,U+2032,U+2033,U+2039,U+203A,U+2044,U+2060,U+2070-209C"
latin="$latin,U+20AB-20AE,U+20B1,U+2116,U+2122,U+2150-215E,U+2212,U+2248,U+2260,U+2264,U+2265,U+25CC,U+FFFD"
# What joins, parts and carries marks inside a word of the other scripts.
inside='U+200B-200D,U+2060,U+25CC'

# package, its version, the name of its files, our name, characters, weights
cut() {
  package=$1 version=$2 file=$3 name=$4 characters=$5
  archive=$(cd "$work" && npm pack --silent "@expo-google-fonts/$package@$version")
  mkdir -p "$work/$package"
  tar -xzf "$work/$archive" -C "$work/$package" --strip-components 1
  for weight in $6; do
    number=${weight%%:*} word=${weight##*:}
    python3 -m fontTools.subset "$work/$package/$number$word/${file}_$number$word.ttf" \
      --unicodes="$characters" --layout-features='*' --no-hinting --desubroutinize \
      --name-IDs='0,1,2,3,4,5,6,13,14' --notdef-outline --no-recalc-timestamp \
      --drop-tables+=FFTM,DSIG --output-file="$here/$name-$word.ttf"
  done
}

both='400:Regular 700:Bold'
cut noto-sans 0.4.2 NotoSans NotoSans "$latin" "$both"
cut noto-sans-thai-looped 0.4.2 NotoSansThaiLooped NotoSansThaiLooped "U+0E01-0E5B,$inside" "$both"
cut noto-sans-lao 0.4.2 NotoSansLao NotoSansLao "U+0E80-0EFF,$inside" "$both"
cut noto-sans-khmer 0.4.3 NotoSansKhmer NotoSansKhmer "U+1780-17FF,U+19E0-19FF,$inside" "$both"
cut noto-sans-myanmar 0.4.2 NotoSansMyanmar NotoSansMyanmar "U+1000-109F,U+A9E0-A9FF,U+AA60-AA7F,$inside" "$both"
cut noto-sans-math 0.4.2 NotoSansMath NotoSansMath 'U+2190-2195,U+21D2,U+21D4' '400:Regular'
cut noto-sans-symbols-2 0.4.1 NotoSansSymbols2 NotoSansSymbols2 'U+25A0,U+25A1,U+25CB,U+25CF,U+2610-2612,U+2713,U+2717' '400:Regular'

# One licence text, with every family's line of copyright above it.
{
  head -q -n 1 "$work"/*/LICENSE_FONT | sort -u
  tail -n +2 "$work/noto-sans/LICENSE_FONT"
} >"$here/OFL.txt"

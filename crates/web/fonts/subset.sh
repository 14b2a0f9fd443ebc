#!/bin/sh
# Makes the two fonts of signs again: the same bytes from the same packages. The others are taken as they come.
# Needs npm, python3 with fonttools==4.68.0 and brotli==1.2.1, and the npm registry.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# package, its version, the name of its file, our name, characters
cut() {
  archive=$(cd "$work" && npm pack --silent "@expo-google-fonts/$1@$2")
  mkdir -p "$work/$1"
  tar -xzf "$work/$archive" -C "$work/$1" --strip-components 1
  python3 -m fontTools.subset "$work/$1/400Regular/$3_400Regular.ttf" --unicodes="$5" --no-hinting --desubroutinize \
    --name-IDs='0,1,2,3,4,5,6,13,14' --no-recalc-timestamp --drop-tables+=FFTM,DSIG,MATH --flavor=woff2 \
    --output-file="$here/$4.woff2"
}

cut noto-sans-math 0.4.2 NotoSansMath noto-sans-arrows 'U+2190-2193'
cut noto-sans-symbols-2 0.4.1 NotoSansSymbols2 noto-sans-signs 'U+25CB,U+25CF,U+25D0,U+2713,U+2717'

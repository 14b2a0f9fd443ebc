#!/bin/sh
# Makes zawgyi.js again: the detector of the npm package myanmar-tools as one module, with its model, for browsers.
# Needs npm, Node 20 or later, and the npm registry. The licence is Apache-2.0: zawgyi.LICENSE.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
tar -xzf "$(npm pack --silent myanmar-tools@1.2.0)"
npm install --silent --no-audit --no-fund --prefix tools esbuild@0.25.12
# What stands between @if NODEJS and @endif is for servers; the model takes its place in the text.
node -e '
  const { readFileSync: read, writeFileSync: write } = require("fs");
  const source = read("package/src/zawgyi_detector.ts", "utf8").replace(/\/\/ @if NODEJS[^]*?\/\/ @endif/g, "");
  const model = read("package/resources/zawgyiUnicodeModel.dat").toString("base64");
  write("zawgyi.ts", source.replace("<BASE64_DATA_PLACEHOLDER>", model));
'
{
  echo "/* Detector of myanmar-tools 1.2.0, Copyright 2017 Google LLC, Apache-2.0: made by zawgyi.sh, not written here. */"
  tools/node_modules/.bin/esbuild zawgyi.ts --minify --format=esm --target=es2020 --legal-comments=none
} >"$here/zawgyi.js"
cp package/LICENSE.md "$here/zawgyi.LICENSE"

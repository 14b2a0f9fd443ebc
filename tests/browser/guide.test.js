// The guide in docs says what the pages at /help say.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { FILE, guide } from "./guide.js";

test("docs/help.md is what the messages say", () => {
  assert.equal(readFileSync(FILE, "utf8"), guide(), "run `make screenshots`");
});

// The guides by role as one document, docs/help.md: the words that stand at /help, with the pictures taken here.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Where the document is kept. */
export const FILE = join(ROOT, "docs/help.md");

/** The guides in their order, each with its picture, as `crates/web/src/pages/help/guide.rs` has them. */
function guides() {
  const source = readFileSync(join(ROOT, "crates/web/src/pages/help/guide.rs"), "utf8");
  const found = [...source.matchAll(/Guide \{\s*id: "([a-z-]+)",\s*picture: "([a-z-]+)",[^}]*?decides: (true|false),?\s*\}/g)];
  if (found.length < 10) throw new Error(`${found.length} guides were read in guide.rs`);
  return found.map(([, id, picture, decides]) => ({ id, picture, decides: decides === "true" }));
}

/** The English messages. */
function messages() {
  const text = readFileSync(join(ROOT, "data/locales/en/pages/help.ftl"), "utf8");
  return new Map([...text.matchAll(/^([a-z][a-z0-9-]*) = (.+)$/gm)].map(([, id, words]) => [id, words]));
}

/** The document, as it has to be. */
export function guide() {
  const say = messages();
  const list = (prefix, mark) => {
    const lines = [];
    for (let number = 1; say.has(`${prefix}-${number}`); number++) lines.push(`${mark === "1." ? `${number}.` : mark} ${say.get(`${prefix}-${number}`)}`);
    return lines.join("\n");
  };
  const out = [
    "# Help, role by role",
    "",
    "These are the guides that the server shows at `/help`, in nine languages there. The text is made of `data/locales/en/pages/help.ftl` and the pictures are taken of the demonstration: `make screenshots` writes both anew. How to use the command line and how to run the server stands in the [guide](guide.md).",
    "",
    ...guides().map(({ id }) => `- [${say.get(`help-${id}-name`)}](#${say.get(`help-${id}-name`).toLowerCase().replaceAll(" ", "-")})`),
  ];
  for (const { id, picture, decides } of guides()) {
    const name = say.get(`help-${id}-name`);
    const parts = [
      `## ${name}`, say.get(`help-${id}-lead`), `![A page of Lindung: ${picture}](images/${picture}-desk-en.png)`,
      `### ${say.get("help-guide-first")}`, list(`help-${id}-step`, "1."),
      `### ${say.get("help-guide-sees")}`, list(`help-${id}-see`, "-"),
    ];
    const record = [decides ? list("help-record", "-") : "", list(`help-${id}-record`, "-")].filter(Boolean);
    if (record.length) parts.push(`### ${say.get(decides ? "help-guide-record" : "help-guide-keep")}`, record.join("\n"));
    out.push("", parts.join("\n\n"));
  }
  return `${out.join("\n")}\n`;
}

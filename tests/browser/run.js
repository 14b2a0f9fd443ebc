// Starts the demonstration once, runs the tests or takes the pictures against it, stops it.
//
//   node run.js BINARY TARGET screenshots | [FILE…]

import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { start } from "./demonstration.js";
import { PAGES } from "./pages.js";

const here = dirname(fileURLToPath(import.meta.url));
const [binary, target, ...wanted] = process.argv.slice(2);
const out = resolve(target);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const began = Date.now();
const roles = [...new Set(PAGES.map((page) => page.role).filter(Boolean))];
const interrupted = new AbortController();
let child;
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => (child ? child.kill(signal) : interrupted.abort()));
const demonstration = await start(resolve(binary), roles, join(out, "server.log"), interrupted.signal);
console.error(`the demonstration is served after ${Math.round((Date.now() - began) / 1000)} s`);

const { stop, ...told } = demonstration;
const state = join(out, "demonstration.json");
writeFileSync(state, JSON.stringify({ ...told, out }), { mode: 0o600 });

const all = readdirSync(here).filter((file) => file.endsWith(".test.js"));
const named = wanted.map((name) => all.find((file) => file.startsWith(name)) ?? name);
const arguments_ = wanted[0] === "screenshots"
  ? ["screenshots.js"]
  : ["--test", "--test-concurrency=2", "--test-timeout=600000", ...(named.length ? named : all)];
child = spawn(process.execPath, arguments_, { cwd: here, stdio: "inherit", env: { ...process.env, LINDUNG_BROWSER: state } });
const code = await new Promise((done) => child.once("exit", (code) => done(code ?? 1)));
await stop();
rmSync(state, { force: true });
console.error(`browser: ${Math.round((Date.now() - began) / 1000)} s in all`);
process.exitCode = code;

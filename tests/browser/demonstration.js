// Serves the demonstration from a folder of its own and signs in whom the pages need. It knows no page and no browser.

import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A debug build on a busy machine needs half a minute for the 300 people. */
const LONGEST_MS = 240_000;
/** The page elsewhere takes its time, so that a page that was blanked is seen blank. */
const ELSEWHERE_MS = 400;

/** Starts everything; `log` is where the server's log goes, `signal` ends it. Gives what tests must know, and `stop`. */
export async function start(binary, roles, log, signal) {
  const folder = await mkdtemp(join(tmpdir(), "lindung-browser."));
  const elsewhere = await outside();
  const port = await free();
  const base = `http://127.0.0.1:${port}`;
  const server = spawn(binary, [
    "--format", "json", "serve", "--demo", "--data", join(folder, "data"), "--keys", `file:${join(folder, "keys.json")}`,
    "--listen", `127.0.0.1:${port}`, "--elsewhere", elsewhere.address,
  ], { stdio: ["ignore", "pipe", "pipe"], signal });
  server.stderr.pipe(createWriteStream(log));
  const ended = new Promise((done) => { server.once("exit", done); server.once("error", done); });
  const stop = async () => {
    elsewhere.close();
    server.kill("SIGTERM");
    await Promise.race([ended, sleep(15_000, null, { ref: false })]);
    server.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const told = await started(server, ended);
    const sessions = {};
    for (const role of roles) sessions[role] = await session(base, role, told.step_up);
    const links = Object.fromEntries(told.links.map((one) => [one.role, one.link]));
    return { base, elsewhere: elsewhere.address, stepUp: told.step_up, links, sessions, names: told.links.map((one) => one.name), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What the server prints once it can be reached. */
async function started(server, ended) {
  let printed = "";
  server.stdout.on("data", (text) => (printed += text));
  const until = Date.now() + LONGEST_MS;
  const gone = ended.then((code) => { throw new Error(`the server ended: ${code}`); });
  gone.catch(() => {});
  while (Date.now() < until) {
    try {
      return JSON.parse(printed);
    } catch {
      await Promise.race([sleep(100), gone]);
    }
  }
  throw new Error("the server did not start in time");
}

/** Signs in whom the demonstration has for a role, proves again who it is, and gives the cookie as a browser keeps it. */
export async function session(base, role, password) {
  const post = async (path, body, cookie) => {
    const headers = { "Content-Type": "application/json", ...(cookie && { Cookie: cookie }) };
    const answer = await fetch(base + path, { method: "POST", headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.headers.getSetCookie().map((kept) => kept.split(";")[0]).find((kept) => kept.startsWith("lindung="));
  };
  const first = await post("/v1/session", { login: `th-${role.replaceAll("_", "-")}`, password });
  const cookie = await post("/v1/session/step-up", { password }, first) ?? first;
  const [name, value] = cookie.split("=");
  return { name, value, url: base, httpOnly: true, sameSite: "Strict" };
}

/** A page that has nothing to do with this one, under another host name. */
async function outside() {
  const server = createServer((_, answer) => {
    setTimeout(() => {
      answer.setHeader("Content-Type", "text/html; charset=utf-8");
      answer.end("<!doctype html><html lang=en><title>Weather</title><h1>Weather</h1>");
    }, ELSEWHERE_MS);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
}

/** A port that nobody listens on. */
async function free() {
  for (let tries = 0; tries < 20; tries++) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const taken = await new Promise((done) => {
      const socket = connect(port, "127.0.0.1", () => { socket.destroy(); done(true); });
      socket.on("error", () => done(false));
    });
    if (!taken) return port;
  }
  throw new Error("no free port");
}

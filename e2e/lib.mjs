// What journeys share: the program under test, a browser, looking at pages, counting. A journey itself is
// one file in journeys/, named after who does what. Nothing here knows a page of the product.
// Invariant: every program started here is stopped when the run ends, whatever the reason.

import { spawn } from "node:child_process";
import { mkdtemp, mkdir, readFile, readdir, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

export const LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"];
/** How long a page or a program may take before a journey fails, in milliseconds. */
const PATIENCE = 15_000;

// ---------------------------------------------------------------------------------------- the program

/** The program under test: POLYPHONY_BIN, else what `cargo build` made. */
export function binary() {
  const path = process.env.POLYPHONY_BIN ?? new URL("../target/debug/polyphony", import.meta.url).pathname;
  if (!existsSync(path)) throw new Error(`no program at ${path}: build it, or name it in POLYPHONY_BIN`);
  return path;
}

/** A port of this machine nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const running = new Set();

/** A running program with a data folder of its own. */
export class Server {
  /**
   * Starts the program and waits until it answers.
   * `args`: more words for the command line, such as ["--demo"]; `data`: a folder to go on with; `port`: one to
   * come back to; `env`: more variables; `command`: the words to start instead of the program (used to check this file).
   */
  static async start({ args = [], data, port, env = {}, command } = {}) {
    const server = new Server();
    server.own = data === undefined;
    server.data = data ?? (await mkdtemp(join(tmpdir(), "polyphony-journey-")));
    server.port = port ?? (await freePort());
    server.url = `http://127.0.0.1:${server.port}`;
    const listen = `127.0.0.1:${server.port}`;
    const [program, ...words] = command ?? [binary(), "serve"];
    server.output = "";
    server.child = spawn(program, [...words, "--data", server.data, "--listen", listen, ...args], { env: { ...process.env, ...env } });
    running.add(server);
    server.ended = new Promise((resolve) => server.child.once("close", (code, signal) => resolve(signal ?? code)));
    server.child.once("error", (error) => (server.output += `\n${error}`));
    for (const stream of [server.child.stdout, server.child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text) => (server.output += text));
    }
    await server.answers();
    return server;
  }

  async answers() {
    const until = Date.now() + 4 * PATIENCE;
    let gone = false;
    this.ended.then(() => (gone = true));
    while (Date.now() < until && !gone) {
      try {
        if ((await fetch(`${this.url}/health`)).ok) return;
      } catch {
        // Not listening yet.
      }
      await pause(50);
    }
    await this.stop();
    throw new Error(`the program ${gone ? "ended" : "did not answer"} while starting:\n${this.output}`);
  }

  /** The link that lets the first administrator in, read from what the program printed. */
  async firstLink() {
    const until = Date.now() + PATIENCE;
    while (Date.now() < until) {
      const line = this.output.split("\n").find((one) => /one-time link/i.test(one) && /https?:\/\//.test(one));
      const link = line?.match(/https?:\/\/\S+/)?.[0] ?? this.output.match(/one-time link[^\n]*\n\s*(https?:\/\/\S+)/i)?.[1];
      // The printed address may name the public one; the path is what counts.
      if (link) return this.url + new URL(link).pathname + new URL(link).search;
      await pause(50);
    }
    throw new Error(`no one-time link was printed:\n${this.output}`);
  }

  /** Mail written so far, oldest first: { to, subject, text, links }. Words in any transfer encoding are decoded. */
  async mail() {
    const folder = join(this.data, "mail");
    if (!existsSync(folder)) return [];
    const names = (await readdir(folder)).filter((name) => name.endsWith(".eml")).sort();
    return Promise.all(names.map(async (name) => readMail(await readFile(join(folder, name), "latin1"))));
  }

  /** The newest mail to an address whose subject or text holds `words`; waits for it. */
  async mailTo(address, words = "") {
    const until = Date.now() + PATIENCE;
    while (Date.now() < until) {
      const found = (await this.mail()).filter((one) => one.to.includes(address) && (one.subject + one.text).includes(words));
      if (found.length > 0) return found.at(-1);
      await pause(100);
    }
    throw new Error(`no mail to ${address}${words && ` about ${words}`}`);
  }

  /** Ends the program by `signal` and waits for it. The data folder stays. Returns the exit code or the signal. */
  async end(signal = "SIGTERM") {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill(signal);
    const timer = setTimeout(() => this.child.kill("SIGKILL"), PATIENCE);
    const how = await this.ended;
    clearTimeout(timer);
    running.delete(this);
    return how;
  }

  /** Ends the program and removes its data folder. */
  async stop() {
    await this.end();
    if (this.own) await rm(this.data, { recursive: true, force: true });
  }
}

process.on("exit", () => running.forEach((server) => server.child.kill("SIGKILL")));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));

/** Reads one mail: headers unfolded and decoded, the plain text, the links in it. */
export function readMail(raw) {
  const [head, ...rest] = raw.split(/\r?\n\r?\n/);
  const headers = readHeaders(head);
  let [body, kind] = [rest.join("\n\n"), headers];
  const boundary = headers["content-type"]?.match(/boundary="?([^";]+)/)?.[1];
  if (boundary) {
    const parts = body.split(`--${boundary}`).map((part) => part.replace(/^\r?\n/, ""));
    const plain = parts.find((part) => /^content-type:\s*text\/plain/im.test(part)) ?? "";
    const [inner, ...text] = plain.split(/\r?\n\r?\n/);
    [body, kind] = [text.join("\n\n"), readHeaders(inner)];
  }
  const text = decode(body, kind["content-transfer-encoding"]);
  return { to: headers.to ?? "", subject: words(headers.subject ?? ""), text, links: text.match(/https?:\/\/[^\s<>"]+/g) ?? [] };
}

function readHeaders(head) {
  const headers = {};
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const at = line.indexOf(":");
    if (at > 0) headers[line.slice(0, at).toLowerCase()] = line.slice(at + 1).trim();
  }
  return headers;
}

function decode(body, encoding = "") {
  if (/base64/i.test(encoding)) return Buffer.from(body, "base64").toString("utf8");
  if (/quoted-printable/i.test(encoding)) return quoted(body.replace(/=\r?\n/g, ""));
  return Buffer.from(body, "latin1").toString("utf8");
}

const quoted = (text) => Buffer.from(text.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))), "latin1").toString("utf8");

/** Encoded words of a header (RFC 2047). */
const words = (text) =>
  text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind, inner) =>
      kind.toLowerCase() === "b" ? Buffer.from(inner, "base64").toString("utf8") : quoted(inner.replace(/_/g, " ")),
    );

// ---------------------------------------------------------------------------------------- the browser

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser. The system's Chromium, or the one named in POLYPHONY_CHROMIUM. */
export function launch() {
  return chromium.launch({ executablePath: process.env.POLYPHONY_CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
}

/**
 * A fresh page in a context of its own (no cookies). `script`: whether the page may run script; `lang`: what
 * the browser asks for; `dark`: the colour scheme; `width`, `height`: the window, in CSS pixels.
 * Errors of the page's script and refusals of the content policy are kept in `page.faults`.
 */
export async function open(browser, { script = true, lang = "en", dark = false, width = 1280, height = 900, bypassCSP = false } = {}) {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    locale: lang,
    colorScheme: dark ? "dark" : "light",
    viewport: { width, height },
    bypassCSP,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && page.faults.push(message.text()));
  return page;
}

/** A picture of the whole page in target/journeys/<name>.png; returns its path. */
export async function picture(page, name) {
  const folder = new URL("../target/journeys/", import.meta.url).pathname;
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name.replace(/[^\p{L}\p{N}-]+/gu, "-")}.png`);
  await page.screenshot({ path, fullPage: true });
  return path;
}

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Looks at the open page with axe, target sizes included. Returns violations as lines "rule: help (n) first place";
 * empty is good. The page must have been opened with `bypassCSP`: axe has to be put in. `only`: rules to check alone.
 */
export async function look(page, only) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const violations = await page.evaluate(async (only) => {
    const options = { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } };
    if (only) Object.assign(options, { runOnly: { type: "rule", values: only }, rules: {} });
    const found = await globalThis.axe.run(document, options);
    return found.violations.map(({ id, help, nodes }) => ({ id, help, n: nodes.length, at: nodes[0]?.target.join(" "), html: nodes[0]?.html.slice(0, 160) }));
  }, only);
  return violations.map((one) => `${one.id}: ${one.help} (${one.n}) at ${one.at}: ${one.html}`);
}

/** Looks at an address with axe, opened anew with the cookies of `from` (if given). Returns what `look` returns. */
export async function accessibility(browser, url, { from, ...how } = {}) {
  const page = await open(browser, { ...how, bypassCSP: true });
  try {
    if (from) await page.context().addCookies(await from.context().cookies());
    await page.goto(url);
    return await look(page);
  } finally {
    await page.context().close();
  }
}

/**
 * Weight of a first view: { bytes (compressed, bodies and heads, as on the wire), requests,
 * critical (requests that hold up the first paint: the page, its style sheets, its blocking scripts), foreign }.
 */
export async function weight(browser, url, { from, ...look } = {}) {
  const page = await open(browser, look);
  try {
    if (from) await page.context().addCookies(await from.context().cookies());
    const network = await page.context().newCDPSession(page);
    await network.send("Network.enable");
    await network.send("Network.setCacheDisabled", { cacheDisabled: true });
    const seen = new Map();
    network.on("Network.requestWillBeSent", (event) => {
      seen.set(event.requestId, { url: event.request.url, bytes: 0 });
    });
    network.on("Network.loadingFinished", (event) => {
      const request = seen.get(event.requestId);
      if (request) request.bytes = event.encodedDataLength;
    });
    await page.goto(url, { waitUntil: "networkidle" });
    const requests = [...seen.values()].filter((request) => !request.url.startsWith("data:"));
    const home = new URL(url).origin;
    // The browser itself says what held up the first paint: style sheets and blocking scripts, not modules or icons.
    const held = await page.evaluate(() => performance.getEntriesByType("resource").filter((one) => one.renderBlockingStatus === "blocking").length);
    return {
      bytes: requests.reduce((sum, request) => sum + request.bytes, 0),
      requests: requests.length,
      critical: 1 + held,
      foreign: requests.filter((request) => new URL(request.url).origin !== home).map((request) => request.url),
    };
  } finally {
    await page.context().close();
  }
}

// ---------------------------------------------------------------------------------------- the runner

/** Names and results. A journey calls `t.test(sentence, async () => …)`; a failed one does not stop the next. */
export class Runner {
  passed = 0;
  failed = 0;
  #pages = new Set();

  constructor(browser) {
    this.browser = browser;
  }

  /** A page as `open` makes it, pictured when the test that opened it fails, closed after the journey. */
  async page(options) {
    const page = await open(this.browser, options);
    this.#pages.add(page);
    return page;
  }

  /** Plays one test. Returns whether it passed, so that a journey can stop where going on has no sense. */
  async test(sentence, body) {
    const start = Date.now();
    try {
      await body();
      this.passed += 1;
      console.log(`  ok      ${sentence} (${Date.now() - start} ms)`);
      return true;
    } catch (error) {
      this.fail(sentence, error);
      for (const page of this.#pages) {
        if (page.isClosed() || page.url() === "about:blank") continue;
        const path = await picture(page, `failed ${sentence} ${[...this.#pages].indexOf(page)}`).catch(() => undefined);
        if (path) console.log(`          seen at ${page.url()}: ${path}`);
      }
      return false;
    }
  }

  fail(sentence, error) {
    this.failed += 1;
    console.log(`  FAILED  ${sentence}`);
    console.log(String(error?.stack ?? error).replace(/^/gm, "          "));
  }

  /** Closes the pages of a journey. */
  async close() {
    await Promise.all([...this.#pages].map((page) => page.context().close().catch(() => undefined)));
    this.#pages.clear();
  }
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

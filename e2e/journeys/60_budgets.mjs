// Every kind of page is light in every language, asks nobody else, and prints.

import assert from "node:assert/strict";
import { request } from "node:http";
import { LANGUAGES, weight } from "../lib.mjs";
import { archetypes, livedIn } from "../product.mjs";

/** The most any first view may weigh, in bytes on the wire (issue 3, section 5). */
const ANY_PAGE = 40_000;
/** Bytes by archetype (experience.md, section 11). */
const CAPS = { home: 25_000, browse: 30_000, record: 30_000, dashboard: 40_000, tasks: 25_000, form: 25_000, review: 40_000, grid: 40_000 };
/** Requests that hold up the first view. */
const CRITICAL = 3;

/** One answer as sent: { bytes, head included, status, encoding }. */
function sent(url, cookies = []) {
  const headers = { "accept-encoding": "br", cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") };
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers }, (answer) => {
      let bytes = answer.rawHeaders.join(": \r\n").length + 20;
      answer.on("data", (chunk) => (bytes += chunk.length));
      answer.on("end", () => resolve({ bytes, status: answer.statusCode, encoding: answer.headers["content-encoding"] }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

export default async function budgets(t) {
  const { server, cookies, facts } = await livedIn(t.browser);
  const pages = Object.entries(archetypes(facts));
  const parts = new Map();
  try {
    await t.test("every kind of page needs few requests, from here only, and is light (English)", async () => {
      const faults = [];
      const measured = async ([name, { path, who, kind }]) => {
        const from = who && { context: () => ({ cookies: async () => cookies[who] }) };
        const seen = await weight(t.browser, `${server.url}/en${path}`, { from });
        const alone = await sent(`${server.url}/en${path}`, cookies[who]);
        // What comes beside the page itself is the same in every language.
        parts.set(name, seen.bytes - alone.bytes);
        if (seen.bytes > Math.min(ANY_PAGE, CAPS[kind])) faults.push(`${name} (${kind}): ${seen.bytes} bytes, of them the page ${alone.bytes}`);
        if (seen.critical > CRITICAL) faults.push(`${name}: ${seen.critical} requests hold up the first view`);
        if (seen.foreign.length > 0) faults.push(`${name}: asks ${seen.foreign}`);
      };
      // Most of the time goes into waiting that the network is quiet: four at once.
      const queue = [...pages];
      await Promise.all([1, 2, 3, 4].map(async () => {
        for (let next = queue.shift(); next; next = queue.shift()) await measured(next);
      }));
      assert.deepEqual(faults, []);
    });

    for (const lang of LANGUAGES.filter((one) => one !== "en")) {
      await t.test(`every kind of page keeps its budget in ${lang}`, async () => {
        const faults = [];
        for (const [name, { path, who, kind }] of pages) {
          const { bytes, encoding } = await sent(`${server.url}/${lang}${path}`, cookies[who]);
          const all = bytes + (parts.get(name) ?? 0);
          if (encoding !== "br") faults.push(`${name}: sent as ${encoding}`);
          if (all > Math.min(ANY_PAGE, CAPS[kind])) faults.push(`${name} (${kind}): ${all} bytes, of them the page ${bytes}`);
        }
        assert.deepEqual(faults, []);
      });
    }

    await t.test("grid, roadmap, Party and framework print in English and Arabic, with what was folded opened", async () => {
      const page = await t.page();
      for (const lang of ["en", "ar"]) {
        for (const path of ["/grid", `/roadmaps/${facts.party}`, "/parties/KE", "/framework"]) {
          await page.goto(`${server.url}/${lang}${path}`);
          const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString("latin1");
          const n = (pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
          assert.ok(n >= 1 && n <= 40, `${lang}${path} prints on ${n} sheets`);
        }
        await page.emulateMedia({ media: "print" });
        assert.equal(await page.locator("header.site nav").first().isVisible(), false, "menus are not printed");
        await page.emulateMedia({ media: "screen" });
      }
    });
  } finally {
    await server.stop();
  }
}

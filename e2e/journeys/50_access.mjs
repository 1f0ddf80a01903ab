// Everybody can use every kind of page: axe in six languages, light and dark; narrow screens in Russian and Arabic;
// nothing refused, nothing fetched from elsewhere; public and signed-in pages alike.

import assert from "node:assert/strict";
import { LANGUAGES, look, open } from "../lib.mjs";
import { archetypes, livedIn } from "../product.mjs";

/** Rules whose outcome can differ between light and dark: the document is the same in both. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

export default async function access(t) {
  const { server, cookies, facts } = await livedIn(t.browser);
  const pages = archetypes(facts);
  try {
    const players = [0, 1];
    /** Visits every kind of page in a language, split between two browser windows. Answers what `visit` found. */
    async function everywhere(lang, how, visit) {
      const found = await Promise.all(players.map(async (player) => {
        const faults = [];
        const windows = new Map();
        for (const [name, { path, who, status = 200 }] of Object.entries(pages).filter((_, index) => index % players.length === player)) {
          if (!windows.has(who)) {
            const page = await open(t.browser, { lang, ...how });
            if (who) await page.context().addCookies(cookies[who]);
            page.foreign = [];
            page.on("request", (request) => new URL(request.url()).origin !== server.url && page.foreign.push(request.url()));
            windows.set(who, page);
          }
          const page = windows.get(who);
          const answer = await page.goto(`${server.url}/${lang}${path}`);
          if (answer.status() !== status) faults.push(`${name} ${path}: status ${answer.status()}`);
          else faults.push(...(await visit(page, name)).map((line) => `${name} ${path}: ${line}`));
        }
        for (const page of windows.values()) await page.context().close();
        return faults;
      }));
      return found.flat();
    }

    for (const lang of LANGUAGES) {
      await t.test(`axe finds nothing on any kind of page in ${lang}, light and dark`, async () => {
        const faults = await everywhere(lang, { bypassCSP: true }, async (page) => {
          await page.emulateMedia({ colorScheme: "light" });
          const light = await look(page);
          await page.emulateMedia({ colorScheme: "dark" });
          const dark = await look(page, COLOUR_RULES);
          return [...light, ...dark.map((line) => `dark: ${line}`)];
        });
        assert.deepEqual(faults, []);
      });
    }

    for (const lang of ["ru", "ar"]) {
      await t.test(`no page scrolls sideways at 320 pixels, refuses or fetches anything, in ${lang}`, async () => {
        const faults = await everywhere(lang, { width: 320, height: 640 }, async (page) => {
          const found = await page.evaluate(() => {
            const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
            const faults = wide > 0 ? [`${wide} pixels too wide`] : [];
            if (wide > 0) {
              const past = [...document.querySelectorAll("body *")].filter((one) => {
                const box = one.getBoundingClientRect();
                return (box.right > innerWidth + 1 || box.left < -1) && box.width > 0 && !one.closest(".scroll") && !one.closest(".visually-hidden") && !one.closest(".skip");
              });
              const first = past.at(-1);
              if (first) faults.push(`past the edge: ${first.outerHTML.slice(0, 160)}`);
            }
            const n = document.querySelectorAll("h1").length;
            if (n !== 1) faults.push(`${n} headings of the first level`);
            if (!document.title.trim()) faults.push("no title");
            if (document.querySelector("[style], body script:not([src])")) faults.push("inline style or script");
            return faults;
          });
          const heard = page.faults.splice(0).filter((line) => !/status of 404/.test(line));
          return [...found, ...heard, ...page.foreign.splice(0).map((url) => `fetched ${url}`)];
        });
        assert.deepEqual(faults, []);
      });
    }

    await t.test("with text twice as large no page scrolls sideways at 320 pixels either", async () => {
      const faults = await everywhere("ru", { width: 320, height: 640, bypassCSP: true }, async (page) => {
        // The reader's own setting: it doubles what the stylesheet's widths in em are measured by, too.
        const settings = await page.context().newCDPSession(page);
        await settings.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        return wide > 0 ? [`${wide} pixels too wide`] : [];
      });
      assert.deepEqual(faults, []);
    });

    await t.test("the keyboard reaches the content first, then everything in order, and shows where it is", async () => {
      const page = await t.page();
      await page.goto(`${server.url}/en/measures`);
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement.id), "main");
      const seen = [];
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press("Tab");
        const state = await page.evaluate(() => {
          const one = document.activeElement;
          const style = getComputedStyle(one);
          const label = one.labels?.[0];
          const ring = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
          return { name: one.tagName, ring, inMain: Boolean(one.closest("main")), label: label?.textContent };
        });
        if (!state.inMain) break;
        seen.push(state);
      }
      assert.ok(seen.length > 5, `${seen.length} places`);
      assert.deepEqual(seen.filter((one) => !one.ring), []);
    });
  } finally {
    await server.stop();
  }
}

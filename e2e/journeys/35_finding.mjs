// J3b Finding: somebody searches by phrase and beginning, is helped with a misspelling, opens facets, looks at one result in
// six ways and compares measures; in English with script, in French without, in Arabic with script on a phone.

import assert from "node:assert/strict";
import { Server, look } from "../lib.mjs";
import { send, words } from "../product.mjs";

const LOOKS = [
  { lang: "en", script: true, misspelt: "incubatirs", meant: "incubators" },
  { lang: "fr", script: false, misspelt: "pépiniéres créativves", meant: "créatives" },
  { lang: "ar", script: true, width: 360, height: 800, misspelt: "incubatirs", meant: "incubators" },
];
const VIEWS = { list: "ol.results > li", table: "table.stack tbody tr", cards: "ul.deck > li", timeline: "ol.timeline > li > ul > li" };

const number = (text) => Number(text.match(/\d+/)[0]);

export default async function findingJourney(t) {
  const server = await Server.start();
  const json = async (path) => (await fetch(server.url + path)).json();
  try {
    for (const { lang, misspelt, meant, ...how } of LOOKS) {
      const page = await t.page({ lang, ...how, bypassCSP: how.script });
      const manner = `${lang}, ${how.script ? "with script" : "without script"}`;
      const visit = async (path) => assert.equal((await page.goto(server.url + path)).status(), 200, path);
      const unfold = async () => {
        if (!(await page.locator("#q").isVisible())) await page.locator("details.facets > summary").click();
      };
      const fits = async (path) => {
        const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.equal(width, 0, `${path} scrolls sideways`);
        if (how.script) assert.deepEqual(await look(page), [], path);
      };

      await t.test(`a phrase, a beginning and a misspelt word find what is meant (${manner})`, async () => {
        await visit(`/${lang}/measures`);
        await unfold();
        await page.fill("#q", '"digital culture"');
        await send(page, "#q");
        const phrase = number(await page.locator("h2.found").innerText());
        assert.ok(phrase > 0 && phrase < (await json("/en/measures.json?q=digital%20culture")).total);
        await unfold();
        await page.fill("#q", "incub*");
        await send(page, "#q");
        assert.ok((await page.locator("ol.results mark").count()) > 0);
        await unfold();
        await page.fill("#q", misspelt);
        await send(page, "#q");
        await page.locator(".empty a").first().click();
        await page.waitForLoadState("domcontentloaded");
        assert.ok(decodeURIComponent(page.url()).includes(meant), page.url());
        assert.ok((await page.locator("ol.results > li").count()) > 0);
      });

      await t.test(`another facet opens and what was ticked stays (${manner})`, async () => {
        await visit(`/${lang}/measures`);
        await unfold();
        await page.locator("input[name=output][value='2']").check();
        await page.locator("details.facets details:has(button[name=open]) > summary").click();
        await page.locator("button[name=open][value=chain]").click();
        await page.waitForLoadState("domcontentloaded");
        const address = new URL(page.url());
        assert.equal(address.searchParams.get("open"), "chain");
        assert.equal(address.searchParams.get("output"), "2");
        await unfold();
        const box = page.locator("input[name=chain]").first();
        const count = number(await page.locator("input[name=chain] + label .count").first().innerText());
        await box.check();
        await send(page, "#q");
        assert.equal(number(await page.locator("h2.found").innerText()), count, "the count said what a click gives");
      });

      await t.test(`one result in six views, each with its filters in words (${manner})`, async () => {
        await visit(`/${lang}/measures?output=2&per=100`);
        const found = number(await page.locator("h2.found").innerText());
        for (const view of ["table", "cards", "tiles", "timeline", "counts", "list"]) {
          await page.locator("nav.tabs").getByRole("link", { name: words(lang, `measures-view-${view}`), exact: true }).click();
          await page.waitForLoadState("domcontentloaded");
          assert.equal(number(await page.locator("h2.found").innerText()), found, view);
          assert.equal(await page.locator("ul.active-filters li").count(), 1, view);
          if (VIEWS[view]) assert.equal(await page.locator(VIEWS[view]).count(), found, view);
          await fits(page.url());
        }
      });

      await t.test(`measures are chosen in the list and stand side by side (${manner})`, async () => {
        await visit(`/${lang}/measures?output=2`);
        for (const place of [0, 2]) await page.locator("ol.results input[name=id]").nth(place).check();
        await page.locator("form#compare button").click();
        await page.waitForLoadState("domcontentloaded");
        assert.equal(new URL(page.url()).pathname, `/${lang}/measures/compare`);
        assert.equal(await page.locator("table.beside thead a").count(), 2);
        const all = await page.locator("table.beside tbody tr").count();
        await page.locator("main p.actions a").first().click();
        await page.waitForLoadState("domcontentloaded");
        assert.ok((await page.locator("table.beside tbody tr").count()) < all, "only what differs");
        await page.fill("#q", "film");
        await page.locator("form.search button").click();
        await page.waitForLoadState("domcontentloaded");
        await page.locator("section.filter ul a").first().click();
        await page.waitForLoadState("domcontentloaded");
        assert.equal(await page.locator("table.beside thead a").count(), 3);
        await fits(page.url());
      });
    }
  } finally {
    await server.stop();
  }
}

// The library of roadmaps: a visitor finds roadmaps by need and instrument and sets two side by side; a focal point tells
// what was learnt. In Spanish without script on a phone, in Arabic with script.

import assert from "node:assert/strict";
import { open } from "../lib.mjs";
import { Roadmap, peopled, press, readOnceSaid, send, words, writeWhole } from "../product.mjs";

const VISITORS = [
  { lang: "es", script: false, width: 360 },
  { lang: "ar", script: true, width: 1280 },
];
const LESSON = "Ask the provinces first";

/** Follows a link of the page. */
async function follow(page, link) {
  await Promise.all([page.waitForEvent("framenavigated", (frame) => frame === page.mainFrame()), link.click()]);
  await page.waitForLoadState("domcontentloaded");
}

export default async function library(t) {
  const { server, cookies } = await peopled(t.browser);
  try {
    const as = async (who) => {
      const page = await open(t.browser, { script: false });
      await page.context().addCookies(cookies[who]);
      return page;
    };
    const kenya = new Roadmap(await as("focal"), server, { party: "KE" });

    const published = await t.test("two Parties publish roadmaps with a need and a law to adapt, and one tells what it learnt", async () => {
      const senegal = new Roadmap(await as("focalSn"), server, { lang: "fr", party: "SN" });
      for (const [roadmap, authority, found] of [[kenya, "authority", "Skiza"], [senegal, "authoritySn", "Africultureban"]]) {
        await writeWhole(roadmap, found);
        await roadmap.need("Training for small studios", "2.4");
        await roadmap.act("finalize");
        await new Roadmap(await as(authority), server, { lang: roadmap.lang, party: roadmap.party }).act("validate");
        await roadmap.act("publish");
      }
      await kenya.go("/lessons");
      await kenya.page.fill("[name=lessons]", LESSON);
      await send(kenya.page, "[name=lessons]");
      const visitor = await t.page();
      await readOnceSaid(visitor, `${server.url}/en/roadmaps/KE`, LESSON);
      await readOnceSaid(visitor, `${server.url}/en/roadmaps?q=provinces`, "Kenya");
    });
    if (!published) return;

    for (const { lang, script, width } of VISITORS) {
      const manner = `${lang}, ${script ? "with script" : "without script on a phone"}`;
      const page = await t.page({ lang, script, width });
      const parties = () => page.locator("ol.results h3 a").evaluateAll((links) => links.map((link) => link.getAttribute("href").split("/").at(-1)).sort());
      const isNarrow = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

      await t.test(`roadmaps are found by need and instrument, and a filter too many says what to drop (${manner})`, async () => {
        await page.goto(`${server.url}/${lang}/roadmaps`);
        if (width < 600) await page.locator("details.facets > summary").first().click();
        await page.locator("input[name=need][value='2.4']").check();
        await page.locator("input[name=instrument][value=law-adapt]").check();
        await send(page, "input[name=need]");
        assert.deepEqual(await parties(), ["KE", "SN"]);
        assert.equal(await page.locator(".active-filters a").count(), 2);
        await page.goto(`${page.url()}&lang=zh`);
        assert.equal(await page.locator(".empty a").count(), 3, "one for each filter");
        await follow(page, page.locator(".empty a").last());
        assert.deepEqual(await parties(), ["KE", "SN"]);
      });

      await t.test(`two are kept in the address and set side by side (${manner})`, async () => {
        for (const party of ["KE", "SN"]) await follow(page, page.locator(`.results .pick a[href*="compare=${party}"]`).first());
        await follow(page, page.locator(`main a.button[href*="/side-by-side?party=KE&party=SN"]`));
        const text = await page.locator("main").innerText();
        for (const key of ["roadmaps-side-needs", "roadmaps-side-stages", "roadmaps-facet-instrument"]) assert.ok(text.includes(words(lang, key)), key);
        assert.equal(await page.locator("table.side thead th").count(), 3);
        assert.ok(text.includes("Film Act"));
        assert.ok(await isNarrow(), "nothing is wider than the page");
        const rows = await (await fetch(page.url().replace("/side-by-side?", "/side-by-side.json?"))).json();
        assert.equal(rows.total, 40);
      });

      await t.test(`the grid by roadmap opens to the very Parties (${manner})`, async () => {
        await page.goto(`${server.url}/${lang}/grid?look=roadmaps`);
        const number = page.locator(".grid tfoot td a[href*='planned_activity=2.4'], .grid tfoot td a[href*='active_activity=2.4'], .grid tfoot td a[href*='done_activity=2.4']").first();
        await follow(page, number);
        assert.deepEqual(await parties(), ["KE", "SN"]);
        await page.goto(`${server.url}/${lang}/grid/cooperation`);
        assert.ok((await page.locator("main").innerText()).includes(words(lang, "portal-cooperation-lede").slice(0, 20)));
      });
    }
  } finally {
    await server.end();
  }
}

// Imports: a ministry's table comes in, is put right, applied, brought again and undone. In English with script and
// columns chosen by hand, in French without script by French heads, in Arabic with script by Arabic heads.

import assert from "node:assert/strict";
import { pause } from "../lib.mjs";
import { peopled, send, words } from "../product.mjs";

const PLAYERS = [
  { lang: "en", script: true, who: "focal", party: "KE", heads: ["Key", "What it is called", "Activity", "Year", "Instrument type", "Description"], mark: "," },
  { lang: "fr", script: false, who: "focalSn", party: "SN", mark: ";" },
  { lang: "ar", script: true, who: "focal", party: "KE", mark: ";" },
];

export default async function imports(t) {
  const place = await peopled(t.browser);
  const { server } = place;
  try {
    for (const { lang, script, who, party, heads, mark } of PLAYERS) {
      const manner = `${lang}, ${script ? "with script" : "without script"}`;
      const page = await t.page({ lang, script });
      await page.context().addCookies(place.cookies[who]);
      const list = `${server.url}/${lang}/work/${party}/feeds`;
      const labels = heads ?? ["key", "title", "activity", "year", "instrument", "description"].map((code) => words(lang, `measures-column-${code}`));
      const stem = `import-${lang}`;
      const table = (rows) => [labels, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(mark)).join("\n");
      const sound = [
        ["k1", `Film fund ${stem}`, "1.1", "2019", "fund", "Grants for films"],
        ["k2", `Music quota ${stem}`, "1.2", "2020", "law", "A quota for music"],
      ];
      const bad = [sound[0], ["k2", `Music quota ${stem}`, "9.9", "42370", "law", "A quota for music"]];
      const counts = async () => (await page.locator("table:has(a[href*='rows=']) td.numeric").allInnerTexts()).map((cell) => cell.trim());
      const found = async () => (await (await fetch(`${server.url}/en/measures.json?q=${stem}`)).json()).total;
      const settled = async () => {
        for (let turn = 0; turn < 60 && (await page.locator("h1 .tag.blue").count()) > 0; turn += 1) {
          await pause(250);
          await page.reload();
        }
        return page.locator("h1 .tag").innerText();
      };
      const bring = async (text) => {
        await page.goto(list);
        await page.setInputFiles("#file", { name: "measures.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
        await send(page, "#file");
        return settled();
      };
      const press = async (act) => {
        await Promise.all([
          page.waitForEvent("framenavigated", (frame) => frame === page.mainFrame()),
          page.locator(`main button[name=act][value=${act}]`).click(),
        ]);
        await page.waitForLoadState("domcontentloaded");
        return settled();
      };
      /** Until the follower has taken up what was applied. */
      const until = async (total) => {
        for (let turn = 0; turn < 40 && (await found()) !== total; turn += 1) await pause(100);
        assert.equal(await found(), total);
      };

      await t.test(`a table is judged before anything is written, with place and cure of what is wrong (${manner})`, async () => {
        let state = await bring(table(bad));
        if (heads) {
          assert.equal(state, words(lang, "feeds-state-refused"), "no column is known to be the title");
          await page.locator("main a[href$='/mapping']").click();
          await page.waitForLoadState("domcontentloaded");
          await page.selectOption("#to-title", heads[1]);
          state = await press("use");
        }
        assert.equal(state, words(lang, "feeds-state-ready"));
        const text = await page.locator("main").innerText();
        assert.ok(text.includes("9.9") && text.includes("42370"), text);
        assert.equal(await found(), 0);
      });

      await t.test(`all or none holds back, the clean rows are taken, and everyone sees them (${manner})`, async () => {
        await page.check("input[name=rows][value=all]");
        await press("apply");
        assert.equal(await page.locator("[role=alert], .errors").count() > 0, true, "the refusal is said");
        await page.check("input[name=rows][value=clean]");
        assert.equal(await press("apply"), words(lang, "feeds-state-applied"));
        await until(1);
      });

      await t.test(`the table put right adds the rest, and a second time changes nothing (${manner})`, async () => {
        const again = async () => {
          await bring(table(sound));
          if (heads) {
            await page.locator("main a[href$='/mapping']").click();
            await page.waitForLoadState("domcontentloaded");
            await page.selectOption("#to-title", heads[1]);
            await press("use");
          }
          return counts();
        };
        assert.deepEqual((await again()).length, 5);
        assert.equal(await press("apply"), words(lang, "feeds-state-applied"));
        await until(2);
        const run = page.url().split("?")[0];
        const figures = await again();
        assert.deepEqual([figures[0], figures[1], figures[3], figures[4]].every((figure) => ["0", "٠"].includes(figure)), true, figures.join());
        await page.goto(run);
      });

      await t.test(`an import is undone with a reason that everyone may read (${manner})`, async () => {
        await page.fill("#reason", `Only a trial ${stem}`);
        assert.equal(await press("undo"), words(lang, "feeds-state-undone"));
        await until(1);
      });

      await t.test(`a feed of an address inside fetches nothing, says so, and is changed and ended (${manner})`, async () => {
        await page.goto(list);
        await page.locator("main a[href$='/feeds/feed']").click();
        await page.fill("#name", `Statistics ${stem}`);
        await page.fill("#address", "https://127.0.0.1/data.json?key=secret");
        await page.check("input[name=rhythm][value=weekly]");
        await page.selectOption("#weekday", "1");
        await send(page, "#hour");
        assert.equal(await page.locator("h1 .tag").innerText(), words(lang, "feeds-feed-state-on"));
        const feed = page.url().split("?")[0];
        assert.equal(await press("run"), words(lang, "feeds-state-refused"));
        const plain = (text) => text.replace(/[\u2066-\u2069]/gu, "");
        const what = words(lang, "feeds-refused-address-inside", { host: "127.0.0.1" });
        assert.ok(plain(await page.locator("main").innerText()).includes(plain(what)), what);
        await page.goto(feed);
        assert.equal(await page.locator("h1 .tag").innerText(), words(lang, "feeds-feed-state-broken"));
        await page.locator("main a[href$='/edit']").click();
        assert.equal(await page.inputValue("#address"), "https://127.0.0.1/data.json?key=secret");
        await page.check("input[name=rhythm][value=hand]");
        await send(page, "#hour");
        assert.equal(await press("end"), words(lang, "feeds-feed-state-ended"));
      });
    }
  } finally {
    await server.stop();
  }
}

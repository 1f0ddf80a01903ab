// Work off line: the workbook is taken along, comes back unchanged and changes nothing, comes back with one cell changed
// and changes that answer; a part is given to another ministry; what was applied is taken back. In French without
// script, in Arabic with script.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { accessibility } from "../lib.mjs";
import { peopled, press, Roadmap, words } from "../product.mjs";
import { retyped } from "../workbook.mjs";

const PLAYERS = [
  { lang: "fr", script: false, who: "focalSn", party: "SN", after: "Ce que le pays fera d’ici 2030 & après.", ministry: "Ministère du Commerce" },
  { lang: "ar", script: true, who: "focal", party: "KE", after: "ما ستفعله الدولة حتى عام 2030.", ministry: "وزارة التجارة" },
];

export default async function workbook(t) {
  const place = await peopled(t.browser);
  const { server } = place;
  try {
    for (const { lang, script, who, party, after, ministry } of PLAYERS) {
      const manner = `${lang}, ${script ? "with script" : "without script"}`;
      const page = await t.page({ lang, script });
      await page.context().addCookies(place.cookies[who]);
      const roadmap = new Roadmap(page, server, { lang, party });
      const taken = async (link) => {
        const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
        return readFile(await download.path());
      };
      const bring = async (buffer) => {
        await roadmap.go("/workbook");
        await page.setInputFiles("#bring input[type=file]", { name: "classeur.xlsx", mimeType: "application/octet-stream", buffer });
        await press(page, "#bring button.primary");
      };
      const summary = async () => {
        await roadmap.go("/text");
        return page.inputValue("[name=summary]");
      };
      let book;
      let before;

      await t.test(`it comes back unchanged and changes nothing (${manner})`, async () => {
        await roadmap.start();
        await roadmap.text();
        before = await summary();
        await roadmap.go();
        await press(page, `main a[href$="/roadmap/workbook"]`);
        book = await taken(page.locator(`a.button[href$="/workbook.xlsx"]`));
        await bring(book);
        assert.ok((await page.locator("main").innerText()).includes(words(lang, "roadmaps-workbook-nothing")));
      });

      await t.test(`one cell changed is one answer changed, and can be taken back (${manner})`, async () => {
        await bring(retyped(book, before, after));
        assert.equal(await page.locator("table tbody tr").count(), 1);
        const dry = page.url();
        assert.equal(await summary(), before, "a dry run writes nothing");
        await page.goto(dry);
        assert.deepEqual(await accessibility(t.browser, dry, { from: page, lang }), []);
        await press(page, "button[value=apply]");
        assert.equal(await summary(), after);
        await page.goto(dry);
        await press(page, "button[value=undo]");
        assert.equal(await summary(), before);
      });

      await t.test(`a part goes to another ministry and comes back (${manner})`, async () => {
        await roadmap.go("/workbook");
        await page.fill("[name=to]", ministry);
        await page.selectOption("[name=part]", "output-2");
        await press(page, `form[action$="/give"] button`);
        assert.ok((await page.locator("#out td").allInnerTexts()).includes(words(lang, "roadmaps-workbook-still-out")));
        await bring(await taken(page.locator("#out td a")));
        assert.ok((await page.locator("main").innerText()).includes(ministry));
        await roadmap.go("/workbook");
        assert.ok(!(await page.locator("#out td").allInnerTexts()).includes(words(lang, "roadmaps-workbook-still-out")));
        assert.deepEqual(await accessibility(t.browser, page.url(), { from: page, lang }), []);
      });
    }
  } finally {
    await server.end();
  }
}

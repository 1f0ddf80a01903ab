// Status reports: the Secretariat begins one, writes an introduction in both languages, looks at it and makes it final; a
// visitor opens a figure to its Parties. In English with script, in French without, in Arabic with script.

import assert from "node:assert/strict";
import { peopled, press, readOnceSaid, send, words } from "../product.mjs";

const PLAYERS = [
  { lang: "en", script: true, day: "2026-01-31", symbol: "DCE/27/9.CP/11" },
  { lang: "fr", script: false, day: "2025-06-30", symbol: "DCE/27/9.CP/12" },
  { lang: "ar", script: true, day: "2024-12-31", symbol: "DCE/27/9.CP/13" },
];

export default async function statusReports(t) {
  const place = await peopled(t.browser);
  const { server } = place;
  try {
    for (const { lang, script, day, symbol } of PLAYERS) {
      const manner = `${lang}, ${script ? "with script" : "without script"}`;
      const officer = await t.page({ lang, script });
      await officer.context().addCookies(place.cookies.secretariat);
      let report;

      await t.test(`the Secretariat begins a report from its desk and writes in both languages (${manner})`, async () => {
        await officer.goto(`${server.url}/${lang}/desk`);
        await officer.getByRole("link", { name: words(lang, "governance-reports"), exact: true }).click();
        await officer.waitForLoadState("domcontentloaded");
        await officer.fill("#on", "someday");
        await send(officer, "#on");
        assert.equal(await officer.locator("#on").inputValue(), "someday", "what was typed is kept");
        assert.ok((await officer.locator(".errors a[href='#on']").count()) === 1);
        await officer.fill("#on", day);
        await send(officer, "#on");
        report = new URL(officer.url()).pathname.split("/").at(-1);
        await officer.fill("#symbol", symbol);
        await officer.fill("#introduction_en", `Thanks to all Parties, ${lang}`);
        await send(officer, "#symbol", "button[value=preview]");
        assert.ok((await officer.locator(".errors a[href='#introduction_fr']").count()) === 1, "half of the readers would have none");
        await officer.fill("#introduction_fr", `Merci à toutes les Parties, ${lang}`);
        await send(officer, "#symbol", "button[value=preview]");
        const text = await officer.locator("main").innerText();
        assert.ok(text.includes(words(lang, "governance-report-preview-how")), text);
        assert.ok(text.includes(words(lang, "governance-report-annex")));
      });

      await t.test(`nothing is public before it is final, and then every figure opens to its Parties (${manner})`, async () => {
        const address = `${server.url}/${lang}/status-reports/${report}`;
        assert.equal((await fetch(address)).status, 404);
        await officer.goto(`${server.url}/${lang}/desk/status-reports/${report}`);
        await press(officer, `form[action$="/acts/finish"] button`);
        assert.equal(await officer.locator("#on").count(), 0, "what is final is no form any more");
        const visitor = await t.page({ lang, script: false });
        const text = await readOnceSaid(visitor, address, symbol);
        assert.ok(text.includes(lang === "fr" ? "Merci à toutes les Parties" : "Thanks to all Parties"), text);
        const link = visitor.locator("main table a[href$='/lists/nothing-in-group-i']").first();
        const figure = await link.innerText();
        await link.click();
        await visitor.waitForLoadState("domcontentloaded");
        const rows = await (await fetch(`${server.url}/${lang}/status-reports/${report}/lists/nothing-in-group-i.json`)).json();
        assert.equal(await visitor.locator("main tbody tr").count(), rows.total, "the Parties of Group I on that day");
        assert.equal(figure, String(rows.total));
      });

      await t.test(`a report that is withdrawn keeps its address with the reason (${manner})`, async () => {
        await officer.goto(`${server.url}/${lang}/desk/status-reports/${report}`);
        await officer.fill("#reason", `Made anew, ${lang}`);
        await press(officer, `form[action$="/acts/withdraw"] button`);
        const visitor = await t.page({ lang, script: false });
        const text = await readOnceSaid(visitor, `${server.url}/${lang}/status-reports/${report}`, `Made anew, ${lang}`);
        assert.ok(text.includes(`Made anew, ${lang}`), text);
      });
    }
  } finally {
    await server.end();
  }
}

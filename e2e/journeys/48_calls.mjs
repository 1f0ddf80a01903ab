// Calls: the Secretariat asks every Party, a focal point answers in two sittings, the answers are published with the raw
// table. In English with script, in French without, in Arabic with script.

import assert from "node:assert/strict";
import { peopled, press, readOnceSaid, send, sendCall, words } from "../product.mjs";

const PLAYERS = [
  { lang: "en", script: true, who: "focal", party: "KE", title: "Roadmaps so far" },
  { lang: "fr", script: false, who: "focalSn", party: "SN", title: "Feuilles de route à ce jour" },
  { lang: "ar", script: true, who: "focal", party: "KE", title: "خرائط الطريق حتى الآن" },
];

export default async function calls(t) {
  const place = await peopled(t.browser);
  const { server } = place;
  try {
    for (const { lang, script, who, party, title } of PLAYERS) {
      const manner = `${lang}, ${script ? "with script" : "without script"}`;
      const officer = await t.page({ lang, script });
      await officer.context().addCookies(place.cookies.secretariat);
      const focal = await t.page({ lang, script });
      await focal.context().addCookies(place.cookies[who]);
      let call;

      await t.test(`the Secretariat asks every Party (${manner})`, async () => {
        call = await sendCall(officer, server, { lang, title, question: `${title}?` });
      });

      await t.test(`a focal point answers in two sittings (${manner})`, async () => {
        await focal.goto(`${server.url}/${lang}/work`);
        await focal.locator(`main a[href$="/calls/${call}"]`).first().click();
        await focal.waitForLoadState("domcontentloaded");
        await focal.locator("input[name=answer_0][value=yes]").check();
        await press(focal, "button[name=act][value=save]");
        assert.ok((await focal.locator("main").innerText()).includes(words(lang, "governance-nothing-sent")));
        assert.ok(await focal.locator("input[name=answer_0][value=yes]").isChecked(), "what was typed is kept");
        await send(focal, "input[name=answer_0]");
        assert.ok(!(await focal.locator("main").innerText()).includes(words(lang, "governance-nothing-sent")));
      });

      await t.test(`the answers are published with the share and the raw table (${manner})`, async () => {
        await officer.goto(`${server.url}/${lang}/desk/calls/${call}`);
        await press(officer, `form[action$="/acts/close"] button`);
        await press(officer, `form[action$="/acts/publish"] button`);
        const visitor = await t.page({ lang, script: false });
        const share = words(lang, "governance-share");
        const text = await readOnceSaid(visitor, `${server.url}/${lang}/calls/${call}`, share);
        assert.ok(text.includes(share), text);
        const rows = await (await fetch(`${server.url}/${lang}/calls/${call}.json`)).json();
        assert.deepEqual(rows.rows.map((row) => [row.party, row.answers]), [[party, ["yes"]]]);
      });
    }
  } finally {
    await server.end();
  }
}

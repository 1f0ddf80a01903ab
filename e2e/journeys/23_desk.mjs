// The desk: several questions leave in one message and are answered beside their parts, with the same clock for both sides;
// reminders are previewed with every recipient before they go. In English with script, in French without.

import assert from "node:assert/strict";
import { livedIn, press, words } from "../product.mjs";

const LOOKS = [{ lang: "en", script: true }, { lang: "fr", script: false }];
const QUESTIONS = {
  en: [["1.1", "Of which year is the survey?"], ["summary", "Until when does it hold?"], ["action-1.1", "Who pays for it?"]],
  fr: [["1.1", "De quelle année date l’enquête ?"], ["summary", "Jusqu’à quand vaut-il ?"], ["action-1.1", "Qui la finance ?"]],
};

export default async function desk(t) {
  for (const look of LOOKS) {
    const { lang } = look;
    const manner = `${lang}, ${look.script ? "with script" : "without script"}`;
    const { server, cookies, facts } = await livedIn(t.browser);
    const as = async (who) => {
      const page = await t.page(look);
      await page.context().addCookies(cookies[who]);
      return page;
    };
    try {
      const [officer, focal] = [await as("secretariat"), await as("focal")];
      const there = `${server.url}/${lang}/desk/submissions/${facts.receipt}`;
      const here = `${server.url}/${lang}/work/${facts.party}/roadmap/submissions/${facts.receipt}`;

      await t.test(`opening a submission claims it, which the queue shows, and one click releases it (${manner})`, async () => {
        await officer.goto(`${server.url}/${lang}/desk/submissions`);
        await press(officer, `table.queue a.button[href$="${facts.receipt}"]`);
        assert.equal(await officer.locator("button[value=release]").count(), 1);
        await officer.goto(`${server.url}/${lang}/desk/submissions`);
        assert.ok((await officer.locator("table.queue").innerText()).includes("Sam Okoro"));
        await officer.goto(there);
        await press(officer, "button[value=release]");
        assert.ok(!(await officer.locator("table.queue").innerText()).includes("Sam Okoro"));
      });

      await t.test(`three questions leave in one message and stand beside their parts for both sides (${manner})`, async () => {
        await officer.goto(there);
        await press(officer, "button[name=act][value=open]");
        for (const [row, [part, said]] of QUESTIONS[lang].entries()) {
          await officer.selectOption(`[name=part_${row}]`, part);
          await officer.fill(`[name=said_${row}]`, said);
        }
        await press(officer, "button[name=act][value=ask]");
        for (const [page, address] of [[officer, there], [focal, here]]) {
          await page.goto(address);
          assert.equal(await page.locator("article.thread").count(), 3);
          assert.ok((await page.locator("#a-1\\.1 article.thread").innerText()).includes(QUESTIONS[lang][0][1]));
          const said = await page.locator("main").innerText();
          assert.ok(said.includes(words(lang, "roadmaps-turn-party")), "the same turn for both");
        }
        const mail = await server.mailTo("focal.ke@example.org", facts.receipt);
        for (const [, said] of QUESTIONS[lang]) assert.ok(mail.text.includes(said), "one mail bears all of them");
      });

      await t.test(`the Party answers each; one left empty is asked for and nothing typed is lost (${manner})`, async () => {
        await focal.goto(here);
        await focal.fill("[name=answer_1]", "2021 – ٢٠٢١");
        await focal.fill("[name=answer_3]", "Film Board");
        await Promise.all([focal.waitForEvent("framenavigated"), focal.locator("button[name=act][value=answer]").click()]);
        await focal.waitForLoadState("domcontentloaded");
        assert.equal(await focal.locator(".errors").count(), 1);
        assert.equal(await focal.inputValue("[name=answer_1]"), "2021 – ٢٠٢١");
        await focal.fill("[name=answer_2]", "2029");
        await press(focal, "button[name=act][value=answer]");
        await officer.goto(there);
        assert.ok((await officer.locator("#a-1\\.1 article.thread").innerText()).includes("2021 – ٢٠٢١"));
        assert.ok((await officer.locator("main").innerText()).includes(words(lang, "roadmaps-turn-secretariat")));
        await press(officer, "button[name=act][value=accept]");
      });

      await t.test(`the list keeps its filters in the address, and a reminder is read before it goes (${manner})`, async () => {
        await officer.goto(`${server.url}/${lang}/desk/roadmaps`);
        await officer.selectOption("[name=turn]", "party");
        await officer.selectOption("[name=group]", "group-v-a");
        await press(officer, "main form button:not([name])");
        assert.match(officer.url(), /group=group-v-a/);
        const saved = officer.url();
        await officer.locator("#party-SN").check();
        await press(officer, "form:has(table.queue) .actions button");
        assert.equal(await officer.locator("main details").count(), 1);
        await officer.locator("main details summary").click();
        const preview = await officer.locator("main details").innerText();
        assert.ok(preview.includes("Fatou Diop") && preview.includes("Secrétariat"), `in the language of its reader: ${preview}`);
        await officer.locator("input[name=sure][value=yes]").check();
        await press(officer, "button.primary");
        assert.ok((await officer.locator("main table").innerText()).includes("Fatou Diop"), "who got it is kept");
        const mail = await server.mailTo("focal.sn@example.org", "/fr/work/SN/roadmap");
        assert.ok(!/retard|late|overdue/i.test(mail.text), "nothing is called late");
        await officer.goto(saved);
        assert.ok((await officer.locator("main table.queue").innerText()).includes(words(lang, "roadmaps-reminded-on", { value: "" }).trim().split(" ")[0]));
      });
    } finally {
      await server.end();
    }
  }
}

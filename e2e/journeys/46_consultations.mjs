// Consultations: a Party opens a round on its draft, anybody contributes, the team publishes, hides, says what became of
// each, types in what came on paper. In French without script, in Arabic and English with it.

import assert from "node:assert/strict";
import { Roadmap, contribute, openRound, peopled, press, readOnceSaid, send, words } from "../product.mjs";

const PLAYERS = [
  { lang: "en", script: true, who: "focal", party: "KE", title: "First round", words: "Local games first." },
  { lang: "fr", script: false, who: "focalSn", party: "SN", title: "Première série", words: "D’abord les jeux locaux." },
  { lang: "ar", script: true, who: "focal", party: "KE", title: "الجولة الثانية", words: "الألعاب المحلية أولاً." },
];

export default async function consultations(t) {
  const place = await peopled(t.browser);
  const { server } = place;
  const begun = new Set();
  try {
    for (const { lang, script, who, party, title, words: said } of PLAYERS) {
      const manner = `${lang}, ${script ? "with script" : "without script"}`;
      const team = await t.page({ lang, script });
      await team.context().addCookies(place.cookies[who]);
      const visitor = await t.page({ lang, script });
      let round;
      /** The public page once the follower has taken up what changed. */
      const read = (path, until) => readOnceSaid(visitor, `${server.url}/${lang}${path}`, until);

      await t.test(`a focal point plans a round and opens it on the draft (${manner})`, async () => {
        if (!begun.has(party)) {
          const roadmap = new Roadmap(team, server, { lang, party });
          await roadmap.start();
          await roadmap.text();
          begun.add(party);
        }
        round = await openRound(team, server, { lang, party, title, about: said });
        await read("/consultations", title);
        await read(`/consultations/${round}`, title);
        assert.equal(await visitor.locator(`main a.button.primary[href$="/contribute"]`).count(), 1);
      });

      await t.test(`a visitor without an account comments on a paragraph, and what waits is said (${manner})`, async () => {
        await read(`/consultations/${round}/text`, "1");
        await press(visitor, "section.paragraph a[href*='contribute?place=paragraph-1']");
        await visitor.fill("#words", said);
        await visitor.selectOption("#kind", "person");
        await send(visitor, "#words");
        assert.ok(!(await visitor.locator("main article.contribution").count()), "nothing is shown before somebody has looked");
        await contribute(visitor, server, { lang, round, place: "question-1", words: `${said} 2` });
      });

      await t.test(`the team publishes one and hides the other with its reason (${manner})`, async () => {
        await team.goto(`${server.url}/${lang}/work`);
        await team.locator(`main a[href$="/consultations/${round}/contributions"]`).first().click();
        await team.waitForLoadState("domcontentloaded");
        await team.locator("input[name=number][value='1']").check();
        await press(team, "button[name=act][value=publish]");
        await team.locator("input[name=number][value='2']").check();
        await team.selectOption("#reason", "spam");
        await press(team, "button[name=act][value=hide]");
        const text = await read(`/consultations/${round}`, said);
        assert.ok(text.includes(words(lang, "consultations-no-outcome")));
        assert.ok(!text.includes(`${said} 2`));
      });

      await t.test(`it says what became of it, and types in what came on paper (${manner})`, async () => {
        await team.goto(`${server.url}/${lang}/work/${party}/consultations/${round}/contributions/1`);
        await team.locator("input[name=kind][value=used]").check();
        await team.fill("#paragraph", "3");
        await press(team, "button[name=act][value=give-outcome]");
        await team.goto(`${server.url}/${lang}/work/${party}/consultations/${round}/enter`);
        await team.fill("#words", `${said} 3`);
        await team.locator("input[name=source][value=paper]").check();
        await send(team, "#words");
        const text = await read(`/consultations/${round}`, `${said} 3`);
        assert.ok(text.includes(words(lang, "consultations-source-paper")));
        await read(`/consultations/${round}/all`, `${said} 3`);
      });

      await t.test(`the round is closed and the log stays (${manner})`, async () => {
        await team.goto(`${server.url}/${lang}/work/${party}/consultations/${round}`);
        await press(team, `form[action$="/acts/close"] button`);
        await read(`/consultations/${round}`, said);
        await visitor.goto(`${server.url}/${lang}/consultations/${round}/contribute`);
        assert.equal(await visitor.locator("main button.primary").count(), 0);
        assert.ok((await visitor.locator("main").innerText()).includes(words(lang, "consultations-closed-heading")));
      });
    }
  } finally {
    await server.end();
  }
}

// The text in chapters: two people of a Party on one paragraph, both versions on a clash, comments of the team. In French
// without script, in Arabic with it.

import assert from "node:assert/strict";
import { Roadmap, peopled, press, send, words } from "../product.mjs";

const PLAYERS = [
  { lang: "fr", script: false, mine: "Les bibliothèques prêtent en ligne.", theirs: "Les bibliothèques prêtent partout.", said: "Et les écoles ?" },
  { lang: "ar", script: true, mine: "تعير المكتبات عبر الإنترنت.", theirs: "تعير المكتبات في كل مكان.", said: "وماذا عن المدارس؟" },
];

export default async function chapters(t) {
  const place = await peopled(t.browser);
  const { server } = place;
  try {
    let isBegun = false;
    for (const { lang, script, mine, theirs, said } of PLAYERS) {
      const manner = `${lang}, ${script ? "with script" : "without script"}`;
      const [one, other] = [await t.page({ lang, script }), await t.page({ lang, script })];
      await one.context().addCookies(place.cookies.focal);
      await other.context().addCookies(place.cookies.colleague);
      const roadmap = new Roadmap(one, server, { lang, party: "KE" });
      let chapter;
      let field;

      await t.test(`a chapter is begun and its first paragraph bears a number (${manner})`, async () => {
        if (!isBegun) {
          await roadmap.start();
          await roadmap.text();
          isBegun = true;
        }
        await roadmap.go("/chapters");
        await press(one, `form[action$="/chapters"] button.primary`);
        chapter = new URL(one.url()).pathname;
        await one.fill("#title", said);
        const further = await one.locator("input[name=further]").getAttribute("value");
        field = `[name="paragraph-${further}"]`;
        await one.fill(field, said);
        await send(one, "#title");
        const numbers = await one.locator("main section > h2 .code").allInnerTexts();
        assert.equal(numbers.length, 2, "the one that was written and an empty one");
        assert.match(numbers[0], /^\d+\.1$/);
      });

      await t.test(`two people change it at once: both versions are shown and one is chosen (${manner})`, async () => {
        await one.goto(`${server.url}${chapter}`);
        await other.goto(`${server.url}${chapter}`);
        assert.ok((await other.locator("main").innerText()).includes("Amina Were"), "who else has the page open is said in words");
        await one.fill(field, mine);
        await send(one, "#title");
        await other.fill(field, theirs);
        await send(other, "#title");
        const both = await other.locator("main").innerText();
        assert.ok(both.includes(mine) && both.includes(theirs), both);
        await other.locator("input[type=radio][value=yours]").first().check();
        await send(other, "input[type=radio]");
        await one.goto(`${server.url}${chapter}`);
        assert.equal(await one.inputValue(field), theirs);
      });

      await t.test(`a colleague comments on the paragraph, and the focal point resolves it (${manner})`, async () => {
        await other.goto(`${server.url}${chapter}`);
        await other.locator("main section .actions a").first().click();
        await other.fill("#words", said);
        await send(other, "#words");
        await roadmap.go("/chapters");
        assert.ok((await one.locator("main").innerText()).includes(words(lang, "roadmaps-n-comments-open", { n: 1 })));
        await one.goto(other.url());
        await press(one, "button[value=resolve]");
        assert.ok((await one.locator("main").innerText()).includes(words(lang, "roadmaps-comment-closed")));
      });
    }
  } finally {
    await server.end();
  }
}

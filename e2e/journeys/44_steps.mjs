// Steps of the roadmap: the Party opens one, and a visitor comments on it in Arabic without script and without account;
// everybody sees that the comment waits, and reads it once the team has looked.

import assert from "node:assert/strict";
import { peopled, press, readOnceSaid, send, words } from "../product.mjs";

const SAID = "نقترح اجتماعًا في الساحل مع Film Board 2027";

export default async function steps(t) {
  const place = await peopled(t.browser);
  const { server } = place;
  const team = await t.page({ lang: "en", script: true });
  await team.context().addCookies(place.cookies.focal);
  const visitor = await t.page({ lang: "ar", script: false });
  const log = `${server.url}/ar/roadmaps/KE/steps`;
  try {
    await t.test("before the Party opens a step, nothing is said and nothing can be commented on", async () => {
      await visitor.goto(log);
      assert.ok((await visitor.locator("main").innerText()).includes(words("ar", "roadmaps-steps-none")));
      assert.equal(await visitor.locator("main a.button").count(), 0);
    });

    await t.test("the focal point opens a step in one click", async () => {
      await team.goto(`${server.url}/en/work/KE/consultations`);
      await press(team, "#step-stock-taking button");
      await readOnceSaid(visitor, log, words("ar", "roadmaps-steps-opened"));
    });

    await t.test("a visitor comments in Arabic without script, and the log says that it waits", async () => {
      await press(visitor, "#stock-taking a.button");
      await visitor.fill("#words", SAID);
      await visitor.selectOption("#lang", "ar");
      // Nobody writes within two seconds.
      await visitor.waitForTimeout(2_500);
      await send(visitor, "#words");
      await readOnceSaid(visitor, log, "تعليق واحد ينتظر النظر فيه");
      assert.ok(!(await visitor.locator("main").innerText()).includes(SAID));
    });

    await t.test("the team looks at it, and it is read where the step leads", async () => {
      await team.goto(`${server.url}/en/work/KE/consultations`);
      await press(team, "#step-stock-taking a");
      await press(team, "main .figures a[href*='view=waiting']");
      assert.equal(await team.locator("main blockquote").getAttribute("dir"), "rtl");
      await team.locator("input[name=number][value='1']").check();
      await press(team, "button[name=act][value=publish]");
      await readOnceSaid(visitor, log, "تعليق واحد");
      await press(visitor, "#stock-taking a[href*='#log']");
      assert.ok((await visitor.locator("main article.contribution").innerText()).includes(SAID));
    });
  } finally {
    await server.end();
  }
}

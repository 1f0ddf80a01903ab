// Bad lines: the network goes, the session ends, two people write the same answer, the browser is closed. What was
// typed is never lost.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { Server, binary, pause } from "../lib.mjs";
import { PASSWORD, PEOPLE, livedIn, send, signIn } from "../product.mjs";

export default async function badLines(t) {
  const place = await livedIn(t.browser);
  let { server } = place;
  const address = (code) => `${server.url}/en/work/${place.facts.draft}/roadmap/positions/${code}`;
  const as = async (who, look) => {
    const page = await t.page(look);
    await page.context().addCookies(place.cookies[who]);
    return page;
  };
  /** What is stored for an activity, seen by somebody else. */
  const stored = async (code) => {
    const reader = await as("colleague", { script: false });
    await reader.goto(address(code));
    const reason = await reader.inputValue("#reason");
    await reader.context().close();
    return reason;
  };
  /** Ends every session of a person but a new one, as they could from their account on another device. */
  const endSessions = async (who) => {
    const elsewhere = await t.page({ script: false });
    await signIn(elsewhere, server, { email: PEOPLE[who].email });
    await elsewhere.goto(`${server.url}/en/work/account`);
    await elsewhere.locator("form:has(input[name=session][value=others]) button").click();
    place.cookies[who] = await elsewhere.context().cookies();
    await elsewhere.context().close();
  };

  try {
    await t.test("what is typed is saved after a pause, without a button, and the page says when", async () => {
      const page = await as("focal");
      await page.goto(address("1.2"));
      await page.fill("#reason", "");
      await page.locator("#reason").pressSequentially("Saved by waiting", { delay: 5 });
      await page.waitForFunction(() => document.querySelector("[data-save-state]").textContent.match(/\d\d:\d\d/), undefined, { timeout: 8000 });
      assert.equal(await stored("1.2"), "Saved by waiting");
      assert.deepEqual(page.faults, []);
    });

    await t.test("when the server is gone the page says so loudly, keeps the text, and saves once it is back", async () => {
      const page = await as("focal");
      await page.goto(address("1.3"));
      await server.end();
      await page.fill("#reason", "Written while the line was down");
      await page.locator("#reason").blur();
      await page.locator("[data-save-failed]").waitFor({ state: "visible" });
      assert.equal(await page.locator("[data-save-failed]").getAttribute("role"), "alert");
      assert.equal(await page.inputValue("#reason"), "Written while the line was down");
      const { data, port } = server;
      server = await Server.start({ data, port });
      server.own = true;
      await page.locator("[data-save-failed]").waitFor({ state: "hidden", timeout: 20_000 });
      assert.equal(await stored("1.3"), "Written while the line was down");
    });

    await t.test("when the session ends while somebody types, signing in in a new tab lets the next save succeed", async () => {
      const page = await as("focal");
      await page.goto(address("1.4"));
      await endSessions("focal");
      await page.fill("#reason", "Typed across two sessions");
      await page.locator("#reason").blur();
      await page.locator("[data-save-signed-out]").waitFor({ state: "visible" });
      const [tab] = await Promise.all([page.context().waitForEvent("page"), page.locator("[data-save-signed-out] a").click()]);
      await tab.waitForLoadState("domcontentloaded");
      await signIn(tab, server, { email: PEOPLE.focal.email, here: true });
      await page.locator("[data-save-signed-out]").waitFor({ state: "hidden", timeout: 20_000 });
      assert.equal(await page.inputValue("#reason"), "Typed across two sessions");
      await pause(300);
      assert.equal(await stored("1.4"), "Typed across two sessions");
      place.cookies.focal = await page.context().cookies();
    });

    await t.test("a form sent after the session ended is kept, and goes on after signing in (without script)", async () => {
      const page = await as("focal", { script: false });
      await page.goto(address("2.1"));
      await page.fill("#reason", "Sent too late but not lost");
      await endSessions("focal");
      await send(page, "#reason");
      assert.match(new URL(page.url()).pathname, /\/en\/sign-in$/);
      await page.fill("#email", PEOPLE.focal.email);
      await page.fill("#password", PASSWORD);
      await send(page, "#password");
      assert.match(await page.locator("main").innerText(), /Sent too late but not lost/);
      await page.locator("main form button.primary").click();
      await page.waitForLoadState("domcontentloaded");
      assert.equal(await stored("2.1"), "Sent too late but not lost");
      place.cookies.focal = await page.context().cookies();
    });

    await t.test("a form opened before signing in anew keeps its text (without script)", async () => {
      const page = await as("focal", { script: false });
      await page.goto(address("2.2"));
      await page.fill("#reason", "From the form of an older session");
      await endSessions("focal");
      const tab = await page.context().newPage();
      await signIn(tab, server, { email: PEOPLE.focal.email });
      await send(page, "#reason");
      assert.match(await page.locator("main").innerText(), /From the form of an older session/);
      await page.locator("main form button.primary").click();
      await page.waitForLoadState("domcontentloaded");
      assert.equal(await stored("2.2"), "From the form of an older session");
      place.cookies.focal = await page.context().cookies();
    });

    for (const script of [false, true]) {
      const code = script ? "2.4" : "2.3";
      await t.test(`two people change the same answer: both versions are shown and neither is lost (${script ? "with" : "without"} script)`, async () => {
        const mine = await as("focal", { script });
        const theirs = await as("colleague", { script: false });
        await mine.goto(address(code));
        await theirs.goto(address(code));
        await theirs.fill("#reason", "Theirs: the law of 2019");
        await send(theirs, "#reason");
        await mine.fill("#reason", "Mine: the law of 2021");
        if (script) {
          await mine.locator("#reason").blur();
          await mine.locator("[data-save-conflict]").waitFor({ state: "visible" });
          assert.equal(await mine.inputValue("#reason"), "Mine: the law of 2021", "mine is still in the page");
        }
        await send(mine, "#reason");
        const shown = await mine.locator("main").innerText();
        assert.ok(shown.includes("Mine: the law of 2021") && shown.includes("Theirs: the law of 2019"), `both are shown: ${shown}`);
        assert.equal(await stored(code), "Theirs: the law of 2019", "nothing is overwritten before somebody chooses");
        await mine.locator("input[type=radio][value=yours]").first().check();
        await mine.locator("main form button.primary").click();
        await mine.waitForLoadState("domcontentloaded");
        assert.equal(await stored(code), "Mine: the law of 2021");
      });
    }

    await t.test("two people change different answers: both are kept without a question", async () => {
      const mine = await as("focal", { script: false });
      const theirs = await as("colleague", { script: false });
      await mine.goto(address("3.1"));
      await theirs.goto(address("3.1"));
      await theirs.fill("#reason", "A reason by one");
      await send(theirs, "#reason");
      await mine.locator("input[name=choice][value=not-relevant]").check();
      // The form sends the old reason along: it was not changed here.
      await send(mine, "#reason");
      assert.equal(await stored("3.1"), "A reason by one");
      await mine.goto(address("3.1"));
      assert.equal(await mine.locator("input[name=choice][value=not-relevant]").isChecked(), true);
    });

    await t.test("text that could not be sent before the browser was closed is offered again on one's own device", async () => {
      const page = await as("focal");
      await signIn(page, server, { email: PEOPLE.focal.email, device: "own" });
      await page.goto(address("3.3"));
      // The server is gone rather than the line: what a closing page sends last goes by no line that this page took down.
      await server.end();
      await page.fill("#reason", "Never sent before closing");
      await page.locator("#reason").blur();
      await page.locator("[data-save-failed]").waitFor({ state: "visible" });
      const context = page.context();
      await page.close({ runBeforeUnload: false });
      const { data, port } = server;
      server = await Server.start({ data, port });
      server.own = true;
      const later = await context.newPage();
      await later.goto(address("3.3"));
      await later.locator("[data-recover]").waitFor({ state: "visible" });
      await later.locator("[data-recover-use]").click();
      assert.equal(await later.inputValue("#reason"), "Never sent before closing");
      await later.waitForFunction(() => document.querySelector("[data-save-state]").textContent.match(/\d\d:\d\d/), undefined, { timeout: 8000 });
      assert.equal(await stored("3.3"), "Never sent before closing");
    });

    await t.test("on a shared device no copy of typed text is left behind", async () => {
      const page = await t.page();
      await signIn(page, server, { email: PEOPLE.focal.email, device: "shared" });
      await page.goto(address("3.4"));
      await page.context().setOffline(true);
      await page.fill("#reason", "Not to be kept here");
      await page.locator("#reason").blur();
      await page.locator("[data-save-failed]").waitFor({ state: "visible" });
      assert.equal(await page.evaluate(() => localStorage.length), 0);
      await page.context().setOffline(false);
    });

    await t.test("after all this the stored data are sound", async () => {
      await server.end();
      const checked = spawnSync(binary(), ["check", "--data", server.data], { encoding: "utf8" });
      assert.equal(checked.status, 0, checked.stdout + checked.stderr);
    });
  } finally {
    await server.stop();
  }
}

// J1 Focal point: from the first administrator's link to a published and submitted national roadmap. In English with
// script (and a part by keyboard alone), in French without script, in Arabic with script, given in French beside.

import assert from "node:assert/strict";
import { Server } from "../lib.mjs";
import { ACTIVITIES, PEOPLE, Roadmap, accept, completeMeasure, fingerprint, invite, offerPractice, perform, planned, proofs, send, signIn } from "../product.mjs";

const PLAYERS = [
  { lang: "en", script: true, party: "KE", found: "Skiza", name: "Amina Were", sends: "en" },
  { lang: "fr", script: false, party: "SN", found: "Africultureban", name: "Fatou Diop", sends: "fr" },
  { lang: "ar", script: true, party: "TN", found: "OpenCulture", name: "سلمى العلوي", sends: "fr", second: "fr" },
];

/** Presses Tab until the element has focus; fails where the keyboard cannot reach it. */
async function tabTo(page, selector) {
  for (let step = 0; step < 80; step += 1) {
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

export default async function focalPoint(t) {
  const server = await Server.start();
  try {
    let administrator;
    const set = await t.test("the link that the program prints lets the first administrator in, once", async () => {
      administrator = await t.page();
      const link = await server.firstLink();
      await accept(administrator, server, link, { ...PEOPLE.administrator, mailed: false });
      assert.equal(new URL(administrator.url()).pathname, "/en/work");
      const another = await t.page();
      await another.goto(link);
      assert.equal(await another.locator("#password").count(), 0, "used up");
    });
    if (!set) return;

    for (const { lang, script, party, found, name, sends, second } of PLAYERS) {
      const manner = `${lang}, ${script ? "with script" : "without script"}`;
      const email = { focal: `focal.${party}@example.org`.toLowerCase(), authority: `authority.${party}@example.org`.toLowerCase() };
      const page = await t.page({ lang, script });
      const other = await t.page({ lang, script });
      const roadmap = new Roadmap(page, server, { lang, party, second });
      const authority = new Roadmap(other, server, { lang, party });
      const facts = {};
      /** The tally of the positions page: not begun, under way, done, not relevant, not yet stated. */
      const tally = async () => {
        await roadmap.go("/positions");
        return (await page.locator("table.bars tbody td.numeric").allInnerTexts()).map(Number);
      };
      const step = async (sentence, body) => {
        if (!facts.broken && !(await t.test(`${sentence} (${manner})`, body))) facts.broken = true;
      };

      await step("the administrator invites focal point and authority, who get a mail in their language and join with a password", async () => {
        const links = {};
        for (const role of ["focal", "authority"]) {
          links[role] = await invite(administrator, server, { email: email[role], role: role === "focal" ? "focal-point" : "authority", party, lang });
          const mail = await server.mailTo(email[role]);
          assert.ok(mail.subject.trim().length > 0 && new URL(links[role]).pathname.startsWith(`/${lang}/join/`), links[role]);
        }
        await accept(page, server, links.focal, { email: email.focal, name, office: "Ministry", lang });
        await accept(other, server, links.authority, { email: email.authority, name: `${name} II`, office: "Minister", lang });
        assert.equal(new URL(page.url()).pathname, `/${lang}/work`);
      });

      if (lang === "en") {
        await step("a weak password is refused on the same page, with everything else still there", async () => {
          const link = await invite(administrator, server, { email: "weak@example.org", role: "auditor", lang });
          const weak = await t.page();
          await weak.goto(server.url + new URL(link).pathname);
          await weak.fill("#name", "Wanda Weak");
          await weak.locator("input[name=way][value=password]").check();
          await weak.fill("#password", "passwordpassword");
          await send(weak, "#name");
          assert.equal(await weak.locator(".errors a[href='#password']").count(), 1);
          assert.equal(await weak.inputValue("#name"), "Wanda Weak");
          assert.equal(await weak.evaluate(() => document.activeElement.id), "errors", "the summary has the focus");
        });

        await step("signing in with the keyboard alone", async () => {
          const keys = await t.page();
          await keys.goto(`${server.url}/en/sign-in`);
          await tabTo(keys, "#email");
          await keys.keyboard.type(email.focal);
          await tabTo(keys, "#password");
          await keys.keyboard.type("river chalk ninety lantern");
          await tabTo(keys, "input[name=device]");
          await keys.keyboard.press("Space");
          await keys.keyboard.press("Enter");
          await keys.waitForURL(`${server.url}/en/work`);
        });
      }

      await step("the focal point opens the Party's space and starts a roadmap", async () => {
        await page.locator(`main a[href="/${lang}/work/${party}"]`).first().click();
        await page.locator(`main a[href="/${lang}/work/${party}/roadmap"]`).first().click();
        await page.waitForLoadState("domcontentloaded");
        await roadmap.start();
        assert.equal(await page.locator("main .notice.warning").count(), 1, "nothing has been sent yet, and the page says so");
      });

      await step("writes title and summary and chooses a sector with its reason", async () => {
        await roadmap.text();
        facts.sector = await roadmap.sector();
        await roadmap.go("/sectors");
        assert.notEqual(await page.inputValue(`[name="reason-${facts.sector}"]`), "");
      });

      await step("cannot finalize yet: every obligatory part is listed with a link that leads to it", async () => {
        await roadmap.go("/acts/finalize");
        const links = page.locator(`main a[href*="/work/${party}/roadmap/"][href*="#"]`);
        assert.ok((await links.count()) >= 21, `${await links.count()} links for 20 positions and a priority`);
        const address = await page.locator('main a[href*="/positions/3.3#"]').getAttribute("href");
        await page.goto(server.url + address);
        assert.equal(await page.locator(`[id="${address.split("#")[1]}"]`).count(), 1, "the link ends at the question");
        await roadmap.go("/acts/finalize");
        assert.equal(await page.locator("main form [name=sure]").count(), 0, "nothing to confirm yet");
      });

      await step("states positions on all 20 activities; done without evidence is kept but not stated", async () => {
        for (const [code, choice] of planned) {
          if (lang === "en" && code === "5.4") continue;
          await roadmap.position(code, choice);
        }
        await roadmap.go("/positions/1.1");
        assert.equal(await page.locator("input[name=choice][value=done]").isChecked(), true, "kept as typed");
        assert.notEqual(await page.inputValue("[name=reason]"), "");
        const unstated = lang === "en" ? 6 : 5;
        assert.deepEqual(await tally(), [5, 5, 0, lang === "en" ? 4 : 5, unstated]);
        assert.equal(await page.locator("main table").count(), 1, "no snapshot yet");
      });

      if (lang === "en") {
        await step("states the last position with the keyboard alone", async () => {
          await roadmap.go("/positions/5.4");
          await tabTo(page, "input[name=choice]");
          // Arrow keys choose among the four.
          await page.keyboard.press("Space");
          while (!(await page.locator("input[name=choice][value=not-relevant]").isChecked())) await page.keyboard.press("ArrowDown");
          await tabTo(page, "[name=reason]");
          await page.keyboard.type("No such data exist here yet.");
          await tabTo(page, "form[data-autosave] button.primary, form:has([name=reason]) button.primary");
          await Promise.all([page.waitForEvent("framenavigated"), page.keyboard.press("Enter")]);
          await page.waitForLoadState("domcontentloaded");
          assert.match(new URL(page.url()).search, /done=/, await page.locator("h1").innerText());
          await roadmap.go("/positions/5.4");
          assert.equal(await page.inputValue("[name=reason]"), "No such data exist here yet.");
        });

        await step("a file whose content belies its name is refused clearly, and the page keeps what was typed", async () => {
          await roadmap.go("/positions/1.4");
          const form = roadmap.evidence("file");
          await form.locator("[name=file]").setInputFiles({ name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ\u0090\u0000 not a document") });
          await form.locator("[name=file_title]").fill("The plan");
          await roadmap.submit(form);
          assert.ok((await page.locator(".errors a").count()) > 0);
          assert.equal(await page.locator("[name=file_title]").inputValue(), "The plan");
        });
      }

      await step("adds evidence: a measure found in the database, a new measure, a link, a file", async () => {
        for (const [code, kind, what] of proofs(found)) await roadmap.addEvidence(code, kind, what);
        await roadmap.go("/positions/1.1");
        assert.match(await page.locator("#evidence").innerText(), new RegExp(found, "i"));
      });

      await step("the tally sums to 20, five of each, and a snapshot bears today's date", async () => {
        assert.deepEqual(await tally(), [5, 5, 5, 5, 0]);
        const snapshot = page.locator("table:not(.bars) tbody tr").last();
        assert.deepEqual((await snapshot.locator("td").allInnerTexts()).map(Number), [5, 5, 5, 5]);
        assert.match(await snapshot.locator("th").innerText(), new RegExp(String(new Date().getUTCFullYear())));
      });

      await step("chooses a priority with owner and date, and writes a stage and an action with money and indicator", async () => {
        await roadmap.priority("2.4");
        const stage = await roadmap.plan();
        await roadmap.go(stage);
        assert.equal(await page.inputValue("[name=instrument_title_0]"), "Film Act");
        await roadmap.go("/plan");
        const action = page.locator(`main a[href*="${stage}/"]`).first();
        await action.click();
        await page.waitForLoadState("domcontentloaded");
        assert.match(await page.inputValue("[name=amount_0]"), /1.?250.?000/);
        assert.equal(await page.inputValue("[name=indicator_target_0]"), "15 %");
        assert.match(await page.locator(".echo").innerText(), /USD/, "shows back what was understood");
      });

      await step("finalizes; then nothing can be written until it comes back", async () => {
        await roadmap.act("finalize");
        await roadmap.go("/positions/1.1");
        assert.equal(await page.locator("form:has([name=reason]) button.primary").count(), 0);
      });

      await step("the authority is told by mail and on its own page, and returns the text with a note; nobody else can", async () => {
        await server.mailTo(email.authority, `/work/${party}/roadmap`);
        await other.goto(`${server.url}/${lang}/work`);
        assert.ok((await other.locator(`main ul.tasks a[href*="/work/${party}/"]`).count()) > 0, "mine to do");
        const answer = await page.goto(roadmap.address("/acts/validate"));
        assert.equal(answer.status(), 404, "not for the focal point");
        await authority.go("/acts/return");
        await other.locator("input[name=sure][value=yes]").check();
        await send(other, "[name=sure]");
        assert.ok((await other.locator(".errors a[href='#note'], .errors").count()) > 0, "a return needs a note");
        await authority.act("return", "Please name the law in the reason of 1.1.");
      });

      await step("the focal point reads the note, corrects, and finalizes again", async () => {
        await roadmap.go();
        assert.match(await page.locator("main").innerText(), /Please name the law/);
        await roadmap.go("/positions/1.1");
        await page.fill("[name=reason]", lang === "ar" ? "قانون السينما لعام 2021" : "Film Act 2021");
        await send(page, "[name=reason]");
        await roadmap.act("finalize");
      });

      await step("the authority validates the exact text it sees, with its fingerprint", async () => {
        await authority.go("/acts/validate");
        facts.validated = (await other.locator("main").innerText()).match(/[0-9a-f]{64}/)[0];
        await authority.act("validate");
      });

      await step("the Party publishes; a visitor reads it in every language with a line that says what is shown", async () => {
        await roadmap.act("publish");
        const visitor = await t.page({ script, lang });
        for (const shown of ["en", "fr", "ar", "zh"]) {
          const answer = await visitor.goto(`${server.url}/${shown}/roadmaps/${party}`);
          assert.equal(answer.status(), 200);
          const text = await visitor.locator("main").innerText();
          for (const code of ACTIVITIES) assert.ok(text.includes(code), `${code} in ${shown}`);
          if (shown !== lang && shown !== second) assert.ok((await visitor.locator(".fallback").count()) > 0, `says that it is not in ${shown}`);
        }
        assert.equal(await visitor.getByText("Fund for local games").count(), 0, "a draft measure stays inside the Party");
        const grid = await (await fetch(`${server.url}/en/grid.csv`)).text();
        assert.match(grid.split("\n").find((line) => line.includes(party)), /done/);
      });

      await step("anybody recomputes the fingerprint from the JSON at the permanent address", async () => {
        const visitor = await t.page({ script: false, lang });
        await visitor.goto(`${server.url}/${lang}/roadmaps/${party}`);
        const links = visitor.locator('main a[href^="/id/roadmap/"][href$=".json"]');
        assert.ok((await links.count()) > 0);
        const shown = await visitor.locator("main").innerText();
        for (const address of await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))) {
          const computed = fingerprint(await (await fetch(server.url + address)).json());
          assert.ok(shown.includes(computed), `${address}: ${computed} stands on the page`);
        }
        const original = `/${lang}.json`;
        const body = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
        const own = body.find((address) => address.endsWith(original));
        assert.equal(fingerprint(await (await fetch(server.url + own)).json()), facts.validated, "what was validated is what is public");
      });

      await step("each done activity is offered as a good practice, and one is proposed", async () => {
        await page.goto(`${server.url}/${lang}/work`);
        assert.ok((await page.locator(`main a[href$="/work/${party}/roadmap/offers"]`).count()) > 0, "mine to do");
        await roadmap.go("/offers");
        const before = await page.locator("button[name=answer][value=yes]").count();
        assert.ok(before >= 4, `${before} offers; what is a good practice already needs none`);
        await offerPractice(roadmap, "1.2", "Studio Wangari");
        await roadmap.go("/offers");
        assert.equal(await page.locator("button[name=answer][value=yes]").count(), before - 1);
        // The evidence was a draft: it is completed and published first.
        const path = await completeMeasure(roadmap, "Fund for local games");
        await perform(page, `${server.url}/${lang}${path}/propose`);
        assert.equal((await fetch(`${server.url}/${lang}${path.replace(/^.*\/measures/, "/measures")}`)).status, 200, "public by now");
      });

      await step("submits to the Secretariat and gets receipt number, instant and fingerprint at once", async () => {
        facts.receipt = await roadmap.send(sends);
        const receipt = page.locator(".receipt");
        assert.ok((await receipt.innerText()).includes(facts.receipt));
        assert.match(await receipt.innerText(), /\d{2}:\d{2}/);
        assert.match(await receipt.innerText(), /[0-9a-f]{64}/);
        // The version is published, so anybody recomputes the fingerprint of the receipt, too.
        const address = await receipt.locator('a[href^="/id/submission/"][href$="/body.json"]').getAttribute("href");
        const computed = fingerprint(await (await fetch(server.url + address)).json());
        assert.ok((await receipt.innerText()).includes(computed), `${computed} stands on the receipt`);
        const mail = await server.mailTo(email.focal, facts.receipt);
        assert.ok(mail, "the same by mail");
        await page.goto(`${server.url}/${lang}/parties/${party}`);
        assert.ok((await page.locator("section:has(#roadmap) .tag").count()) === 2, "shared with UNESCO, publicly");
      });

      await step("no page of this work had a fault", async () => {
        const faults = [...page.faults, ...other.faults].filter((fault) => !/status of (404|422)/.test(fault));
        assert.deepEqual(faults, []);
      });
    }

    await t.test("a roadmap adopted elsewhere is entered as a file with date, source and positions", async () => {
      const page = await t.page({ script: false });
      const link = await invite(administrator, server, { email: "focal.fr@example.org", role: "focal-point", party: "FR", lang: "en" });
      await accept(page, server, link, { email: "focal.fr@example.org", name: "Claire Petit", lang: "en" });
      await page.goto(`${server.url}/en/work/FR/roadmap/outside`);
      const form = page.locator('form[action$="/outside"]');
      await form.locator("input[type=file]").setInputFiles({ name: "feuille.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") });
      await form.locator("[name=title]").fill("Feuille de route numérique");
      await form.locator("[name=adopted_on]").fill("2023-05-03");
      await form.locator("[name=source]").fill("Ministère de la Culture");
      await form.locator("[name=file_lang]").selectOption("fr");
      await form.locator('[name="position-1.1"]').selectOption("under-way");
      await Promise.all([page.waitForEvent("framenavigated"), form.locator("button.primary").click()]);
      await page.waitForLoadState("domcontentloaded");
      assert.equal(await page.locator(".errors").count(), 0, await page.locator("main").innerText());
      const answer = await page.goto(`${server.url}/en/roadmaps/FR`);
      assert.equal(answer.status(), 200);
      assert.match(await page.locator("main").innerText(), /Feuille de route numérique/);
    });

    await t.test("signing out ends the session", async () => {
      const page = await t.page({ script: false });
      await signIn(page, server, { email: "focal.ke@example.org" });
      await page.locator('form[action$="/sign-out"] button').click();
      const answer = await page.goto(`${server.url}/en/work`);
      assert.match(new URL(answer.url()).pathname, /sign-in/);
    });
  } finally {
    await server.stop();
  }
}

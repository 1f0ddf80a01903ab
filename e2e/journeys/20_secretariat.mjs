// J2 Secretariat: one desk with what waits, the conversation about a submission, a practice, an error report; the gap
// grid and the counters, each figure opening to the records behind it.

import assert from "node:assert/strict";
import { pause } from "../lib.mjs";
import { Roadmap, livedIn, send } from "../product.mjs";

const LOOKS = [
  { lang: "en", script: true },
  { lang: "fr", script: false },
  { lang: "ar", script: true },
];
const number = (text) => Number((text.match(/\d[\d\s,.\u00a0\u202f]*/)?.[0] ?? "").replace(/\D/g, ""));

/** A year's place of its own: the program, and pages of its people. */
async function place(t) {
  const { server, cookies, facts } = await livedIn(t.browser);
  const as = async (who, look) => {
    const page = await t.page(look);
    if (who) await page.context().addCookies(cookies[who]);
    return page;
  };
  const json = async (path) => {
    const answer = await fetch(server.url + path);
    assert.equal(answer.status, 200, path);
    return answer.json();
  };
  return { server, facts, as, json };
}

/** Performs an act on a submission: fills what it asks for and presses its button. */
async function respond(page, act, { note, asks = [], answers = [], reason } = {}) {
  const form = page.locator("main form", { has: page.locator(`button[name=act][value=${act}]`) });
  if (note) await form.locator("[name=note]").fill(note);
  for (const [row, [part, words]] of asks.entries()) {
    await form.locator(`[name=part_${row}]`).selectOption(part);
    await form.locator(`[name=said_${row}]`).fill(words);
  }
  for (const [number, words] of answers) await form.locator(`[name=answer_${number}]`).fill(words);
  if (reason) await form.locator("[name=reason]").selectOption({ index: reason });
  await Promise.all([page.waitForEvent("framenavigated"), form.locator(`button[name=act][value=${act}]`).click()]);
  await page.waitForLoadState("domcontentloaded");
}

/** From opening a submission to accepting it, a practice designated, an error report answered. */
async function conversation(t, look) {
  const { lang } = look;
  const manner = `${lang}, ${look.script ? "with script" : "without script"}`;
  const { server, facts, as, json } = await place(t);
  // What follows a step that failed would only fail for its sake.
  let isBroken = false;
  const step = async (sentence, body) => {
    if (!isBroken && !(await t.test(`${sentence} (${manner})`, body))) isBroken = true;
  };
  try {
    const officer = await as("secretariat", look);
    const focal = await as("focal", look);
    const there = `${server.url}/${lang}/desk/submissions/${facts.receipt}`;
    const here = `${server.url}/${lang}/work/${facts.party}/roadmap/submissions/${facts.receipt}`;
    let again;

    await step("the Secretariat opens a submission, asks about a part, and the turn passes to the Party, who answers", async () => {
      await officer.goto(there);
      await respond(officer, "open");
      await respond(officer, "ask", { asks: [["1.1", "Which year is the law of?"]] });
      await focal.goto(`${server.url}/${lang}/work`);
      assert.ok((await focal.locator(`main ul.tasks a[href*="${facts.receipt}"]`).count()) > 0, "mine to do for the Party");
      await server.mailTo("focal.ke@example.org", facts.receipt);
      await focal.goto(here);
      assert.match(await focal.locator("main").innerText(), /Which year is the law of\?/);
      await respond(focal, "answer", { answers: [[1, "Of 2021."]] });
      await officer.goto(there);
      assert.match(await officer.locator("main").innerText(), /Of 2021\./);
    });

    await step("a correction is asked for with a reason of the list and a note; without them nothing happens", async () => {
      await respond(officer, "request-correction", { note: "" });
      assert.ok((await officer.locator(".errors").count()) === 1);
      await officer.goto(there);
      await respond(officer, "request-correction", { asks: [["whole", "Please correct the date of the plan."]], reason: 1 });
      await focal.goto(here);
      assert.match(await focal.locator("main").innerText(), /Please correct the date of the plan\./);
    });

    await step("the Party submits a newer text, which replaces the first with a new receipt", async () => {
      const roadmap = new Roadmap(focal, server, { lang, party: facts.party });
      await roadmap.position("5.4", "not-begun");
      await roadmap.act("finalize");
      await new Roadmap(await as("authority", look), server, { lang, party: facts.party }).act("validate");
      again = await roadmap.send("en");
      assert.notEqual(again, facts.receipt);
      await officer.goto(there);
      assert.ok((await officer.locator(`main a[href*="${again}"]`).count()) > 0, "the old one leads to the new one");
      assert.match(await officer.locator("main").innerText(), /[0-9a-f]{64}/, "the first text stays readable");
    });

    await step("the Secretariat accepts the new text, and it leaves the desk", async () => {
      await officer.goto(`${server.url}/${lang}/desk/submissions/${again}`);
      await respond(officer, "open");
      await respond(officer, "accept");
      await officer.goto(`${server.url}/${lang}/desk`);
      assert.equal(await officer.locator("table.queue tbody tr").count(), 2);
    });

    await step("a proposed practice is designated and shows publicly with its edition", async () => {
      const before = (await json("/en/measures.json?practice=2018-12&practice=2019-05")).total;
      assert.equal(before, 49);
      await officer.goto(`${server.url}/${lang}/desk`);
      const practice = officer.locator('table.queue th a[href*="/desk/measures/"]');
      await practice.click();
      await officer.waitForLoadState("domcontentloaded");
      const act = officer.locator('main a.button[href$="/designate"]');
      if ((await act.count()) > 0) {
        await act.click();
        await officer.waitForLoadState("domcontentloaded");
        const edition = await officer.inputValue("[name=edition]");
        await send(officer, "[name=edition]");
        assert.equal(await officer.locator(".errors").count(), 0, await officer.locator("main").innerText());
        // The index follows within moments, not within the request.
        const found = async () => (await json(`/en/measures.json?practice=${edition}`)).total;
        for (let tries = 0; tries < 30 && (await found()) === 0; tries += 1) await pause(100);
        assert.ok((await found()) >= 1, `designated in ${edition}`);
      } else {
        assert.fail("no act to designate");
      }
    });

    await step("an error report is answered; the answer stands with the record and goes to the reader's page", async () => {
      await officer.goto(`${server.url}/${lang}/desk/reports/${facts.report}`);
      await officer.fill("[name=answer]", "Corrected from the treaty collection.");
      await Promise.all([officer.waitForEvent("framenavigated"), officer.locator("button[name=act][value=answer]").click()]);
      const reader = await as(undefined, look);
      await reader.goto(`${server.url}/${lang}${facts.reportPage}`);
      assert.match(await reader.locator("main").innerText(), /Corrected from the treaty collection\./);
      await reader.goto(`${server.url}/${lang}/parties/KE`);
      assert.match(await reader.locator("main").innerText(), /Corrected from the treaty collection\./);
      assert.doesNotMatch(await reader.locator("main").innerText(), /differs from the treaty collection/, "the reporter's words stay private");
    });
  } finally {
    await server.stop();
  }
}

export default async function secretariat(t) {
  const { server, facts, as, json } = await place(t);

  try {
    for (const look of LOOKS) {
      await t.test(`one desk shows submission, practice and report with since when and whose turn (${look.lang}, ${look.script ? "with script" : "without script"})`, async () => {
        const page = await as("secretariat", look);
        await page.goto(`${server.url}/${look.lang}/desk`);
        const rows = page.locator("table.queue tbody tr");
        assert.equal(await rows.count(), 3);
        assert.equal(number(await page.locator("h2.found").innerText()), 3, "the count says what the list holds");
        for (const row of await rows.all()) for (const cell of await row.locator("td, th").allInnerTexts()) assert.notEqual(cell.trim(), "");
        for (const address of [`/desk/submissions/${facts.receipt}`, `/desk/reports/${facts.report}`, "/desk/measures/"]) {
          assert.ok((await rows.locator(`th a[href*="${address}"]`).count()) === 1, address);
        }
        await page.selectOption("[name=kind]", "report");
        await send(page, "[name=kind]", "button");
        assert.equal(await rows.count(), 1);
        assert.deepEqual(page.faults, []);
      });
    }

    await t.test("every figure of the desk opens to exactly the rows it counts", async () => {
      const page = await as("secretariat");
      await page.goto(`${server.url}/en/desk`);
      const figures = await page.locator("ul.figures li").evaluateAll((all) => all.map((one) => ({ href: one.querySelector("a").getAttribute("href"), count: one.querySelector("b").textContent })));
      assert.ok(figures.length >= 6, `${figures.length} figures`);
      const wrong = [];
      for (const { href, count } of figures) {
        if (href.includes("#")) {
          // A number of drafts: never a list by Party, but the line of a table that says the same.
          await page.goto(server.url + href);
          const line = await page.locator(`[id="${href.split("#")[1]}"]`).innerText().catch(() => "");
          if (number(line) !== number(count)) wrong.push(`${href}: ${count} on the desk, "${line}" behind it`);
          continue;
        }
        const answer = await page.goto(server.url + href);
        const shown = answer.status() === 200 ? number((await page.locator("h2.found, .found").first().innerText().catch(() => "")) || "") : answer.status();
        const rows = await page.locator("main table tbody tr, main ol.results > li").count();
        if (shown !== number(count) && rows !== number(count)) wrong.push(`${href}: ${count} on the desk, ${shown} (${rows} rows) behind it`);
      }
      assert.deepEqual(wrong, []);
    });

    for (const look of LOOKS) await conversation(t, look);

    for (const look of LOOKS) {
      await t.test(`the grid has 159 Parties and 20 activities, groups and filters (${look.lang}, ${look.script ? "with script" : "without script"})`, async () => {
        const page = await as(undefined, look);
        await page.goto(`${server.url}/${look.lang}/grid`);
        assert.equal(await page.locator("table.grid tbody tr:not(.group)").count(), 159);
        assert.equal(await page.locator("table.grid thead tr:last-child th[scope=col] a").count(), 20);
        if (!(await page.locator("[name=output]").isVisible())) await page.locator("details:has([name=output]) > summary").click();
        await page.selectOption("[name=output]", "3");
        await page.selectOption("[name=within]", "ldc");
        await page.selectOption("[name=group]", "region");
        await send(page, "[name=output]");
        assert.equal(await page.locator("table.grid thead tr:last-child th[scope=col] a").count(), 4);
        const n = await page.locator("table.grid tbody tr:not(.group)").count();
        assert.ok(n > 20 && n < 60, `${n} least developed countries`);
        assert.ok((await page.locator("table.grid tr.group").count()) > 1);
        assert.equal(number(await page.locator("h2.found").innerText()), n);
        assert.deepEqual(page.faults, []);
      });
    }

    await t.test("every figure of the grid opens to as many records as it says", async () => {
      const page = await as(undefined, { script: false });
      await page.goto(`${server.url}/en/grid`);
      const figures = await page.locator('table.grid a[href*="measures?"]').evaluateAll((links) => links.map((link) => [link.href, link.textContent]));
      assert.ok(figures.length > 60, `${figures.length} figures`);
      const wrong = [];
      for (const [href, count] of figures) {
        const address = new URL(href);
        const { total } = await json(`${address.pathname}.json${address.search}`);
        if (total !== number(count)) wrong.push(`${address.pathname}${address.search}: ${count} in the grid, ${total} behind it`);
      }
      assert.deepEqual(wrong, []);
      // And as a person sees it, for one of them.
      await page.goto(figures[0][0]);
      assert.equal(number(await page.locator("h2.found").innerText()), number(figures[0][1]));
    });

    await t.test("on the founding practices the activities 3.2, 4.4, 5.3 and 5.4 are empty, and no others", async () => {
      const empty = [];
      const { rows } = await json("/en/framework.json").then((found) => ({ rows: found.rows ?? found.activities }));
      for (const { code } of rows) {
        const { total } = await json(`/en/measures.json?activity=${code}&practice=2018-12&practice=2019-05`);
        if (total === 0) empty.push(code);
      }
      assert.deepEqual(empty, ["3.2", "4.4", "5.3", "5.4"]);
    });

    await t.test("a published position stands in the grid as a word and a shape, and opens to the roadmap", async () => {
      const page = await as(undefined, { script: false });
      await page.goto(`${server.url}/en/grid`);
      const cell = page.locator(`table.grid tr:has(a[href="parties/${facts.party}"]) a:has(i.done)`).first();
      const words = await cell.innerText();
      await cell.click();
      await page.waitForLoadState("domcontentloaded");
      assert.match(new URL(page.url()).pathname, /\/en\/roadmaps\//);
      assert.equal(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).count(), 1, `the place of the position (${words})`);
    });

    await t.test("the counter of roadmaps by state reads as of a past day too", async () => {
      const page = await as("secretariat", { script: false });
      await page.goto(`${server.url}/en/desk`);
      const now = await page.locator("ul.figures").first().locator("b").allInnerTexts();
      assert.ok(now.some((count) => number(count) >= 1), now.join(" "));
      await page.fill("[name=on]", "2020-01-01");
      await send(page, "[name=on]", "button");
      const then = await page.locator("ul.figures").first().locator("b").allInnerTexts();
      assert.ok(then.every((count) => number(count) === 0), then.join(" "));
    });

    await t.test("nobody but the Secretariat sees the desk", async () => {
      const visitor = await as(undefined, { script: false });
      const answer = await visitor.goto(`${server.url}/en/desk`);
      assert.match(new URL(answer.url()).pathname, /sign-in/);
      const party = await as("focal", { script: false });
      assert.equal((await party.goto(`${server.url}/en/desk`)).status(), 404);
    });
  } finally {
    await server.stop();
  }
}

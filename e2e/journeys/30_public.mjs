// J3 Public: without an account somebody finds, reads, takes away and reports, in English with script, in French
// without, in Arabic with script on a phone.

import assert from "node:assert/strict";
import { Server } from "../lib.mjs";
import { send, words } from "../product.mjs";

const LOOKS = [
  { lang: "en", script: true },
  { lang: "fr", script: false },
  { lang: "ar", script: true, width: 360, height: 800 },
];
/** The first day of the Convention for its first Parties plus three months: 57 of them (workflows.md, section 5). */
const EARLY_DAY = "2007-06-18";

const digits = (text) => (text.match(/\d[\d\s,.\u00a0\u202f]*/g) ?? []).map((one) => Number(one.replace(/\D/g, "")));

/** Rows and cells of a CSV (RFC 4180), line ends inside quotes included. */
function cells(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.replace(/\r?\n$/, "").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  return rows;
}

export default async function publicJourney(t) {
  const server = await Server.start();
  const at = (path) => server.url + path;
  const json = async (path) => {
    const answer = await fetch(at(path));
    assert.equal(answer.status, 200, path);
    assert.match(answer.headers.get("content-type"), /json/, path);
    return answer.json();
  };
  /** Rows of a CSV as lists of cells; the head is the first. */
  const csv = async (path) => {
    const answer = await fetch(at(path));
    assert.equal(answer.status, 200, path);
    assert.match(answer.headers.get("content-type"), /text\/csv/, path);
    return cells(await answer.text());
  };

  try {
    for (const { lang, ...look } of LOOKS) {
      const page = await t.page({ lang, ...look });
      const manner = `${lang}, ${look.script ? "with script" : "without script"}`;
      const visit = async (path) => {
        const answer = await page.goto(at(path));
        assert.equal(answer.status(), 200, path);
        assert.equal(await page.locator("h1").count(), 1, `one heading on ${path}`);
      };
      /** Opens the menu where it is closed and follows one of its entries. */
      const choose = async (key) => {
        const entry = page.locator("header.site nav").getByRole("link", { name: words(lang, key), exact: true });
        if (!(await entry.isVisible())) await page.locator("details.menu > summary").click();
        await entry.click();
        await page.waitForLoadState("domcontentloaded");
      };

      await t.test(`the home page shows what is due, what can be looked up and what can be taken (${manner})`, async () => {
        await visit(`/${lang}/`);
        assert.equal(await page.locator("html").getAttribute("dir"), lang === "ar" ? "rtl" : "ltr");
        assert.equal(await page.locator(".card").count(), 3);
        const parties = page.locator(`.card li:has(a[href="/${lang}/parties"])`);
        assert.ok(digits(await parties.innerText()).includes(159));
        const measures = page.locator(`.card li:has(a[href="/${lang}/measures"])`);
        assert.ok(digits(await measures.innerText()).includes(49));
      });

      await t.test(`the framework shows 4 goals, 5 outputs, 20 activities, and each activity its measures and Parties (${manner})`, async () => {
        await choose("common-nav-framework");
        assert.equal(await page.locator("h2[id^=g]").count(), 4);
        assert.equal(await page.locator("h3[id^=o]").count(), 5);
        assert.equal(await page.locator("section ol.outline > li .code").count(), 20);
        await page.locator(`ol.outline a[href="/${lang}/framework/1.1"]`).first().click();
        assert.equal(new URL(page.url()).pathname, `/${lang}/framework/1.1`);
        assert.ok((await page.locator("#measures").count()) === 1 && (await page.locator("#parties").count()) === 1);
        assert.ok((await page.locator(`main a[href^="/${lang}/measures/"]`).count()) > 0, "measures under 1.1");
        const editorial = page.locator(".mark-editorial", { hasText: words(lang, "common-editorial-judgement") });
        assert.ok((await editorial.count()) > 0, "links to SDG targets are marked as judgement");
        await visit(`/${lang}/framework/3.2`);
        assert.equal(await page.locator(`main ol.results a[href^="/${lang}/measures/"]`).count(), 0, "nothing under 3.2");
      });

      await t.test(`the register counts 57 Parties on 18 June 2007 and 159 today, 7 of them without an established day (${manner})`, async () => {
        await choose("common-nav-parties");
        assert.ok(digits(await page.locator("main .lede").innerText()).includes(159));
        assert.ok(digits(await page.locator("main .lede + p").innerText()).includes(7));
        if (!(await page.locator("#on").isVisible())) await page.locator("details.facets > summary").click();
        await page.fill("#on", EARLY_DAY);
        await send(page, "#on");
        const counted = digits(await page.locator("main .lede").innerText());
        assert.ok(counted.includes(57) && counted.includes(56), `57 Parties, 56 of them States: ${counted}`);
        assert.equal(await page.locator("main table tbody tr").count(), 57);
      });

      await t.test(`the page of a Party shows treaty actions with source and certainty, duties and measures (${manner})`, async () => {
        await visit(`/${lang}/parties/KE`);
        assert.ok((await page.locator("section:has(#treaty) tbody tr").count()) >= 1);
        assert.notEqual((await page.locator("section:has(#treaty) tbody tr td:last-child").first().innerText()).trim(), "");
        assert.ok((await page.getByText(words(lang, "common-not-recorded"), { exact: true }).count()) > 0, "duties never recorded say so");
        assert.equal(await page.locator("#roadmap").count(), 1);
        await visit(`/${lang}/parties/EU`);
        assert.equal(await page.locator("header.record .notice").count(), 1, "the Union is said to be no State");
      });

      await t.test(`measures are searched, narrowed by facets that combine, and widened again (${manner})`, async () => {
        await visit(`/${lang}/measures`);
        assert.equal(digits(await page.locator("h2.found").innerText())[0], 49);
        if (!(await page.locator("#q").isVisible())) await page.locator("details.facets > summary").click();
        await page.fill("#q", "cinema");
        await send(page, "#q");
        const found = digits(await page.locator("h2.found").innerText())[0];
        assert.ok(found > 0 && found < 49, `${found} of 49`);
        assert.equal((await json(`/${lang}/measures.json?q=cinema`)).total, found);
        await visit(`/${lang}/measures`);
        if (!(await page.locator("form input[name=output]").first().isVisible())) await page.locator("details.facets > summary").click();
        await page.locator("form input[name=output][value='1']").check();
        await page.locator("form input[name=output][value='2']").check();
        await send(page, "input[name=output]");
        const narrowed = digits(await page.locator("h2.found").innerText())[0];
        assert.equal((await json(`/${lang}/measures.json?output=1&output=2`)).total, narrowed);
        assert.equal(await page.locator("ul.active-filters li").count(), 2);
        await page.locator("ul.active-filters a").first().click();
        await page.waitForLoadState("domcontentloaded");
        assert.equal(await page.locator("ul.active-filters li").count(), 1);
        assert.notEqual(digits(await page.locator("h2.found").innerText())[0], narrowed);
      });

      await t.test(`twelve practices were added since December 2018 (${manner})`, async () => {
        const { total } = await json(`/${lang}/measures.json?added_since=2018-12-31`);
        assert.equal(total, 12);
      });

      await t.test(`a measure's page stands alone: title, Party, facts, source, marks of judgement (${manner})`, async () => {
        await visit(`/${lang}/measures`);
        const link = page.locator("ol.results h3 a").first();
        const address = await link.getAttribute("href");
        await link.click();
        await page.waitForLoadState("domcontentloaded");
        assert.equal(new URL(page.url()).pathname, address);
        assert.equal(await page.locator("h1").count(), 1);
        assert.ok((await page.locator("header.record").count()) === 1 && (await page.locator("dl.facts").count()) >= 1);
        assert.ok((await page.getByText(words(lang, "common-source")).count()) > 0);
        assert.ok((await page.locator(".mark-editorial").count()) > 0, "classification by the editors is marked");
      });

      await t.test(`articles stand at their own address, and a term of the glossary is linked where it is used (${manner})`, async () => {
        await visit(`/${lang}/articles`);
        assert.equal(await page.locator("ol.outline > li").count(), 36);
        await page.locator(`ol.outline a[href="/${lang}/articles/4"]`).click();
        await page.waitForLoadState("domcontentloaded");
        const term = page.locator(`main a[href^="/${lang}/glossary/"]`).first();
        const address = await term.getAttribute("href");
        await term.click();
        await page.waitForLoadState("domcontentloaded");
        assert.equal(new URL(page.url()).pathname, address);
        assert.ok((await page.locator("dl.facts dd[lang]").count()) >= 1, "the term in other languages");
        await visit(`/${lang}/glossary`);
        assert.ok((await page.locator(`main ul.columns a[href^="/${lang}/glossary/"]`).count()) > 10);
      });

      await t.test(`one search finds measures, articles and terms together (${manner})`, async () => {
        await visit(`/${lang}/`);
        await page.fill("#hq", "film");
        await send(page, "#hq");
        assert.equal(new URL(page.url()).pathname, `/${lang}/search`);
        assert.ok((await page.locator("ol.results > li").count()) > 0);
        assert.ok((await page.locator("main mark").count()) > 0, "the word found is marked");
      });

      await t.test(`the timeline is read as a list, and the data say where they come from (${manner})`, async () => {
        await visit(`/${lang}/timeline`);
        assert.ok((await page.locator("ol.timeline > li time").count()) >= 5);
        await visit(`/${lang}/data`);
        assert.ok((await page.locator("main a[href*='.csv'], main a[href*='.json']").count()) > 0);
      });

      await t.test(`an error is reported from the page it is about and gets a reference number (${manner})`, async () => {
        await visit(`/${lang}/parties/KE`);
        await page.getByRole("link", { name: words(lang, "common-footer-report-error") }).click();
        await page.waitForLoadState("domcontentloaded");
        // First without words: nothing is sent, and the page says what to do.
        await page.fill("#email", "reader@example.org");
        await send(page, "#words");
        assert.equal(await page.locator(".errors a[href='#words']").count(), 1);
        assert.equal(await page.inputValue("#email"), "reader@example.org", "what was typed stays");
        assert.ok((await page.title()).startsWith(words(lang, "error-title-prefix")));
        await page.fill("#words", "=HYPERLINK(\"x\") <script>alert(1)</script> The day of deposit differs from the treaty collection.");
        await send(page, "#words");
        assert.match(await page.locator("main").innerText(), /ER-\d{4}-\d{4}/);
      });

      await t.test(`no page of this visit had a fault (${manner})`, async () => {
        assert.deepEqual(page.faults.filter((fault) => !/status of 422/.test(fault)), []);
      });
    }

    await t.test("only the seven Parties without an established day are counted as such", async () => {
      const { count, total } = await json("/en/parties.json");
      assert.deepEqual([total, count.total, count.not_established], [159, 159, 7]);
      const early = await json(`/en/parties.json?on=${EARLY_DAY}`);
      assert.deepEqual([early.total, early.count.states, early.count.regional], [57, 56, 1]);
    });

    for (const [list, rows] of [["parties", 159], ["measures", 49], ["articles", 36], ["framework", 20], ["glossary"], ["timeline"], ["roadmaps", 0], ["grid"]]) {
      await t.test(`the list of ${list} is served as JSON and CSV at its address`, async () => {
        const page = await json(`/en/${list}.json`);
        const lines = await csv(`/en/${list}.csv`);
        if (rows !== undefined && list !== "framework") assert.equal(page.total, rows);
        if (rows !== undefined) assert.equal(lines.length, rows + 1);
        assert.ok(lines.every((line) => line.length === lines[0].length && line.length > 1), "every row has the cells of the head");
      });
    }

    await t.test("the pages of a JSON list lead to each other until all was given", async () => {
      const seen = new Set();
      let next = "/en/parties.json";
      while (next) {
        const part = await json(next.replace(/^https?:\/\/[^/]+/, ""));
        for (const row of part.rows) seen.add(row.code);
        next = part.next;
      }
      assert.equal(seen.size, 159);
    });

    await t.test("records are served as JSON and CSV at their address", async () => {
      const list = await json("/en/measures.json");
      const refused = [];
      const id = list.rows[0].id;
      for (const record of ["parties/KE", "articles/4", "framework/1.1", `measures/${id}`]) {
        assert.equal(typeof (await json(`/en/${record}.json`)), "object");
        const rows = await csv(`/en/${record}.csv`).catch(() => []);
        if (rows.length < 2) refused.push(record);
      }
      assert.deepEqual(refused, []);
    });

    // A record whose title is a formula is played in the tests of the measures; here every list is asked for both files.
    await t.test("the CSV for spreadsheets bears the mark of UTF-8, the one for machines does not", async () => {
      for (const list of ["measures", "parties", "roadmaps", "grid", "framework", "articles", "glossary", "timeline"]) {
        const bytes = async (query) => new Uint8Array(await (await fetch(at(`/en/${list}.csv${query}`))).arrayBuffer());
        const [plain, marked] = [await bytes(""), await bytes("?bom=1")];
        assert.deepEqual([...marked.slice(0, 3)], [0xef, 0xbb, 0xbf], list);
        assert.notDeepEqual([...plain.slice(0, 3)], [0xef, 0xbb, 0xbf], list);
      }
    });

    await t.test("the timeline has a feed", async () => {
      const answer = await fetch(at("/fr/timeline.atom"));
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get("content-type"), /atom/);
      const text = await answer.text();
      assert.match(text, /<feed[^>]*xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
      assert.ok(text.match(/<entry>/g).length >= 5);
    });

    await t.test("the calendar has 21 May of every year", async () => {
      const answer = await fetch(at("/calendar.ics"));
      assert.match(answer.headers.get("content-type"), /text\/calendar/);
      const text = await answer.text();
      assert.match(text, /DTSTART;VALUE=DATE:\d{4}0521/);
      assert.match(text, /RRULE:FREQ=YEARLY/);
    });

    await t.test("addresses that mean nothing get a clear answer in their language, never a fault", async () => {
      const cases = [
        ["/en/nothing-here", 404], ["/xx/parties", 404], ["/en/parties/ZZ", 404], ["/en/framework/9.9", 404], ["/en/measures/nothing", 404],
        ["/fr/measures.pdf", 404], ["/en/parties.exe", 404], ["/en/measures?output=99", 422], ["/en/measures?page=-1", 422], ["/en/measures?page=9999", 404],
        [`/en/measures?q=${"a".repeat(600)}`, 422], ["/en/grid?region=nowhere", 422], ["/en/parties?on=2007-13-45", 422], [`/en/search?q=${"a".repeat(9000)}`, 422],
      ];
      const wrong = [];
      for (const [path, status] of cases) {
        const answer = await fetch(at(path));
        const body = await answer.text();
        if (answer.status !== status && !(answer.status >= 400 && answer.status < 500)) wrong.push(`${path.slice(0, 60)}: ${answer.status}`);
        if (!/<h1/.test(body)) wrong.push(`${path.slice(0, 60)}: no page`);
      }
      assert.deepEqual(wrong, []);
    });
  } finally {
    await server.stop();
  }
}

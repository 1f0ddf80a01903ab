// What several journeys know of the product: its words in six languages, people who join and sign in, addresses.
// Not here: starting programs and browsers (lib.mjs), what a journey checks (journeys/).
// Invariant: people come in by the pages a person would use; nothing is written behind the program's back.

import { readFileSync, readdirSync, rmSync } from "node:fs";
import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { Server, open, pause } from "./lib.mjs";

const LOCALES = new URL("../locales/", import.meta.url).pathname;
/** Good enough for the rules of passwords, the same for everybody. */
export const PASSWORD = "river chalk ninety lantern";

// ---------------------------------------------------------------------------------------- words

const catalogues = new Map();

/**
 * The words of a message without plural forms, as a page of that language shows them.
 * `args` fills the places: words("en", "common-remove-filter", { value: "2024" }).
 */
export function words(lang, key, args = {}) {
  if (!catalogues.has(lang)) catalogues.set(lang, readCatalogue(lang));
  const found = catalogues.get(lang).get(key);
  if (found === undefined) throw new Error(`no message ${key} in ${lang}`);
  return found.replace(/\{ *\$(\w+) *\}/g, (_, name) => args[name] ?? "").replace(/\{"([^"]*)"\}/g, "$1").trim();
}

function readCatalogue(lang) {
  const found = new Map();
  for (const name of readdirSync(LOCALES + lang).filter((one) => one.endsWith(".ftl"))) {
    let key;
    for (const line of readFileSync(`${LOCALES}${lang}/${name}`, "utf8").split("\n")) {
      const start = line.match(/^([a-z][\w-]*) *= *(.*)$/);
      if (start) found.set((key = start[1]), start[2]);
      else if (key && /^ +\S/.test(line)) found.set(key, `${found.get(key)} ${line.trim()}`);
      else key = undefined;
    }
  }
  return found;
}

// ---------------------------------------------------------------------------------------- people

/** Sends the form that holds the button, by the main button of the form a field stands in. */
export async function send(page, field, button = "button.primary") {
  await Promise.all([
    page.waitForEvent("framenavigated", (frame) => frame === page.mainFrame()),
    page.locator("form", { has: page.locator(field) }).locator(button).first().click(),
  ]);
  await page.waitForLoadState("domcontentloaded");
}

/** Accepts an invitation by its link with name, office and password, and signs in. The page then shows their work. */
export async function accept(page, server, link, { email, name, office = "", lang = "en", device = "own", mailed = true }) {
  // The link may name the public address; the path is what counts.
  await page.goto(server.url + new URL(link).pathname);
  if (!mailed) await page.fill("#email", email);
  await page.fill("#name", name);
  await page.fill("#office", office);
  await page.selectOption("#lang", lang);
  await page.locator("input[name=way][value=password]").check();
  await page.fill("#password", PASSWORD);
  await send(page, "#name");
  await signIn(page, server, { email, lang, device, here: true });
}

/** Signs in on the page of that language. `here`: the sign-in page is open already. */
export async function signIn(page, server, { email, lang = "en", device = "own", here = false }) {
  if (!here) await page.goto(`${server.url}/${lang}/sign-in`);
  await page.fill("#email", email);
  await page.fill("#password", PASSWORD);
  await page.locator(`input[name=device][value=${device}]`).check();
  await send(page, "#password");
}

/** The administrator invites somebody; answers the mailed link. */
export async function invite(page, server, { email, role, party = "", lang = "en" }) {
  await page.goto(`${server.url}/en/work/accounts/invite`);
  await page.fill("#email", email);
  await page.selectOption("#role", role);
  await page.selectOption("#party", party);
  await page.selectOption("#lang", lang);
  await send(page, "#email");
  const { links } = await server.mailTo(email);
  return links.find((one) => one.includes("/join/"));
}

// ---------------------------------------------------------------------------------------- a roadmap

export const CHOICES = ["done", "under-way", "not-begun", "not-relevant"];
export const ACTIVITIES = [1, 2, 3, 4, 5].flatMap((output) => [1, 2, 3, 4].map((n) => `${output}.${n}`));

/** What people write, by language; `of` is a title or a code. */
const SENTENCES = {
  en: { title: "Roadmap for cultural policy in the digital environment", summary: "What the country will do by 2029.", sector: "Half of the jobs are there.", reason: (of) => `Position on ${of}, agreed with the ministries.`, stage: "Law and money", action: "Revise the film act", indicator: "Local titles in streaming catalogues" },
  fr: { title: "Feuille de route pour la culture à l’ère numérique", summary: "Ce que le pays fera d’ici 2029.", sector: "La moitié des emplois s’y trouvent.", reason: (of) => `Position sur ${of}, convenue avec les ministères.`, stage: "Loi et moyens", action: "Réviser la loi sur le cinéma", indicator: "Titres locaux dans les catalogues" },
  ar: { title: "خارطة طريق للثقافة في البيئة الرقمية", summary: "ما ستفعله الدولة حتى عام 2029.", sector: "نصف الوظائف هناك.", reason: (of) => `الموقف من ${of} بالاتفاق مع الوزارات.`, stage: "القانون والتمويل", action: "مراجعة قانون السينما", indicator: "الأعمال المحلية في الفهارس" },
};

const PDF = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

/** A person's work on the roadmap of a Party, page by page. `second`: a language given beside the original. */
export class Roadmap {
  constructor(page, server, { lang = "en", party, second }) {
    Object.assign(this, { page, server, lang, party, second });
  }

  address(below = "") {
    return `${this.server.url}/${this.lang}/work/${this.party}/roadmap${below}`;
  }

  async go(below = "") {
    const answer = await this.page.goto(this.address(below));
    if (answer.status() !== 200) throw new Error(`${below}: status ${answer.status()}`);
  }

  /** Fills a field, and beside it that of the second language where there is one. */
  async fill(name, kind, of) {
    const say = (lang) => (typeof SENTENCES[lang][kind] === "function" ? SENTENCES[lang][kind](of) : SENTENCES[lang][kind]);
    await this.page.fill(`[name="${name}"]`, say(this.lang));
    const other = this.page.locator(`[name="${name}_${this.second}"]`);
    if (this.second && (await other.count()) > 0) await other.first().fill(say(this.second));
  }

  async start() {
    await this.go();
    const form = this.page.locator("form", { has: this.page.locator("[name=from][value=blank]") });
    await form.locator("[name=original]").selectOption(this.lang);
    await this.submit(form);
  }

  async text() {
    await this.go("/text");
    if (this.second) {
      await this.page.selectOption("[name=second]", this.second);
      await send(this.page, "[name=title]");
      await this.go("/text");
    }
    await this.fill("title", "title");
    await this.fill("summary", "summary");
    await send(this.page, "[name=title]");
  }

  /** Chooses the first sector of the list; its reason is asked for next. Answers its code. */
  async sector() {
    await this.go("/sectors");
    const first = this.page.locator("input[type=checkbox][name=sector]").first();
    const code = await first.getAttribute("value");
    await first.check();
    await send(this.page, "[name=sector]");
    await this.go("/sectors");
    await this.fill(`reason-${code}`, "sector");
    await send(this.page, "[name=sector]");
    return code;
  }

  async position(code, choice) {
    await this.go(`/positions/${code}`);
    await this.page.locator(`input[name=choice][value=${choice}]`).check();
    await this.fill("reason", "reason", code);
    await send(this.page, "[name=reason]");
  }

  /** The form that adds one kind of evidence to the open position. */
  evidence(kind) {
    return this.page.locator(`form[action$="/evidence"]:has([name=kind][value=${kind}])`);
  }

  async addEvidence(code, kind, what) {
    await this.go(`/positions/${code}`);
    if (kind === "measure") {
      await this.page.fill("[name=q]", what);
      await send(this.page, "[name=q]", "button");
    }
    const form = this.evidence(kind).first();
    if (kind === "new") await form.locator("[name=new_title]").fill(what);
    if (kind === "link") {
      await form.locator("[name=url]").fill(what);
      await form.locator("[name=link_title]").fill("Report");
    }
    if (kind === "file") {
      await form.locator("[name=file]").setInputFiles({ name: what, mimeType: "application/pdf", buffer: PDF });
      await form.locator("[name=file_title]").fill("Strategy");
      await form.locator("input[name=file_public][value=yes]").check();
    }
    await this.submit(form);
  }

  /** Presses the first button of a form and waits for the next page. */
  async submit(form, button = "button") {
    await Promise.all([this.page.waitForEvent("framenavigated", (frame) => frame === this.page.mainFrame()), form.locator(button).first().click()]);
    await this.page.waitForLoadState("domcontentloaded");
  }

  async priority(code) {
    await this.go("/priorities");
    await this.page.locator(`input[name=priority][value="${code}"]`).check();
    await send(this.page, "[name=priority]");
    await this.go("/priorities");
    await this.page.fill(`[name="owner-${code}"]`, "Ministry of Culture");
    await this.page.fill(`[name="due-${code}"]`, "2027-12-31");
    await send(this.page, "[name=priority]");
  }

  /** A need that the diagnosis found, leading to an activity. */
  async need(words, activity) {
    await this.go("/diagnosis");
    const name = await this.page.locator("textarea[name^=need-]").first().getAttribute("name");
    await this.page.fill(`[name="${name}"]`, words);
    const box = `[name="${name}-activity"][value="${activity}"]`;
    for (const fold of await this.page.locator(`details:not([open]):has(${box}) > summary`).all()) await fold.click();
    await this.page.locator(box).check();
    await send(this.page, "[name=method]");
  }

  /** One stage with one instrument and one action with money and an indicator. Answers the path of the stage. */
  async plan() {
    await this.go("/plan");
    await this.submit(this.page.locator('form[action$="/roadmap/plan"]'));
    const stage = new URL(this.page.url()).pathname.split("/roadmap")[1];
    await this.fill("title", "stage");
    await this.page.fill("[name=owner]", "Ministry of Culture");
    await this.page.fill("[name=start]", "2027-01-01");
    await this.page.fill("[name=end]", "2028-12-31");
    await this.page.fill("[name=instrument_title_0]", "Film Act");
    await this.page.selectOption("[name=instrument_kind_0]", "law");
    await this.page.selectOption("[name=instrument_act_0]", "adapt");
    await send(this.page, "[name=owner]");
    await this.go(stage);
    await this.submit(this.page.locator('form[action$="/actions"]'));
    await this.fill("title", "action");
    await this.page.selectOption("[name=activity]", "2.4");
    await this.page.fill("[name=owner]", "Film Commission");
    await this.page.fill("[name=start]", "2027-02-01");
    await this.page.fill("[name=end]", "2028-06-30");
    await this.page.fill("[name=amount_0]", "1 250 000");
    await this.page.fill("[name=currency_0]", "USD");
    await this.page.fill("[name=money_year_0]", "2027");
    await this.fill("indicator_title_0", "indicator");
    await this.page.fill("[name=indicator_baseline_0]", "4 %");
    await this.page.fill("[name=indicator_target_0]", "15 %");
    await send(this.page, "[name=owner]");
    return stage;
  }

  /** Performs a formal act by its page; the note where there is a field for it. */
  async act(code, note) {
    await this.go(`/acts/${code}`);
    if (note) await this.page.fill("[name=note]", note);
    await this.page.locator("input[name=sure][value=yes]").check();
    await send(this.page, "[name=sure]");
  }

  /** Sends the text to the Secretariat in a language; answers the receipt number. */
  async send(lang) {
    await this.go("/submit");
    await this.page.locator(`input[name=into][value=${lang}]`).check();
    await this.page.locator("input[name=sure][value=yes]").check();
    await send(this.page, "[name=sure]");
    return new URL(this.page.url()).pathname.split("/").at(-1);
  }
}

/** The position each activity gets: five of each kind, the done ones first. */
export const planned = ACTIVITIES.map((code, index) => [code, CHOICES[Math.floor(index / 5)]]);
/** Evidence for the five done ones. `found`: words of a measure of the Party in the database. */
export const proofs = (found) => [
  ["1.1", "measure", found], ["1.2", "new", "Fund for local games"], ["1.3", "link", "https://example.org/report"], ["1.4", "file", "strategy.pdf"], ["2.1", "link", "https://example.org/data"],
];

/** SHA-256 of the canonical form (RFC 8785) of parsed JSON: what anybody can recompute. */
export function fingerprint(value) {
  const canonical = (one) => {
    if (Array.isArray(one)) return `[${one.map(canonical).join(",")}]`;
    if (one === null || typeof one !== "object") return JSON.stringify(one);
    return `{${Object.keys(one).sort().map((key) => `${JSON.stringify(key)}:${canonical(one[key])}`).join(",")}}`;
  };
  return createHash("sha256").update(canonical(value), "utf8").digest("hex");
}

// ---------------------------------------------------------------------------------------- prepared places

export const PEOPLE = {
  administrator: { email: "admin@example.org", name: "Ada Lindqvist", role: "administrator" },
  secretariat: { email: "secretariat@example.org", name: "Sam Okoro", office: "Secretariat of the Convention", role: "secretariat" },
  focal: { email: "focal.ke@example.org", name: "Amina Were", office: "Ministry of Culture", role: "focal-point", party: "KE" },
  authority: { email: "authority.ke@example.org", name: "Peter Njoroge", office: "Cabinet Secretary", role: "authority", party: "KE" },
  colleague: { email: "colleague.ke@example.org", name: "Joy Wanjiru", office: "Film Commission", role: "focal-point", party: "KE" },
  focalSn: { email: "focal.sn@example.org", name: "Fatou Diop", office: "Ministère de la Culture", role: "focal-point", party: "SN", lang: "fr" },
  authoritySn: { email: "authority.sn@example.org", name: "Moussa Ba", office: "Ministre", role: "authority", party: "SN", lang: "fr" },
};

const remembered = new Map();

/** Runs `make` once a run; it leaves a stopped program's folder, removed at the end. */
function once(name, make) {
  if (!remembered.has(name)) {
    remembered.set(name, make().then((made) => {
      process.once("exit", () => rmSync(made.data, { recursive: true, force: true }));
      return made;
    }));
  }
  return remembered.get(name);
}

/** A program on a copy of a prepared folder: { server, cookies, facts }. The caller stops the server. */
async function copied({ data, cookies, facts }) {
  const copy = await mkdtemp(join(tmpdir(), "polyphony-journey-"));
  await cp(data, copy, { recursive: true });
  const server = await Server.start({ data: copy });
  server.own = true;
  return { server, cookies: { ...cookies }, facts };
}

/** Everybody of PEOPLE has joined and is signed in; nothing else happened. */
export const peopled = async (browser) => copied(await once("people", () => prepare(browser)));

/**
 * What a year leaves: Kenya has a published roadmap, sent to the Secretariat, and a draft of the next; Senegal's waits
 * for its authority; a practice is proposed; an error is reported.
 */
export const livedIn = async (browser) => copied(await once("lived in", () => live(browser)));

async function prepare(browser) {
  const server = await Server.start();
  const cookies = {};
  const joined = async (who, link, mailed) => {
    const page = await open(browser, { script: false });
    await accept(page, server, link, { ...PEOPLE[who], mailed });
    cookies[who] = await page.context().cookies();
    return page;
  };
  const administrator = await joined("administrator", await server.firstLink(), false);
  for (const who of Object.keys(PEOPLE).filter((one) => one !== "administrator")) {
    const page = await joined(who, await invite(administrator, server, PEOPLE[who]), true);
    await page.context().close();
  }
  await administrator.context().close();
  await server.end();
  return { data: server.data, cookies };
}

/** Writes a whole roadmap that could be finalized. */
export async function writeWhole(roadmap, found) {
  await roadmap.start();
  await roadmap.text();
  const sector = await roadmap.sector();
  for (const [code, choice] of planned) await roadmap.position(code, choice);
  for (const [code, kind, what] of proofs(found)) await roadmap.addEvidence(code, kind, what);
  await roadmap.priority("2.4");
  const stage = await roadmap.plan();
  return { sector, stage };
}

async function live(browser) {
  const { server, cookies } = await peopled(browser);
  const facts = { party: "KE", draft: "KE", waiting: "SN" };
  const as = async (who) => {
    const page = await open(browser, { script: false });
    await page.context().addCookies(cookies[who]);
    return page;
  };
  const [focal, authority, focalSn, visitor] = await Promise.all(["focal", "authority", "focalSn"].map(as).concat(open(browser, { script: false })));
  const kenya = new Roadmap(focal, server, { party: "KE" });
  const senegal = new Roadmap(focalSn, server, { lang: "fr", party: "SN" });
  await Promise.all([
    writeWhole(kenya, "Skiza").then((made) => Object.assign(facts, made)),
    writeWhole(senegal, "Africultureban").then(() => senegal.act("finalize")),
  ]);
  await kenya.act("finalize");
  await new Roadmap(authority, server, { party: "KE" }).act("validate");
  await kenya.act("publish");
  facts.receipt = await kenya.send("en");
  facts.ownMeasure = await completeMeasure(kenya, "Fund for local games");
  await perform(kenya.page, `${server.url}/en${facts.ownMeasure}/propose`);
  const list = await (await fetch(`${server.url}/en/measures.json?party=KE`)).json();
  facts.measure = list.rows[0].id;
  await kenya.go();
  const revise = focal.locator("form", { has: focal.locator("[name=from][value=published]") });
  await revise.locator("[name=note]").fill("New law of 2026");
  await kenya.submit(revise);
  await kenya.go("/plan");
  const below = await kenya.page.locator('main a[href*="/roadmap/plan/"]').evaluateAll((links) => links.map((link) => link.getAttribute("href").split("/roadmap")[1].split("#")[0]));
  facts.stage = below.find((one) => one.split("/").length === 3);
  facts.action = below.find((one) => one.split("/").length === 4);
  await visitor.goto(`${server.url}/en/report?about=/en/parties/KE`);
  await visitor.fill("#words", "The day of deposit differs from the treaty collection.");
  await send(visitor, "#words");
  facts.report = (await visitor.locator("main").innerText()).match(/ER-\d{4}-\d{4}/)[0];
  facts.reportPage = new URL(visitor.url()).pathname.slice(3);
  const musicians = await open(browser, { script: false });
  facts.organization = await registerOrganization(musicians, server, { name: "Association of musicians", email: "musicians@example.org", about: "Musicians of the whole country." });
  cookies.organization = await musicians.context().cookies();
  const officer = await as("secretariat");
  await officer.goto(`${server.url}/en/desk/organizations/${facts.organization}`);
  await Promise.all([
    officer.waitForEvent("framenavigated", (frame) => frame === officer.mainFrame()),
    officer.locator("main button[name=act][value=check]").click(),
  ]);
  facts.round = await openRound(focal, server, { party: "KE", title: "First round", about: "What should come first?" });
  await contribute(visitor, server, { round: facts.round, place: "question-1", words: "Local games." });
  await contribute(visitor, server, { round: facts.round, words: "Museums." });
  await focal.goto(`${server.url}/en/work/KE/consultations/${facts.round}/contributions`);
  await focal.locator("input[name=number][value='1']").check();
  await press(focal, "button[name=act][value=publish]");
  facts.call = await sendCall(officer, server, { title: "Roadmaps so far", question: "Has your country begun?" });
  Object.assign(facts, await makeReports(officer, server, { day: "2099-12-31" }));
  for (const page of [focal, authority, focalSn, visitor, musicians, officer]) await page.context().close();
  await server.end();
  return { data: server.data, cookies, facts };
}

/** Presses a button that leads to another page and fails where the page shows problems. */
export async function press(page, button) {
  await Promise.all([page.waitForEvent("framenavigated", (frame) => frame === page.mainFrame()), page.locator(button).first().click()]);
  await page.waitForLoadState("domcontentloaded");
  const problems = page.locator(".errors");
  if ((await problems.count()) > 0) throw new Error(`${button} on ${page.url()}: ${await problems.innerText()}`);
}

/** The words of a page once they hold `until`: what was changed is public when the follower has taken it up. */
export async function readOnceSaid(page, address, until) {
  for (let turn = 0; turn < 40; turn += 1) {
    await page.goto(address);
    const text = await page.locator("main").innerText();
    if (text.includes(until)) return text;
    await pause(100);
  }
  throw new Error(`${address} never says ${until}`);
}

/** A focal point plans a round of consultation and opens it on the texts of the draft. Answers its identifier. */
export async function openRound(page, server, { lang = "en", party, title, about }) {
  await page.goto(`${server.url}/${lang}/work/${party}/consultations`);
  await page.fill("#title", title);
  await send(page, "#title");
  const round = new URL(page.url()).pathname.split("/").at(-1);
  await page.fill("#about", about);
  await page.fill("#closes_on", "2099-12-31");
  await page.fill("#question_0", `${about}?`);
  await page.locator("input[name=parts][value=text]").check();
  await send(page, "#about");
  await press(page, `form[action$="/acts/open"] button`);
  return round;
}

/** Somebody without an account contributes to a round. */
export async function contribute(page, server, { lang = "en", round, place = "round", words }) {
  await page.goto(`${server.url}/${lang}/consultations/${round}/contribute?place=${place}`);
  await page.fill("#words", words);
  await page.selectOption("#kind", "person");
  await send(page, "#words");
}

/** The Secretariat plans a survey and sends it to every Party. Answers its identifier. */
export async function sendCall(page, server, { lang = "en", title, question }) {
  await page.goto(`${server.url}/${lang}/desk/calls`);
  await page.fill("#title", title);
  await send(page, "#title");
  const call = new URL(page.url()).pathname.split("/").at(-1);
  await page.locator("input[name=kind][value=survey]").check();
  await page.fill("#about", title);
  await page.fill("#closes_on", "2099-12-31");
  await page.fill("#question_0", question);
  await page.selectOption("#asks_0", "yes-no");
  await page.locator("input[name=begun][value='0']").check();
  await send(page, "#about");
  await press(page, `form[action$="/acts/send"] button`);
  return call;
}

/** The Secretariat begins a status report about a day and makes it final; another stays a draft. Answers both identifiers. */
export async function makeReports(page, server, { lang = "en", day }) {
  const begin = async () => {
    await page.goto(`${server.url}/${lang}/desk/status-reports`);
    await page.fill("#on", day);
    await send(page, "#on");
    return new URL(page.url()).pathname.split("/").at(-1);
  };
  const [open, final] = [await begin(), await begin()];
  await press(page, `form[action$="/acts/finish"] button`);
  return { statusReport: final, openReport: open };
}

/** An organization registers itself, uses the link that was mailed and signs in. Answers its identifier. */
export async function registerOrganization(page, server, { name, email, lang = "en", country = "KE", ...more }) {
  await page.goto(`${server.url}/${lang}/organizations/register`);
  await page.fill("#name", name);
  await page.selectOption("#kind", "ngo");
  await page.selectOption("#country", country);
  for (const [field, value] of Object.entries(more)) await page.fill(`#${field}`, value);
  await page.fill("#email", email);
  await send(page, "#kind");
  const { links } = await server.mailTo(email);
  await accept(page, server, links.find((one) => one.includes("/join/")), { email, name: "Amani Otieno", office: "Chair", lang });
  await page.goto(`${server.url}/${lang}/work`);
  const space = await page.locator("main a[href*='/work/organization/']").first().getAttribute("href");
  return space.split("/").at(-1);
}

/** Completes a draft measure of the Party and publishes it; answers its path without language. */
export async function completeMeasure({ page, server, lang, party }, title) {
  await page.goto(`${server.url}/${lang}/work/${party}/measures`);
  const path = (await page.locator("main ul.tasks a", { hasText: title }).first().getAttribute("href")).slice(3);
  await page.goto(`${server.url}/${lang}${path}`);
  await page.fill("[name=features]", "A yearly fund of which small studios receive half.");
  await page.fill("[name=body-0-name]", "Ministry of Culture");
  await page.fill("[name=year_start]", "2024");
  await page.locator("input[type=checkbox][name=instruments]").first().check();
  await page.selectOption("[name=source_kind]", { index: 1 });
  await page.fill("[name=source_document]", "Finance Act 2024");
  await page.fill("[name=maker-0-name]", "Kenya Game Makers");
  await send(page, "[name=features]");
  await perform(page, `${server.url}/${lang}${path}/publish`);
  return path;
}

/** Opens the page of an act on a measure and confirms it. */
export async function perform(page, address) {
  await page.goto(address);
  await Promise.all([page.waitForEvent("framenavigated", (frame) => frame === page.mainFrame()), page.locator("main form button.primary").click()]);
  await page.waitForLoadState("domcontentloaded");
  const problems = page.locator(".errors");
  if ((await problems.count()) > 0) throw new Error(`${address}: ${await problems.innerText()}`);
}

/** Says yes to the offer of a good practice for an activity and names who made it succeed. */
export async function offerPractice(roadmap, code, who) {
  await roadmap.go("/offers");
  const section = roadmap.page.locator("main section", { has: roadmap.page.locator("h2", { hasText: code }) });
  await section.locator("[name^=who-]").fill(who);
  await roadmap.submit(section.locator("form"), "button[name=answer][value=yes]");
}

// ---------------------------------------------------------------------------------------- kinds of pages

/** One address of every kind of page: { path without language, who sees it, kind for budgets, status }. */
export function archetypes({ party, draft, waiting, receipt, measure, report, reportPage, stage, action, ownMeasure, organization, round, call, statusReport, openReport }) {
  const work = `/work/${draft}/roadmap`;
  const by = (who, kind, path) => ({ who, kind, path });
  return {
    home: { path: "/", kind: "home" },
    framework: { path: "/framework", kind: "browse" },
    activity: { path: "/framework/2.4", kind: "record" },
    "SDG target": { path: "/framework/sdg/8.3", kind: "record" },
    register: { path: "/parties", kind: "browse" },
    "register on a day": { path: "/parties?on=2007-06-18", kind: "browse" },
    Party: { path: `/parties/${party}`, kind: "record" },
    measures: { path: "/measures?q=film&output=2", kind: "browse" },
    "no measures": { path: "/measures?q=qqqqq", kind: "browse" },
    "measures as a table": { path: "/measures?view=table&party=FR&party=MX&open=chain", kind: "browse" },
    "measures as cards": { path: "/measures?view=cards&instrument=law", kind: "browse" },
    "measures by region": { path: "/measures?view=tiles", kind: "browse" },
    "measures in time": { path: "/measures?view=timeline&year_from=2012", kind: "browse" },
    "measures counted": { path: "/measures?view=counts&by=activity", kind: "browse" },
    "a measure to compare": { path: `/measures/compare?id=${measure}&q=film`, kind: "review" },
    measure: { path: `/measures/${measure}`, kind: "record" },
    versions: { path: `/measures/${measure}/versions`, kind: "record" },
    "law register": { path: "/measures/laws", kind: "browse" },
    "where to find help": { path: "/measures/contacts", kind: "browse" },
    "headline figures": { path: "/figures", kind: "browse" },
    organizations: { path: "/organizations", kind: "browse" },
    organization: { path: `/organizations/${organization}`, kind: "record" },
    "register an organization": { path: "/organizations/register", kind: "form" },
    roadmaps: { path: "/roadmaps", kind: "browse" },
    "roadmaps found": { path: "/roadmaps?activity=1.1&q=film&open=position&compare=KE", kind: "browse" },
    roadmap: { path: `/roadmaps/${party}`, kind: "record" },
    "steps of a roadmap": { path: `/roadmaps/${party}/steps`, kind: "record" },
    "progress of a plan": { path: `/roadmaps/${party}/progress`, kind: "record" },
    consultations: { path: "/consultations", kind: "browse" },
    consultation: { path: `/consultations/${round}`, kind: "record" },
    "text under consultation": { path: `/consultations/${round}/text`, kind: "record" },
    "all contributions": { path: `/consultations/${round}/all`, kind: "record" },
    contribution: { path: `/consultations/${round}/contributions/1`, kind: "record" },
    contribute: { path: `/consultations/${round}/contribute?place=question-1`, kind: "form" },
    calls: { path: "/calls", kind: "browse" },
    call: { path: `/calls/${call}`, kind: "record" },
    "status reports": { path: "/status-reports", kind: "browse" },
    "status report": { path: `/status-reports/${statusReport}`, kind: "grid" },
    "figure of a status report": { path: `/status-reports/${statusReport}/lists/nothing-in-group-i`, kind: "record" },
    "roadmaps side by side": { path: `/roadmaps/side-by-side?party=${party}`, kind: "grid" },
    grid: { path: "/grid", kind: "grid" },
    "grid by roadmap": { path: "/grid?look=roadmaps", kind: "grid" },
    "grid by need": { path: "/grid?look=needs", kind: "grid" },
    "where cooperation could grow": { path: "/grid/cooperation", kind: "browse" },
    "grid of one output": { path: "/grid?output=2&group=region", kind: "grid" },
    search: { path: "/search?q=film", kind: "browse" },
    articles: { path: "/articles", kind: "browse" },
    article: { path: "/articles/4", kind: "record" },
    glossary: { path: "/glossary", kind: "browse" },
    term: { path: "/glossary/cultural-expressions", kind: "record" },
    timeline: { path: "/timeline", kind: "browse" },
    "about the data": { path: "/data", kind: "browse" },
    archives: { path: "/download", kind: "browse" },
    "code lists": { path: "/vocab", kind: "browse" },
    "a code list": { path: "/vocab/actor-kinds", kind: "browse" },
    "interface for programs": { path: "/api", kind: "browse" },
    "report an error": { path: `/report?about=/en/parties/${party}`, kind: "form" },
    "a reader's report": { path: reportPage, kind: "form" },
    "sign in": { path: "/sign-in", kind: "form" },
    forgotten: { path: "/forgotten", kind: "form" },
    "not found": { path: "/nothing", kind: "form", status: 404 },
    "mine to do": by("focal", "tasks", "/work"),
    account: by("focal", "form", "/work/account"),
    "tokens for programs": by("focal", "form", "/work/account/tokens"),
    "saved searches": by("focal", "tasks", "/work/searches"),
    "save a search": by("focal", "form", "/work/searches/new?instrument=fund&q=film"),
    space: by("focal", "tasks", `/work/${draft}`),
    imports: by("focal", "tasks", `/work/${draft}/feeds`),
    "new feed": by("focal", "form", `/work/${draft}/feeds/feed`),
    team: by("focal", "tasks", `/work/${draft}/team`),
    "hand over": by("focal", "form", `/work/${draft}/hand-over`),
    "task list": by("focal", "tasks", work),
    text: by("focal", "form", `${work}/text`),
    sectors: by("focal", "form", `${work}/sectors`),
    positions: by("focal", "review", `${work}/positions`),
    position: by("focal", "form", `${work}/positions/1.1`),
    priorities: by("focal", "form", `${work}/priorities`),
    plan: by("focal", "tasks", `${work}/plan`),
    stage: by("focal", "form", work + stage),
    action: by("focal", "form", work + action),
    check: by("focal", "review", `${work}/check`),
    finalize: by("focal", "review", `${work}/acts/finalize`),
    history: by("focal", "review", `${work}/history`),
    submit: by("focal", "form", `${work}/submit`),
    receipt: by("focal", "review", `${work}/submissions/${receipt}`),
    offers: by("focal", "review", `${work}/offers`),
    diagnosis: by("focal", "form", `${work}/diagnosis`),
    progress: by("focal", "tasks", `${work}/progress`),
    "national team": by("focal", "form", `${work}/team`),
    trainings: by("focal", "form", `${work}/trainings`),
    rounds: by("focal", "tasks", `/work/${draft}/consultations`),
    round: by("focal", "form", `/work/${draft}/consultations/${round}`),
    meeting: by("focal", "form", `/work/${draft}/consultations/${round}/meetings/new`),
    summary: by("focal", "form", `/work/${draft}/consultations/${round}/summary`),
    "enter a contribution": by("focal", "form", `/work/${draft}/consultations/${round}/enter`),
    "contributions that wait": by("focal", "review", `/work/${draft}/consultations/${round}/contributions`),
    outcome: by("focal", "form", `/work/${draft}/consultations/${round}/contributions/1`),
    "calls of a Party": by("focal", "tasks", `/work/${draft}/calls`),
    "answer to a call": by("focal", "form", `/work/${draft}/calls/${call}`),
    "calls on the desk": by("secretariat", "dashboard", "/desk/calls"),
    "a call on the desk": by("secretariat", "form", `/desk/calls/${call}`),
    lessons: by("focal", "form", `${work}/lessons`),
    "status reports on the desk": by("secretariat", "dashboard", "/desk/status-reports"),
    "a status report on the desk": by("secretariat", "form", `/desk/status-reports/${openReport}`),
    "preview of a status report": by("secretariat", "grid", `/desk/status-reports/${openReport}/preview`),
    "task list that waits": by("focalSn", "tasks", `/work/${waiting}/roadmap`),
    "space of an organization": by("organization", "form", `/work/organization/${organization}`),
    "measures of an organization": by("organization", "tasks", `/work/organization/${organization}/measures`),
    "organizations on the desk": by("secretariat", "dashboard", "/desk/organizations"),
    "organization on the desk": by("secretariat", "review", `/desk/organizations/${organization}`),
    "own measures": by("focal", "tasks", `/work/${draft}/measures`),
    "new measure": by("focal", "form", `/work/${draft}/measures/new`),
    "edit measure": by("focal", "review", ownMeasure),
    "measures alike": by("focal", "tasks", `/work/${draft}/measures/alike`),
    "dead addresses": by("focal", "tasks", `/work/${draft}/measures/links`),
    "tasks of a measure": by("focal", "tasks", `${ownMeasure}/tasks`),
    "check a measure": by("focal", "review", `${ownMeasure}/check`),
    validate: by("authoritySn", "review", `/work/${waiting}/roadmap/acts/validate`),
    return: by("authoritySn", "form", `/work/${waiting}/roadmap/acts/return`),
    desk: by("secretariat", "dashboard", "/desk"),
    submissions: by("secretariat", "dashboard", "/desk/submissions"),
    submission: by("secretariat", "review", `/desk/submissions/${receipt}`),
    "roadmaps by state": by("secretariat", "dashboard", "/desk/roadmaps"),
    "reminders before they go": by("secretariat", "review", "/desk/reminders?which=chosen&party=SN"),
    "reminders sent": by("secretariat", "dashboard", "/desk/reminders/log"),
    practices: by("secretariat", "dashboard", "/desk/practices"),
    "error report": by("secretariat", "review", `/desk/reports/${report}`),
    figures: by("secretariat", "dashboard", "/desk/figures"),
    "new figure": by("secretariat", "form", "/desk/figures/new"),
    "founding data": by("secretariat", "dashboard", "/desk/founding"),
    "correct a Party": by("secretariat", "form", `/desk/parties/${party}`),
    accounts: by("administrator", "dashboard", "/work/accounts"),
    invite: by("administrator", "form", "/work/accounts/invite"),
    "invite many": by("administrator", "form", "/work/accounts/invite-many"),
    mail: by("administrator", "dashboard", "/work/accounts/mail"),
    health: by("administrator", "dashboard", "/work/health"),
  };
}

// Organizations: one registers itself, publishes in its own name, the Party concerned replies beside it, the Secretariat
// checks who it is. In English with script, in French without, in Arabic with script.

import assert from "node:assert/strict";
import { peopled, perform, readOnceSaid, registerOrganization, send, words } from "../product.mjs";

const PLAYERS = [
  { lang: "en", script: true, who: "focal", party: "KE", name: "Association of musicians" },
  { lang: "fr", script: false, who: "focalSn", party: "SN", name: "Association des musiciens" },
  { lang: "ar", script: true, who: "focal", party: "KE", name: "جمعية الموسيقيين" },
];

export default async function organizations(t) {
  const place = await peopled(t.browser);
  const { server } = place;
  try {
    for (const { lang, script, who, party, name } of PLAYERS) {
      const manner = `${lang}, ${script ? "with script" : "without script"}`;
      const page = await t.page({ lang, script });
      let id;
      let record;
      /** The page as a visitor reads it, once the follower has taken up what changed. */
      const read = async (path, until) => {
        const visitor = await t.page({ lang, script: false });
        return readOnceSaid(visitor, `${server.url}/${lang}${path}`, until);
      };

      await t.test(`an organization registers itself and is listed once it used the link (${manner})`, async () => {
        id = await registerOrganization(page, server, { name, email: `musicians.${lang}@example.org`, lang, country: party });
        await read("/organizations", name);
        assert.ok((await read(`/organizations/${id}`, name)).includes(words(lang, "organizations-not-checked")));
      });

      await t.test(`it publishes in its own name and says so (${manner})`, async () => {
        await page.goto(`${server.url}/${lang}/work/organization/${id}/measures/new`);
        await page.fill("#title", `${name} 2024`);
        await send(page, "#title");
        record = new URL(page.url()).pathname.split("/").at(-1);
        await page.fill("[name=features]", "Each month.");
        await page.fill("[name=body-0-name]", name);
        await page.fill("[name=year_start]", "2024");
        await page.locator("input[type=checkbox][name=instruments]").first().check();
        await page.locator("input[type=checkbox][name=activities][value='2.3']").check();
        await page.selectOption("[name=source_kind]", { index: 1 });
        await send(page, "[name=features]");
        await perform(page, `${server.url}/${lang}/work/organization/${id}/measures/${record}/publish`);
        assert.ok((await read(`/measures/${record}`, name)).includes(words(lang, "measures-not-checked")));
        await read(`/organizations/${id}`, `${name} 2024`);
      });

      await t.test(`the Party concerned finds it and replies beside it (${manner})`, async () => {
        const focal = await t.page({ lang, script });
        await focal.context().addCookies(place.cookies[who]);
        await focal.goto(`${server.url}/${lang}/work/${party}/measures`);
        await focal.locator("main ul.tasks a", { hasText: `${name} 2024` }).click();
        await focal.locator(`main a[href$="/${record}/reply"]`).click();
        await focal.fill("#note", `Reply ${lang}`);
        await send(focal, "#note");
        await read(`/measures/${record}`, `Reply ${lang}`);
      });

      await t.test(`the Secretariat checks who it is (${manner})`, async () => {
        const officer = await t.page({ lang, script });
        await officer.context().addCookies(place.cookies.secretariat);
        await officer.goto(`${server.url}/${lang}/desk/organizations`);
        await officer.locator("main table a", { hasText: name }).click();
        await Promise.all([
          officer.waitForEvent("framenavigated", (frame) => frame === officer.mainFrame()),
          officer.locator("main button[name=act][value=check]").click(),
        ]);
        await officer.waitForLoadState("domcontentloaded");
        assert.equal(await officer.locator("main button[name=act][value=check]").count(), 0);
      });
    }
  } finally {
    await server.end();
  }
}

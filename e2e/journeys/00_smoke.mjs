// The program starts with an empty folder, answers, and shows a page that works with script and without.

import assert from "node:assert/strict";
import { Server, accessibility, weight } from "../lib.mjs";

export default async function smoke(t) {
  const server = await Server.start();
  try {
    await t.test("the program says that it is well", async () => {
      const answer = await fetch(`${server.url}/health`);
      assert.equal(answer.status, 200);
    });

    for (const script of [true, false]) {
      await t.test(`the first page has one heading ${script ? "with" : "without"} script`, async () => {
        const page = await t.page({ script });
        const answer = await page.goto(`${server.url}/`);
        assert.equal(answer.status(), 200);
        assert.equal(await page.locator("h1").count(), 1);
        assert.notEqual((await page.locator("h1").innerText()).trim(), "");
        assert.deepEqual(page.faults, []);
      });
    }

    await t.test("the first page is light and asks nobody else", async () => {
      const { bytes, critical, foreign } = await weight(t.browser, `${server.url}/`);
      assert.ok(bytes < 40_000, `${bytes} bytes`);
      assert.ok(critical <= 3, `${critical} requests hold up the first view`);
      assert.deepEqual(foreign, []);
    });

    await t.test("axe finds nothing on the first page", async () => {
      assert.deepEqual(await accessibility(t.browser, `${server.url}/`), []);
    });

    await t.test("the program ends by itself when told to", async () => {
      assert.equal(await server.end("SIGTERM"), 0);
    });
  } finally {
    await server.stop();
  }
}

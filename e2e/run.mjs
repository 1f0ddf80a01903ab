// Plays the journeys in the order of their names: `node run.mjs [part of a name]`.
// Ends with the line "N passed, N failed"; the exit code is 0 only if something was played and nothing failed.

import { readdir } from "node:fs/promises";
import { Runner, launch } from "./lib.mjs";

const folder = new URL("./journeys/", import.meta.url);
const wanted = process.argv[2] ?? "";
const names = (await readdir(folder)).filter((name) => name.endsWith(".mjs") && name.includes(wanted)).sort();

const browser = await launch();
const runner = new Runner(browser);
try {
  for (const name of names) {
    console.log(name);
    try {
      const { default: journey } = await import(new URL(name, folder));
      await journey(runner);
    } catch (error) {
      runner.fail(`${name} could not be played to its end`, error);
    }
    await runner.close();
  }
} finally {
  await browser.close();
}
console.log(`${runner.passed} passed, ${runner.failed} failed`);
process.exit(runner.failed === 0 && runner.passed > 0 ? 0 : 1);

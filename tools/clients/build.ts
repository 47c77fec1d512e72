import { readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from './languages.js';
import { platformDocument, type Description } from './platform-document.js';
import { isBuildable, runStep } from './run-step.js';

/**
 * Makes the clients of platforms: writes what they may call to clients/platform.json, then generates and builds each
 * language that this machine has tools for, or those named: `npm run clients -- go python`.
 */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !LANGUAGES.some((language) => language.name === name));
if (unknown.length > 0) throw new Error(`There is no client in ${unknown.join(', ')}`);

const whole = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as Description;
const document = platformDocument(whole);
writeFileSync('clients/platform.json', `${JSON.stringify(document, undefined, 2)}\n`);
const count = Object.values(document.paths).flatMap((methods) => Object.keys(methods)).length;
console.log(`clients/platform.json: ${count} operations`);

for (const language of LANGUAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  if (!isBuildable(language)) {
    console.log(`NOT CHECKED: the client in ${language.name}. It takes ${language.takes}`);
    continue;
  }
  const begun = performance.now();
  for (const step of language.build) {
    const { code, said } = await runStep(language, step);
    if (code === 0) continue;
    console.error(`${said}\nclients/${language.name}: \`${step.join(' ')}\` ended with ${code}`);
    process.exit(1);
  }
  console.log(`clients/${language.name}: built in ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
}

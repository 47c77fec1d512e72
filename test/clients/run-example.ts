import path from 'node:path';
import { LANGUAGES } from '../../tools/clients/languages.js';
import { runStep } from '../../tools/clients/run-step.js';
import { openSandbox } from './sandbox.js';

/**
 * Opens a sandbox in the system that `npm start` runs here and runs these languages' examples there; without a name, or
 * after them, it tells what to set to run anything else against it.
 */
const wanted = process.argv.slice(2);
const chosen = LANGUAGES.filter(({ name }) => wanted.includes(name));
if (chosen.length < wanted.length) {
  console.error(`Name one of ${LANGUAGES.map(({ name }) => name).join(', ')}, or nothing`);
  process.exit(2);
}
const sandbox = await openSandbox(path.resolve(process.env['PARLEY_HOME'] ?? '.parley'), 10);
for (const language of chosen) {
  const { code, said } = await runStep(language, language.example, sandbox);
  console.log(`═ ${language.name}\n${said}`);
  if (code !== 0) process.exit(code);
}
for (const [name, value] of Object.entries(sandbox)) console.log(`export ${name}='${value}'`);

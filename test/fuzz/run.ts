import { randomInt, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DemoProgress, demoProgressFile } from '#infrastructure/demo/demo-files.js';
import { startWholeSystem } from '../support/whole-system.js';
import { bringFuzzer, fuzz } from './fuzzer.js';

/**
 * The whole API, as its description says it, fuzzed as people of three roles against a running system that holds the
 * filled demo: no answer of 500 and above, nothing that the description does not say. Seconds for each role and the seed can be named:
 * `npm run test:fuzz -- 300 17`; and after them the roles, if not all.
 */
const say = (line: string): void => console.log(line);
const [seconds = 150, seed = randomInt(1_000_000)] = process.argv.slice(2, 4).map(Number);
const only = process.argv.slice(4);
const program = bringFuzzer(path.resolve(process.env['PARLEY_HOME'] ?? '.parley', 'programs'), say);
process.env['TRUSTED_PROXIES'] = '127.0.0.1'; // the fuzzer’s calls come from many addresses (hooks.py)
const system = await startWholeSystem(undefined, true);
const { api } = system.running;
const description = path.resolve('apps/api/openapi.json');
const failed: string[] = [];
type Demo = {
  readonly associationId: string;
  readonly people: readonly {
    readonly group: string;
    readonly office: { readonly en: string };
    readonly login: string;
    readonly password: string;
  }[];
};
type Person = Demo['people'][number];
const ROLES: Readonly<Record<string, (person: Person) => boolean>> = {
  'right holder': ({ group }) => group === 'right-holder',
  'case manager': ({ office }) => office.en.startsWith('Case manager'),
  administrator: ({ office }) => office.en.startsWith('Administrator'),
};
const asked = Object.entries(ROLES).filter(([role]) => only.length === 0 || only.includes(role));

/** The right holders have no accounts before, and an empty list says little of what stands in one. */
const filled = async (home: string): Promise<void> => {
  for (;;) {
    const file = demoProgressFile(home);
    const { state, why } = existsSync(file)
      ? DemoProgress.parse(JSON.parse(readFileSync(file, 'utf8')))
      : { state: 'filling', why: undefined };
    if (state === 'failed') throw new Error(`The demo was not filled: ${why}`);
    if (state === 'done') return;
    await setTimeout(1_000);
  }
};

const signIn = async (association: string, login: string, password: string): Promise<string> => {
  const answer = await fetch(`${api}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ association, login, password }),
  });
  if (answer.status !== 201) throw new Error(`${login} cannot sign in: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { readonly token: string }).token;
};

const ownOf = async (token: string) => {
  const answer = await fetch(`${api}/v1/me`, { headers: { authorization: `Bearer ${token}` } });
  const { association } = (await answer.json()) as {
    readonly association: { readonly associationId: string; readonly nameEn: string };
  };
  return { associationId: association.associationId, name: association.nameEn };
};

try {
  say('filling the demo …');
  await filled(system.home);
  const { associationId, people } = JSON.parse(readFileSync(path.join(system.home, 'demo.json'), 'utf8')) as Demo;
  for (const [role, isIt] of asked) {
    say(`\n═ as ${role}, ${seconds} s, seed ${seed}`);
    const account = people.find(isIt);
    if (!account) throw new Error(`The demo has no ${role}`);
    const token = await signIn(associationId, account.login, account.password);
    if ((await fuzz({ program, description, api, token, association: await ownOf(token), seconds, seed })) !== 0)
      failed.push(role);
  }
} finally {
  await system.stop();
}
say(
  `\n${asked.length - failed.length} passed, ${failed.length} failed${failed.map((role) => `\n  as ${role}`).join('')}`,
);
process.exit(failed.length === 0 ? 0 : 1);

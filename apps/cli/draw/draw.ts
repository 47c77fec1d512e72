import { readFileSync } from 'node:fs';
import { need, type Config } from '../config.js';
import { checkDraw } from './check.js';
import type { PublishedDraw } from './recompute.js';

type Published = { readonly disputeId: string; readonly draws: readonly PublishedDraw[] };

/** Computes every draw of a dispute again from what everybody may read. Exit code 1 if one does not hold. */
export async function draw(config: Config, [what, named, ...rest]: readonly string[]): Promise<number> {
  if (what !== 'verify' || named === undefined || rest.length > 0) {
    console.error('parley draw verify <dispute | file.json>');
    return 2;
  }
  const { draws } = named.endsWith('.json') ? saved(named) : await ask(config, named);
  const checked = draws.map((one) => ({ ...one, ...checkDraw(one) }));
  for (const { drawId, told, faults, entries = [], drawn = [], independent } of checked) {
    const free = entries.filter(({ excluded }) => excluded.length === 0).length;
    console.log(`draw ${drawId}: ${entries.length} experts on the list, ${free} of them could sit`);
    for (const fault of faults) console.error(`  ${fault}`);
    if (faults.length === 0)
      console.log(told ? `  holds: ${drawn.join(', ')}` : '  holds so far; its secret is not told yet');
    if (told && independent === false)
      console.log('  not independently random: neither a side nor a public value had a part in it');
  }
  return checked.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

const saved = (file: string): Published => {
  const published = JSON.parse(readFileSync(file, 'utf8')) as Partial<Published> | null;
  if (!Array.isArray(published?.draws))
    throw new Error(`${file} holds no draws: save what GET /v1/draws/<dispute> answers, as it is`);
  return published as Published;
};

async function ask(config: Config, disputeId: string): Promise<Published> {
  const api = need(config.apiUrl, 'PARLEY_API_URL');
  const response = await fetch(`${api}/v1/draws/${encodeURIComponent(disputeId)}`, {
    signal: AbortSignal.timeout(60_000),
  }).catch((error: unknown) => {
    throw new Error(`${api} does not answer: start the system, or name another installation with PARLEY_API_URL`, {
      cause: error,
    });
  });
  if (response.status === 404) throw new Error(`Nothing was drawn in ${disputeId}`);
  if (!response.ok) throw new Error(`The draws of ${disputeId} could not be read: ${response.status}`);
  return (await response.json()) as Published;
}

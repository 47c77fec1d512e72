import { existsSync } from 'node:fs';
import path from 'node:path';
import { need, type Config } from '../config.js';
import { openAsk } from './open-ask.js';
import { openStepBook } from './open-step-book.js';
import { withDatabase } from '../with-database.js';
import { openThreads } from '#infrastructure/demo/script/actor.js';
import { whenOf } from '#infrastructure/demo/script/when.js';
import { NAME_EN } from '#infrastructure/demo/people/found.js';
import type { Site } from '#infrastructure/demo/world.js';

/** Where the demo is loaded into; undefined where somebody else’s association, or a restored one, is there. */
export async function openSite(config: Config, now: () => Date): Promise<Site | undefined> {
  const apiUrl = need(config.apiUrl, 'PARLEY_API_URL');
  const operatorKey = need(config.operatorKey, 'OPERATOR_KEY');
  const { begun, others } = await findAssociations(config);
  const steps = path.join(config.home, 'demo-steps.jsonl');
  // founded, and nothing is known of how: a restored database, whose keys nobody here has
  const isStrange = begun === undefined ? others > 0 : !existsSync(steps);
  if (isStrange) return undefined;
  const ask = openAsk();
  const book = openStepBook(steps);
  return {
    apiUrl,
    shopUrl: need(config.shopUrl, 'DEMO_URL'),
    mailUrl: need(config.mailUrl, 'MAIL_PORT'),
    operator: { authorization: `Bearer ${operatorKey}` },
    ask,
    book,
    threads: openThreads(apiUrl, ask, book),
    when: whenOf(begun ?? now()),
  };
}

/** When the demo association was founded, if it was, by the machine’s clock; and how many others there are. */
const findAssociations = (config: Config): Promise<{ begun: Date | undefined; others: number }> =>
  withDatabase(config, async (pool) => {
    const { rows } = await pool.query<{ begun: Date | null; others: string }>(
      `SELECT min(created_at) FILTER (WHERE name_en = $1) AS begun, count(*) FILTER (WHERE name_en <> $1) AS others
         FROM office.association`,
      [NAME_EN],
    );
    return { begun: rows[0]?.begun ?? undefined, others: Number(rows[0]?.others) };
  });

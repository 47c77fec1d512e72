import { raiseWarnings } from '#application/early-warning/raise-warnings.js';
import { newId } from '#infrastructure/ids.js';
import { openReckoner } from '../../apps/worker/readers/open-reckoner.js';
import type { Api } from './api.js';
import type { Case } from './dispute.js';
import { catchUp, everywhereOf } from './everywhere.js';
import { DISPUTE_SIGNALS_VIEW } from '#read-models/views.js';

const DAY = 86_400_000;
const FIRST = Date.parse('2024-01-01');
/** The morning of the story’s clock, ten days before the festival. */
const MORNING = '2026-03-02T02:00:00Z';
const dayAt = (days: number): string => new Date(FIRST + days * DAY).toISOString().slice(0, 10);
const TODAY = (Date.parse('2026-03-02') - FIRST) / DAY;
const RISES = TODAY - 16;

/**
 * Two years in which nine shops are complained of by the week as ever, and Ben’s since a fortnight every day; the same
 * for Ana’s right. The festival comes each March.
 */
export async function makeHistory(api: Api, story: Case, rightId: string): Promise<void> {
  const { associationId, operator } = story.association;
  await catchUp(api);
  const row = (source: string, kind: string, subject: string, days: readonly number[], group: string) =>
    days.map((day) => ({
      ...{ association_id: associationId, stream_id: newId(), source, kind, subject, grouping: group },
      ...{ platform_id: kind === 'right' ? null : story.shop.platformId, day: dayAt(day), part: 1 },
    }));
  const usual = (at: number) => Array.from({ length: TODAY }, (_, day) => day).filter((day) => day % 7 === at % 7);
  const lately = Array.from({ length: TODAY - RISES }, (_, i) => RISES + i);
  const calm = Array.from({ length: 9 }, (_, at) => [newId(), usual(at)] as const);
  const rows = [
    ...calm.flatMap(([id, days]) => row('complaint', 'shop', id, days, story.shop.platformId)),
    ...row('complaint', 'shop', story.ben.partyId, [...usual(1), ...lately], story.shop.platformId),
    ...calm.flatMap(([id, days]) => row('complaint', 'right', id, days, 'trademark')),
    ...row('complaint', 'right', rightId, [...usual(2), ...lately], 'trademark'),
    ...row('tip', 'category', 'counterfeit', usual(3), 'counterfeit'),
  ];
  await api.parts.pool.query(
    `INSERT INTO ${DISPUTE_SIGNALS_VIEW} SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (association_id uuid, stream_id uuid,
       source text, kind text, subject text, platform_id uuid, grouping text, day date, part integer)`,
    [JSON.stringify(rows)],
  );
  const office = `/v1/associations/${associationId}/festivals`;
  for (const year of [2025, 2026]) {
    const window = { beginsAt: `${year}-03-12T00:00:00Z`, endsAt: `${year}-03-15T00:00:00Z` };
    const { status, text } = await api.post(office, { name: '女神节', ...window }, operator);
    if (status !== 201) throw new Error(text);
  }
}

/** As the worker does once on each legal day; how many mornings. */
export async function raise(api: Api, at = MORNING): Promise<number> {
  const { reckon, close } = openReckoner();
  try {
    await catchUp(api);
    const raised = await raiseWarnings(everywhereOf(api, at), reckon);
    await catchUp(api);
    return raised;
  } finally {
    await close();
  }
}

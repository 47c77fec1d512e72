import { createSecretKey, randomBytes } from 'node:crypto';
import pg from 'pg';
import { ratingStreamId } from '#application/rating/member-stream.js';
import { recompute } from '#application/rating/recompute.js';
import { daysAfter, localDate } from '#domain/calendar/local-date.js';
import { instant, type Event } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { openAppender, type Appender } from '#event-store/append.js';
import { chainStart } from '#event-store/commitment.js';
import type { Entry } from '#event-store/prepare.js';
import { readAfter } from '#event-store/read.js';
import { newId } from '#infrastructure/ids.js';
import { rateAll } from '#rating/rate-all.js';
import { FIRST_RULES, getRules } from '#rating/released.js';
import { startOwnPostgres } from '../test/support/services.js';
import { atLeast, merely, type Row } from './row.js';

const MEMBERS = 100_000;
const EVENTS = 1_000_000;
const START = localDate('2027-01-01');
const PAGE = 2_000;

const association = newId();
const secret = createSecretKey(randomBytes(32));
const platformId = newId();

/**
 * Ratings of 100,000 members reckoned from 1,000,000 events, against reading those events and doing nothing with them,
 * in turns of one run.
 */
export async function benchRating(): Promise<Row[]> {
  const postgres = await startOwnPostgres([]);
  const appender = openAppender(postgres.applicationUrl, () => new Date());
  const pool = new pg.Pool({ connectionString: postgres.applicationUrl, max: 2 });
  const events = await fill(appender);
  const [reads, reckonings]: [number[], number[]] = [[], []];
  let rated = 0;
  for (let turn = 0; turn < 3; turn += 1) {
    const read = await timeOf(() => readAll(pool));
    const reckoned = await timeOf(async () => {
      const { members, facts } = await recompute(pool, association);
      rated = rateAll(members, facts, daysAfter(START, 400), (version) => getRules(version).rules).size;
    });
    if (turn === 0) continue; // the first turn warms the database's memory
    reads.push(events / read);
    reckonings.push(events / reckoned);
  }
  await Promise.all([pool.end(), appender.close()]);
  await postgres.stop();
  if (rated !== MEMBERS) throw new Error(`${rated} members were rated, not ${MEMBERS}`);
  const least = (some: readonly number[]): number => Math.max(...some);
  return [
    atLeast(0.4, {
      name: `ratings of ${MEMBERS} members from ${events} events, against reading them`,
      ours: least(reckonings),
      reference: least(reads),
      unit: '/s',
    }),
    merely({ name: 'members rated', ours: rated, unit: '' }),
  ];
}

const readAll = async (pool: pg.Pool): Promise<void> => {
  for (let position = 0, read = PAGE; read === PAGE; position += read)
    read = (await readAfter(pool, position, PAGE)).length;
};

/** Seconds. */
const timeOf = async (work: () => Promise<void>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
};

/**
 * Every member accepts the rules; then disputes of ten events until there are a million: filed, answered or not,
 * settled and performed or broken.
 */
async function fill(appender: Appender): Promise<number> {
  const members = Array.from({ length: MEMBERS }, newId);
  const disputes = (EVENTS - MEMBERS) / 10;
  let next = 0;
  const loop = async (): Promise<void> => {
    for (let turn = (next += 1) - 1; turn < MEMBERS + disputes; turn = (next += 1) - 1) {
      await append(appender, turn < MEMBERS ? acceptance(members[turn] ?? '') : dispute(turn - MEMBERS, members));
    }
  };
  await Promise.all(Array.from({ length: 256 }, loop));
  return EVENTS;
}

const append = async (appender: Appender, entry: Entry): Promise<void> => {
  const request = requestOf('bench', newId(), {}, secret);
  if (
    (await appender.append({
      associationId: association,
      entries: [entry],
      request,
      answer: { status: 201, body: '{}' },
    })) === 'conflict'
  )
    throw new Error('nobody else writes here');
};

const entryOf = (streamId: string, category: string, at: string, events: readonly Event[]): Entry => ({
  streamId,
  category,
  expectedVersion: 0,
  expectedChain: chainStart(streamId),
  events: events.map((event) => ({
    ...event,
    meta: { by: { kind: 'person', id: platformId }, at: instant(at), command: 'Bench' },
  })),
});

const acceptance = (memberId: string): Entry => {
  const data = { memberId, kind: 'organisation', ...FIRST_RULES.pin, acceptedAt: instant(START) };
  return entryOf(ratingStreamId(association, memberId), 'rating', START, [{ type: 'RatingRulesAccepted', data }]);
};

/** Two of the members, on one of 360 days. */
function dispute(turn: number, members: readonly string[]): Entry {
  const complainantId = members[(turn * 7_919) % MEMBERS] ?? '';
  const respondentId = members[(turn * 104_729 + 1) % MEMBERS] ?? '';
  const at = instant(daysAfter(START, turn % 360));
  const [itemId, settlementId, undertakingId] = [newId(), newId(), newId()];
  const pairs = [`pair:${respondentId}:${itemId}`];
  const due = { dueAt: instant(daysAfter(START, (turn % 360) + 3)) };
  const undertakings = [{ undertakingId, byId: respondentId, toId: complainantId, remind: due, due }];
  const content = { statementContentId: newId(), detailsContentId: newId() };
  const filed = {
    number: 'PL',
    complainantId,
    filedAt: at,
    filedAs: 'right-holder',
    respondents: [{ respondentId, roles: ['merchant'], ...content }],
  };
  const item = { itemId, platformId, kind: 'product', locatorContentId: newId(), respondentIds: [respondentId] };
  const events: readonly Event[] = [
    { type: 'ComplaintFiled', data: { ...filed, items: [item], ...content } },
    {
      type: 'ComplaintAccepted',
      data: { tracks: [{ respondentId, itemId, platformId, track: 'ecl', ground: 'trades-on-platform' }] },
    },
    {
      type: 'MeasureSet',
      data: { respondentId, itemId, platformId, wanted: 'block', sequence: 1, ground: 'complaint-accepted' },
    },
    { type: 'MeasuresAsked', data: { platformId, upTo: 1, askedAt: at, answerDue: due } },
    { type: 'MeasureConfirmed', data: { respondentId, itemId, sequence: 1 } },
    {
      type: 'CounterNoticeFiled',
      data: { counterNoticeId: newId(), respondentId, itemIds: [itemId], filedAt: at, late: false, ...content },
    },
    {
      type: 'SettlementReached',
      data: {
        settlementId,
        negotiationId: newId(),
        respondentId,
        items: [],
        pairs,
        termsContentId: newId(),
        undertakings,
        onBreach: 'record',
      },
    },
    { type: 'PairsClosed', data: { pairs, reason: 'settled' } },
    turn % 4 === 0
      ? {
          type: 'BreachFound',
          data: {
            undertakingId,
            settlementId,
            brokenBy: respondentId,
            consequence: 'record',
            reopened: [],
            reasonContentId: newId(),
            foundAt: at,
          },
        }
      : { type: 'PerformanceConfirmed', data: { undertakingId, by: 'other-side', effectiveAt: at } },
    { type: 'DisputeClosed', data: { reason: 'settled' } },
  ];
  return entryOf(newId(), 'dispute', at, events);
}

import { FAILPOINTS, type Failpoint } from '#infrastructure/failpoint.js';
import { sendNamed } from '../../support/picture.js';
import { until } from '../../support/until.js';
import { startWholeSystem, type WholeSystem } from '../../support/whole-system.js';
import { DECLARATION } from '../../stories/kit/dispute.js';
import type { Json } from '../../stories/kit/client.js';
import type { Asked } from '../checkers/evidence.js';
import { startApi } from '../kit/api-process.js';
import { gatherCast, type Cast } from '../kit/cast.js';
import { fileWish } from '../kit/file-wish.js';
import { insistingClients, type Wish } from '../kit/insist.js';
import { placeOf } from '../kit/place.js';
import { assertLogSound, complaintOf } from '../kit/probe.js';
import { seed } from '../kit/seed.js';
import { underFire } from '../kit/under-fire.js';
import { startWorker } from '../kit/worker-process.js';

let system: WholeSystem;
let cast: Cast;
const asked: Asked[] = [];
const hit = new Set<Failpoint>();
beforeAll(async () => {
  process.stdout.write(`FAULT_SEED=${seed}\n`);
  system = await startWholeSystem();
  cast = await gatherCast(placeOf(system), 4);
}, 120_000);
afterAll(() => system?.stop(), 60_000);

type Filed = { readonly disputeId: string; readonly items: readonly { readonly itemId: string }[] };
type Prepared = { readonly filed: Filed; readonly pair: { readonly respondentId: string; readonly itemId: string } };
type Kind = {
  readonly by: keyof Cast['callers'];
  readonly accepted: boolean;
  readonly wish: (prepared: Prepared) => Wish;
};

/** What people and platforms do, each with words where it may have some. */
const KINDS: Readonly<Record<string, Kind>> = {
  fileComplaint: {
    by: 'ana',
    accepted: false,
    wish: () => ({ what: 'fileComplaint', path: '/disputes', body: complaintOf(cast) }),
  },
  acceptComplaint: {
    by: 'maja',
    accepted: false,
    wish: ({ filed }) => on(filed, 'acceptComplaint', 'acceptances', {}),
  },
  withdrawComplaint: {
    by: 'ana',
    accepted: true,
    wish: ({ filed, pair }) =>
      on(filed, 'withdrawComplaint', 'withdrawals', { pairs: [pair], consideration: 'none', reason: 'Settled.' }),
  },
  reportMeasures: {
    by: 'shop',
    accepted: true,
    wish: ({ filed, pair }) => {
      const refused = { ...pair, sequence: 1, outcome: 'refused', reasonCode: 'not-possible', reason: 'No such card.' };
      return on(filed, 'reportMeasures', 'measure-results', { results: [refused] });
    },
  },
  fileCounterNotice: {
    by: 'ben',
    accepted: true,
    wish: ({ filed, pair: { respondentId, itemId } }) =>
      on(filed, 'fileCounterNotice', 'counter-notices', {
        respondentId,
        itemIds: [itemId],
        statement: 'Ours.',
        evidence: [],
        declaration: DECLARATION,
      }),
  },
};
const on = ({ disputeId }: Filed, what: string, path: string, body: Json): Wish => ({
  what,
  path: `/disputes/${disputeId}/${path}`,
  body,
});

const POINTS: readonly Failpoint[] = ['after-seal-before-append', 'before-append', 'after-commit-before-reply'];
const CASES = Object.keys(KINDS).flatMap((kind) => POINTS.map((point) => [point, kind] as const));
const wordless = (point: Failpoint, kind: string): boolean =>
  point === 'after-seal-before-append' && kind === 'acceptComplaint';

it.each(CASES.filter(([point, kind]) => !wordless(point, kind)))(
  'F2: the API dies %s of %s; asked again it gives one answer',
  async (point, kind) => {
    const { by, accepted, wish } = KINDS[kind] as Kind;
    const healthy = insistingClients(() => [system.running.api]);
    await cast.association.shop.hold(['measures.wanted']);
    const { body } = await healthy.ask(cast.callers.ana, {
      what: 'fileComplaint',
      path: '/disputes',
      body: complaintOf(cast),
    });
    const filed = body as unknown as Filed;
    await sendNamed(
      filed.disputeId,
      async (list) =>
        (await (await fetch(system.running.api + list, { headers: cast.callers.maja.headers })).json()) as object,
      (path, bytes) => healthy.ask(cast.callers.maja, fileWish(path, bytes)),
    );
    if (accepted) await healthy.ask(cast.callers.maja, on(filed, 'acceptComplaint', 'acceptances', {}));

    const api = await startApi(system, { PARLEY_FAILPOINT: point });
    await api.ready;
    const clients = insistingClients(() => [api.url, system.running.api, system.running.api]);
    const pair = { respondentId: cast.ben.partyId, itemId: filed.items[0]?.itemId ?? '' };
    const heard = await clients.ask(cast.callers[by], wish({ filed, pair }), true);
    expect(await api.ended).toBe('SIGKILL');
    hit.add(point);
    expect(heard.status).toBeLessThan(300);
    expect(clients.asked[0]?.attempts.map((attempt) => attempt.kind)).toEqual(['info', 'ok', 'ok']);
    asked.push(...healthy.asked, ...clients.asked);
    await assertLogSound(system.running, cast, asked);
  },
  90_000,
);

it('F2: the API dies after an account’s standing was passed on; nobody asks again, and the worker carries it out', async () => {
  const { association, callers } = cast;
  const old = await association.member('Old Beads', 'old');
  const next = await association.person('next', ['party']);
  const at = `/parties/${old.partyId}/account-transfers`;
  const { transferId } = await old.client.post<{ transferId: string }>(at, { toAccountId: next.accountId });
  const api = await startApi(system, { PARLEY_FAILPOINT: 'after-commit-before-reply' });
  await api.ready;
  await fetch(`${api.url}/v1${at}/${transferId}/confirmations`, {
    method: 'POST',
    headers: { ...callers.maja.headers, 'content-type': 'application/json', 'idempotency-key': 'asked-once' },
    body: '{}',
  }).catch(() => undefined); // nobody answers
  expect(await api.ended).toBe('SIGKILL');
  await until(
    'the old person is signed out',
    async () => (await old.client.refusedGet('/me').catch(() => 200)) === 401,
  );
  const { items } = await next.client.get<{ items: readonly object[] }>(at);
  expect(items).toMatchObject([{ transferId, state: 'confirmed' }]);
  expect(await next.client.get('/me')).toMatchObject({ account: { partyIds: [old.partyId] } });
}, 90_000);

it.each([
  ['F6', 'before-effect'],
  ['F7', 'after-effect-before-record'],
  ['F7', 'after-record-before-completion'],
] as const)(
  '%s: a worker dies %s; each effect is carried out once',
  async (_, point) => {
    const worker = startWorker(system, { PARLEY_FAILPOINT: point });
    await worker.ready; // else all could be done before it takes its first effect
    await underFire(
      system,
      () => until('it has died', async () => (await Promise.race([worker.ended, undefined])) === 'SIGKILL'),
      { mayRepeat: true },
    );
    hit.add(point);
  },
  240_000,
);

/** An API dies there while it takes a file: apps/api/dispute/service/evidence/kill.int.spec.ts. */
const ELSEWHERE: readonly Failpoint[] = ['before-file-rename', 'after-file-rename'];

it('leaves no failpoint out', () => expect([...hit, ...ELSEWHERE].sort()).toEqual([...FAILPOINTS].sort()));

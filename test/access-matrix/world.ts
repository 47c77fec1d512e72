import { randomInt } from 'node:crypto';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import type { Api } from '../support/api.js';
import { agree } from '../support/delegation.js';
import { ask } from './ask.js';
import { cellsBeyond } from './beyond.js';
import { leaksIn, type Canary } from './canary.js';
import { cellsOf, type Cell } from './cells.js';
import { previewing, type Foretold } from './previewing.js';
import { playsOf, type Ids, type Stage } from './disputes.js';
import { gatherPeople, openLinkOfBen, type Gathered, type People } from './people.js';

export type World = Awaited<ReturnType<typeof openWorld>>;

/** Everybody, and a dispute at each stage, with what is asked about them all. */
export async function openWorld(api: Api) {
  const gathered = await gatherPeople(api);
  const foretold: Foretold = { done: new Map(), refused: new Map(), wrong: [] };
  const plays = Object.entries(playsOf(previewing(api, foretold), gathered)) as [Stage, () => Promise<Ids>][];
  const played: Partial<Record<Stage, Ids>> = {};
  for (const [stage, play] of plays) played[stage] = await play();
  const disputes = played as Readonly<Record<Stage, Ids>>;
  const linkOfBen = await openLinkOfBen(api, gathered, disputes.accepted['disputeId'] ?? '');
  const people: People = { ...gathered.people, linkOfBen };
  await agree(api, gathered.story);
  await acceptRating(api, gathered);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0); // else some lists ask to wait
  const { association, ana, shop } = gathered.story;
  const rating = (await api.get('/v1/rating-rules/current')).body as unknown as { readonly version: string };
  const beyond: Ids = {
    associationId: association.associationId,
    partyId: ana.partyId,
    memberId: ana.partyId,
    subjectId: ana.partyId,
    platformId: shop.platformId,
    accountId: people.ended.accountId ?? '',
    mediatorId: people.lea.accountId ?? '',
    expertId: people.ivy.accountId ?? '',
    id: 'cn-ecl',
    version: '2026-12',
    ratingVersion: rating.version,
  };
  return { api, people, disputes, beyond, foretold, cells: [...cellsOf(disputes), ...cellsBeyond(beyond)] };
}

/** Ana lets herself be rated. */
async function acceptRating(api: Api, { story: { ana } }: Gathered): Promise<void> {
  const { body } = await api.get('/v1/rating-rules/current');
  const { version } = body as unknown as { readonly version: string };
  const { status, text } = await api.post(`/v1/ratings/${ana.partyId}/acceptances`, { version }, ana);
  if (status !== 201) throw new Error(text);
}

/** Acts that end the part which somebody has, or what somebody signs in with: each is done once, after all others. */
const LAST = [
  'withdrawFromMediation',
  'closeMediation',
  'discloseTie',
  'declineMediation',
  'declineSeat',
  'recuseExpert',
  'removeExpert',
  'withdrawPanelConsent',
  'endPanelCase',
  'withdrawComplaint',
  'closePairs',
  'concludeDispute',
  'withdrawRequest',
  'endAuthority',
  'delistMediator',
  'delistExpert',
  'delistReviewer',
  'leaveRating',
  'endDelegation',
  'revokeLinks',
  'endPlatformKeys',
];

/**
 * The order in which cells are asked: reads, then what is refused and so changes nothing, then what may be done. Who
 * else may do what is done once is not asked: it has been done.
 */
export function inOrder(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const isLast = ({ operation, expected }: Cell): boolean => expected === 'may' && LAST.includes(operation.id);
  const done = cells.filter((cell) => cell.operation.method !== 'GET' && cell.expected === 'may' && !isLast(cell));
  const last = LAST.flatMap((id) => cells.findLast((cell) => isLast(cell) && cell.operation.id === id) ?? []);
  return [
    cells.filter(({ operation }) => operation.method === 'GET'),
    cells.filter(({ operation, expected }) => operation.method !== 'GET' && expected !== 'may'),
    ...done.map((cell) => [cell]),
    ...last.map((cell) => [cell]),
  ];
}

/** Problems that are 403 and say that somebody who may act must not here, or not yet. */
const OF_RULES = [
  ...['ReviewerBarred', 'FilingBarred', 'FilingLimited', 'NotIndependent', 'WrongCode', 'TrialFailed'],
  'ProofNeeded',
];

/** With what is planted in it, which no cell tells to whom it is not for. */
type Asking = World & { readonly canaries?: readonly Canary[] };

/** What is wrong with the answer; nothing if it is the one that was expected. */
export async function wrongIn(world: Asking, cell: Cell): Promise<string | undefined> {
  const { api, people, disputes, beyond, canaries = [] } = world;
  const { stage, operation, name, room, expected } = cell;
  const own = stage === undefined ? beyond : disputes[stage];
  const ids = {
    ...own,
    ...(room !== undefined && { roomId: own[room] ?? '' }),
    ...(operation.id === 'getRatingRules' && { version: own['ratingVersion'] ?? '' }),
  };
  const asked = () => ask(api, operation, ids, givenOf(own, disputes), people[name].call);
  let answer = await asked();
  while (answer.code === 'Busy') answer = await asked(); // as it was told to
  const { status, code, text } = answer;
  const got = OF_RULES.includes(code) ? 'may' : status >= 500 ? 'fault' : (ANSWERS[status] ?? 'may');
  const leaked = leaksIn(canaries, name, text);
  if (leaked.length > 0) return `${operation.id} by ${name} tells ${leaked.join(', ')}`;
  if (got === expected) return undefined;
  const where = [stage, room].filter((one) => one !== undefined).join(', ') || 'outside disputes';
  return `${operation.id} by ${name} (${where}): expected ${expected}, got ${status} ${text}`.slice(0, 400);
}

const ANSWERS: Readonly<Record<number, string>> = { 401: '401', 403: '403', 404: '404' };

/** What stands in bodies: things that are there, so that an act is not refused for naming nothing. */
const givenOf = (own: Ids, disputes: World['disputes']): Ids & Readonly<Record<string, unknown>> => {
  const { itemId, respondentId } = own;
  const pair = itemId !== undefined && respondentId !== undefined ? { itemId, respondentId } : undefined;
  return {
    earlierDisputeId: disputes.closed['disputeId'] ?? '',
    ...(pair && { ...pair, pairs: [pair], itemIds: [itemId] }),
  } as never;
};

const AT_ONCE = 8; // as many as the API has connections to its database for

/** All that is wrong, of these cells; of reads and of what is refused only one in `every` is asked, drawn by lot. */
export async function wrongAmong(world: Asking, cells: readonly Cell[], every = 1): Promise<readonly string[]> {
  const wrong: string[] = [];
  const lot = randomInt(every);
  const [reads = [], refused = [], ...done] = inOrder(cells);
  const drawn = [reads, refused].map((batch) => batch.filter((_, index) => index % every === lot));
  for (const batch of [...drawn, ...done])
    for (let from = 0; from < batch.length; from += AT_ONCE) {
      const answers = await Promise.all(batch.slice(from, from + AT_ONCE).map((cell) => wrongIn(world, cell)));
      wrong.push(...answers.filter((one) => one !== undefined));
    }
  return wrong;
}

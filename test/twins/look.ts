import type { Client } from '../stories/kit/client.js';
import { addressesOf, valuesOf, type Known } from '../journeys/closed-rooms/read-operations.js';
import type { Names } from './names.js';
import type { People } from './people.js';
import type { World } from './world.js';

/** What was there at one moment, by reader and address, in the names of its world. */
export type Look = ReadonlyMap<string, string>;

/** Who is in the caucus; to everybody else both worlds have to be the same. */
export const INSIDE = ['ana', 'max'] as const;

export type Reader = readonly [who: string, client: Client];

/** Everybody who may read anything, those in the caucus last. */
export const readersOf = ({
  ana,
  ben,
  cai,
  eve,
  max,
  maja,
  ada,
  pia,
  shop,
  operator,
  nobody,
}: People): readonly Reader[] => [
  ['ben', ben.client],
  ['cai', cai.client],
  ['eve', eve.client],
  ['maja', maja],
  ['ada', ada],
  ['pia', pia.client],
  ['the shop', shop],
  ['the operator', operator],
  ['nobody', nobody],
  ['ana', ana.client],
  ['max', max.client],
];

/**
 * Positions of the whole installation's log stand here, which are the operator's: it knows how much is written, and not
 * by whom.
 */
const OF_THE_INSTALLATION = ['/v1/operations/status', '/healthz', '/readyz', '/docs', '/openapi.json'];

/** Drawn by lot, or refused after so many in a minute of the database's clock. */
const OF_NO_SCRIPT = ['/v1/associations/here', '/v1/me/proofs', '/v1/sessions/', '/v1/me/factors'];

/** The log of security has the time of the database, which no script holds, and cursors are sealed anew each time. */
const BY_THE_DATABASE = /security-events|security-log|\/me\/data$/;
const timeless = (seen: string): string =>
  seen.replaceAll(/"(at|exportedAt|writtenAt|receivedAt|cursor)":"[^"]*"/g, '"$1":"«when»"');

/**
 * As whom one looks, and who is inside: those are named apart. Addresses are made of what `seers` see: where a world
 * holds more letters than its twin, of people outside.
 */
export type As = {
  readonly names: Names;
  readonly readers?: readonly Reader[];
  readonly inside?: readonly string[];
  readonly seers?: readonly Client[];
};
/** What is there of talks, by the ids that stand in paths. */
export type Talked = {
  readonly mediationId: string;
  readonly rooms: Readonly<Record<string, string>>;
  readonly settlementId?: string;
};

/**
 * Every read of every reader with status, headers, ETag and body; every mail; every webhook. What only members of the
 * caucus see is named apart, or all that comes later would have another name. Each read has an instant of its own: who
 * read what is a list too, whose order must come from the script and from nothing that is drawn by lot.
 */
export async function lookAround(
  world: World,
  people: People,
  talked: Talked,
  disputeIds: readonly string[],
  { names, readers = readersOf(people), inside = INSIDE, seers = [people.maja, people.ben.client] }: As,
): Promise<Look> {
  const looks = new Map<string, string>();
  const addresses = addressesOf(await knownOf(people, talked, disputeIds, seers)).filter(
    (one) => ![...OF_THE_INSTALLATION, ...OF_NO_SCRIPT].some((other) => one.startsWith(other)),
  );
  const mailsTo = (who: string): string =>
    world.mails
      .filter(({ to }) => to === `${who}@people.example`)
      .map(({ to, subject, text, messageId, envelopeId, endAt = '' }) =>
        [to, subject, messageId, `envelope: ${envelopeId}`, endAt, text].join('\n'),
      )
      .join('\n\n');
  for (const [who, reader] of readers) {
    const own = inside.some((one) => one === who) ? names.apart() : names;
    // all ask from one address: which of them is the first to have asked too often the database's clock decides
    await world.api.parts.pool.query('DELETE FROM office.attempt');
    for (const address of addresses) {
      world.machine.tick();
      const seen = steady(own, address, await read(world.api.url, reader, address));
      looks.set(
        own.in(`${who}: GET ${address}`),
        (BY_THE_DATABASE.test(address) ? timeless(seen) : seen)
          .replace(/retry-after: \d+/, 'retry-after: «when»')
          .replace(/"publicKey":"[^"]*"/, '"publicKey":"«drawn»"'), // of the installation, for browsers that are told
      );
    }
    looks.set(`${who}: mails`, own.in(mailsTo(who)));
  }
  const hooks = world.receiver.journal.map(({ headers, raw }) =>
    [...Object.entries(headers).map((header) => header.join(': ')), raw].join('\n'),
  );
  looks.set('webhooks', names.in(hooks.join('\n\n')));
  return looks;
}

/**
 * Every id that could name something in a path, from the views of those who see most; in the order in which the script
 * made them.
 */
async function knownOf(
  { ana, ben, max, associationId, platformId, cai, eve }: People,
  { mediationId, rooms, settlementId }: Talked,
  disputeIds: readonly string[],
  seers: readonly Client[],
): Promise<Known> {
  const views: object[] = [];
  for (const by of seers) for (const id of disputeIds) views.push(await by.get<object>(`/disputes/${id}`));
  return {
    disputeId: disputeIds,
    roomId: Object.values(rooms),
    ...(settlementId !== undefined && { settlementId: [settlementId] }),
    mediationId: [mediationId],
    serviceId: valuesOf('serviceId', ...views),
    evidenceId: valuesOf('evidenceId', ...views).slice(0, 2),
    platformId: [platformId],
    associationId: [associationId],
    memberId: [ana.partyId, ben.partyId],
    partyId: [ana, ben, cai, eve].map(({ partyId }) => partyId),
    mediatorId: [max.mediatorId],
    id: ['cn-ecl'],
    version: ['2026-12'],
  };
}

type Item = { readonly at: string };

/**
 * What one request has read is recorded side by side, at one instant and in no order: it is put into one. Where a page
 * ends, it may have cut such an instant in two: that one is left to the look that comes after.
 */
function steady(names: Names, address: string, answer: string): string {
  const [head = '', body = ''] = answer.split('\n\n');
  if (!address.endsWith('/readings') || !body.startsWith('{"items"')) return names.in(answer);
  const { items, ...more } = JSON.parse(body) as { readonly items: readonly Item[] };
  const cut = 'next' in more ? items.at(-1)?.at : undefined;
  const named = items
    .filter(({ at }) => at !== cut)
    .map((item) => ({ at: item.at, text: names.in(JSON.stringify(item)) }));
  const inOrder = named.toSorted((a, b) => (a.at === b.at ? compare(a.text, b.text) : compare(b.at, a.at)));
  return [names.in(head), ...inOrder.map(({ text }) => text), names.in(JSON.stringify(more))].join('\n');
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Of the connection and the wall clock alone; what is long is told by what it says. */
const OF_THE_WIRE = ['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'];

async function read(url: string, { headers }: Client, address: string): Promise<string> {
  const response = await fetch(url + address, {
    headers: { 'accept-language': 'en', ...headers },
    signal: AbortSignal.timeout(120_000),
  });
  if (response.status >= 500) throw new Error(`${address} answered ${response.status}`);
  const said = [...response.headers].filter(([name]) => !OF_THE_WIRE.includes(name)).map((header) => header.join(': '));
  return [String(response.status), ...said, '', await response.text()].join('\n');
}

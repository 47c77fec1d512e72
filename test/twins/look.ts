import type { Client } from '../stories/kit/client.js';
import { addressesOf, valuesOf, type Known } from '../journeys/closed-rooms/read-operations.js';
import type { Names } from './names.js';
import type { People } from './people.js';
import type { Mediated } from './script.js';
import type { World } from './world.js';

/** What was there at one moment, by reader and address, in the names of its world. */
export type Look = ReadonlyMap<string, string>;

/** Who is in the caucus; to everybody else both worlds have to be the same. */
export const INSIDE = ['ana', 'max'] as const;

const readersOf = ({
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
}: People): readonly (readonly [string, Client])[] => [
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

/**
 * Every read of every reader with status, headers, ETag and body; every mail; every webhook. What only members of the
 * caucus see is named apart, or all that comes later would have another name. Each read has an instant of its own: who
 * read what is a list too, whose order must come from the script and from nothing that is drawn by lot.
 */
export async function lookAround(
  world: World,
  people: People,
  mediated: Mediated,
  disputeIds: readonly string[],
  names: Names,
): Promise<Look> {
  const looks = new Map<string, string>();
  const addresses = addressesOf(await knownOf(people, mediated, disputeIds)).filter(
    (one) => !OF_THE_INSTALLATION.some((other) => one.startsWith(other)),
  );
  const mailsTo = (who: string): string =>
    world.mails
      .filter(({ to }) => to === `${who}@people.example`)
      .map(({ to, subject, text, messageId, envelopeId, endAt = '' }) =>
        [to, subject, messageId, `envelope: ${envelopeId}`, endAt, text].join('\n'),
      )
      .join('\n\n');
  for (const [who, reader] of readersOf(people)) {
    const own = INSIDE.some((one) => one === who) ? names.apart() : names;
    for (const address of addresses) {
      world.machine.tick();
      looks.set(own.in(`${who}: GET ${address}`), own.in(await read(world.api.url, reader, address)));
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
  { maja, ana, ben, max, associationId, platformId, cai, eve }: People,
  { mediationId, rooms }: Mediated,
  disputeIds: readonly string[],
): Promise<Known> {
  const views = await Promise.all(
    [maja, ben.client].flatMap((by) => disputeIds.map((id) => by.get<object>(`/disputes/${id}`))),
  );
  return {
    disputeId: disputeIds,
    roomId: [rooms.joint, rooms.withAna, rooms.withBen],
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

/** Of the connection and the wall clock alone. */
const OF_THE_WIRE = ['date', 'connection', 'keep-alive', 'transfer-encoding'];

async function read(url: string, { headers }: Client, address: string): Promise<string> {
  const response = await fetch(url + address, {
    headers: { 'accept-language': 'en', ...headers },
    signal: AbortSignal.timeout(120_000),
  });
  if (response.status >= 500) throw new Error(`${address} answered ${response.status}`);
  const said = [...response.headers].filter(([name]) => !OF_THE_WIRE.includes(name)).map((header) => header.join(': '));
  return [String(response.status), ...said, '', await response.text()].join('\n');
}

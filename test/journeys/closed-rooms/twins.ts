import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Place } from '../../stories/kit/story.js';
import { fileAndAccept, gatherCast, type Cast } from './cast.js';
import { quiet } from './quiet.js';
import { addressesOf, read, valuesOf } from './read-operations.js';
import { confide, haggle, holdSession, mediate, openMediation, openNegotiation } from './script.js';
import { openWords } from './words.js';

/** What was seen at one moment, by reader and address. */
type Looks = Readonly<Record<string, string>>;
export type World = {
  readonly cast: Cast;
  /** Before anything was said, after it, and after the negotiation was ended for all to see. */
  readonly moments: readonly Looks[];
};

/** One world: everything outside the rooms is the same in each, and inside them `busy` is all that makes a difference. */
export async function liveWorld(place: Place, home: string, busy: boolean): Promise<World> {
  const { databaseUrl } = JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as { databaseUrl: string };
  const cast = await gatherCast(place);
  const bargained = await fileAndAccept(cast, 'twin');
  await quiet(databaseUrl, [bargained.disputeId]);
  const mediated = await fileAndAccept(cast, 'twin'); // the later one: what stirs in the first must not lift it above this one
  await quiet(databaseUrl, [mediated.disputeId]);
  const talks = await openNegotiation(cast, bargained);
  const mediation = await openMediation(cast, mediated);
  const ids = [bargained.disputeId, mediated.disputeId];
  const tags = new Map<string, string>();
  const look = async (): Promise<Looks> => {
    await quiet(databaseUrl, ids);
    return lookAround(place, cast, ids, tags);
  };
  const before = await look();
  if (busy) {
    await haggle(cast, talks, openWords());
    await confide(cast, mediation, openWords());
    await mediate(cast, mediation, openWords());
  } else {
    await cast.people.ben.client.post(`${mediation.withBen}/messages`, { text: 'Nothing to say.' });
  }
  await holdSession(cast, mediation, openWords());
  const after = await look();
  await cast.people.ben.client.post(`${talks.negotiation}/endings`, { reason: 'escalated' });
  return { cast, moments: [before, after, await look()] };
}

/** Every read of every outsider, and of a member as a control, with what the API says of the answer; and what came by mail and webhook. */
async function lookAround(place: Place, cast: Cast, disputeIds: readonly string[], tags: Map<string, string>): Promise<Looks> {
  const { outsiders, people, association, platformId } = cast;
  const views = await Promise.all(disputeIds.map((id) => association.maja.get<object>(`/disputes/${id}`)));
  const known = {
    disputeId: disputeIds,
    serviceId: valuesOf('serviceId', ...views),
    evidenceId: valuesOf('evidenceId', ...views).slice(0, 2),
    mediationId: valuesOf('mediationId', ...views),
    platformId: [platformId],
    associationId: [association.associationId],
    partyId: Object.values(people).map(({ partyId }) => partyId),
    id: ['cn-ecl'],
    version: ['2026-12'],
  };
  const addresses = addressesOf(known).filter((address) => !NOT_OF_ONE_ASSOCIATION.some((one) => address.startsWith(one)));
  const looks: Record<string, string> = {};
  for (const [who, reader] of [...Object.entries(outsiders), ['a member', people.ana.client] as const]) {
    for (const address of addresses) {
      const { status, etag, headers, text } = await read(place.apiUrl, reader, address);
      const key = `${who}: ${address}`;
      const changed = etag === null ? 'none' : tags.has(key) ? (tags.get(key) === etag ? 'the same' : 'another') : 'the first';
      if (etag !== null) tags.set(key, etag);
      const body = text.startsWith('%PDF') ? 'a PDF' : openMask(disputeIds, /^\/v1\/(disputes|tasks)(\?|$)/.test(address))(text); // a PDF holds its date and its number
      const name = openMask(disputeIds, true)(key);
      looks[name] = [looks[name] ?? '', `${status}, ETag ${changed}`, openMask([], true)(headers), body].join('\n');
    }
  }
  for (const { mail, name } of [people.cai, people.eve]) {
    const { messages } = (await (await fetch(`${place.mailUrl}/api/messages?to=${encodeURIComponent(mail)}`)).json()) as {
      messages: readonly { subject: string; messageId: string }[];
    };
    looks[`mails to ${name}`] = openMask(
      disputeIds,
      true,
    )(
      messages
        .filter(({ messageId }) => !messageId.includes('@notify.')) // gathered for half a minute of the machine's time, which the two worlds do not share
        .map(({ subject }) => subject)
        .sort()
        .join('\n'),
    );
  }
  looks['webhooks'] = openMask(
    disputeIds,
    true,
  )(
    cast.receiver.journal
      .map(({ body }) => body.type)
      .sort()
      .join('\n'),
  );
  return looks;
}

/** Positions of the whole installation's log stand in the status, which is the operator's: it knows how much is written, not by whom. */
const NOT_OF_ONE_ASSOCIATION = ['/v1/operations/status', '/healthz', '/readyz'];

const MASKED = new RegExp(
  [
    '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', // ids
    'PL-\\d{8}-[0-9A-Z]+', // a dispute's number
    '\\b[0-9a-f]{64}\\b', // hashes, which are made of ids
    '\\b[a-z]+-[0-9a-f]{8}\\b', // logins and handles bear their association's mark
    '协会 [0-9a-f]{8}|rooms [0-9a-f]{8}',
    '\\b\\d\\d:\\d\\d:\\d\\d\\b(?!\\.)', // times of day in words
    '\\+86136\\d{8}',
  ].join('|'),
  'g',
);

/**
 * What differs between any two runs is taken out: ids and hashes made of them, the seconds at which something happened (deadlines, which end with
 * a whole minute, stay), requests' own ids, cursors (sealed anew each time), and the order in which effects that run beside each other came
 * through: members of arrays are compared as sets, but for lists of disputes and tasks, whose order must not tell what stirs.
 */
function openMask(ids: readonly string[], isList: boolean): (text: string) => string {
  return (text) => {
    const masked = ids
      .reduce((all, id, index) => all.replaceAll(id, `dispute ${index + 1}`), text)
      .replaceAll(MASKED, '#')
      .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (found) => (found.endsWith(':00.000Z') ? found : `${found.slice(0, 10)}T~`))
      .replaceAll(/"(instance|requestId|next|etag)":"[^"]*"/g, '"$1":"~"');
    return isList || !/^[[{]/.test(masked) ? masked : JSON.stringify(inOrder(JSON.parse(masked)));
  };
}

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const inner = value.map(inOrder);
    return inner
      .map((one) => [JSON.stringify(one), one] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([, one]) => one);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inOrder(one)]));
};

/** Where two looks differ: the address, and the first place at which they do. */
export const differences = (one: Looks, other: Looks, who: (address: string) => boolean = () => true): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((address) => who(address) && one[address] !== other[address])
    .map((address) => `${address}: ${firstDifference(one[address] ?? '', other[address] ?? '')}`);

const firstDifference = (one: string, other: string): string => {
  const at = one.split('').findIndex((letter, index) => letter !== other[index]);
  const from = Math.max(0, (at < 0 ? one.length : at) - 60);
  return `…${one.slice(from, from + 140)}… / …${other.slice(from, from + 140)}…`;
};

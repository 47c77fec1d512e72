import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Client } from '../../stories/kit/client.js';
import type { Place } from '../../stories/kit/story.js';
import { fileAndAccept, gatherCast, type Filed } from './cast.js';
import { searchDatabase, searchFiles, searchHistory, searchMails, type Trace } from './channels.js';
import { quiet } from './quiet.js';
import { addressesOf, read, valuesOf, type Known } from './read-operations.js';
import { confide, haggle, holdSession, mediate, openMediation, openNegotiation, settle } from './script.js';
import { openWords, wordsIn } from './words.js';

type Running = { readonly databaseUrl: string; readonly temporalAddress: string };

/** What was said in closed rooms, by who may not learn it; and what everybody concerned may know, by which we see that we look well. */
export async function speakInRooms(place: Place, home: string) {
  const { databaseUrl, temporalAddress } = JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as Running;
  const cast = await gatherCast(place);
  const open = `open${randomBytes(6).toString('hex')}`;
  const [bargained, mediated] = [await fileAndAccept(cast, open), await fileAndAccept(cast, open)];
  const [haggled, agreed, joint, caucus] = [openWords(), openWords(), openWords(), openWords()];
  const talks = await openNegotiation(cast, bargained);
  await haggle(cast, talks, haggled);
  const { settlementId } = await settle(cast, talks, agreed);
  const mediation = await openMediation(cast, mediated);
  await confide(cast, mediation, caucus);
  await mediate(cast, mediation, joint);
  await holdSession(cast, mediation, joint);
  const disputeIds = [bargained.disputeId, mediated.disputeId];
  await quiet(databaseUrl, disputeIds);
  const { password, url } = { password: passwordOf(home), url: new URL(databaseUrl) };
  const superuserUrl = `postgres://postgres:${password}@${url.host}/parley`;
  return { cast, place, home, open, talks, mediation, settlementId, disputeIds, temporalAddress, superuserUrl, haggled, agreed, joint, caucus };
}

export type Spoken = Awaited<ReturnType<typeof speakInRooms>>;

const passwordOf = (home: string): string => (JSON.parse(readFileSync(path.join(home, 'keys/postgres.json'), 'utf8')) as { postgres: string }).postgres;

const said = (...all: readonly Spoken['haggled'][]): readonly string[] => all.flatMap((words) => words.said.map(({ word }) => word));

/** Who may not know which of the words. The staff reads what was settled; Ben is a stranger to Ana's caucus, and a mediator to a negotiation. */
const readersOf = ({ cast: { outsiders, people, max }, haggled, agreed, joint, caucus }: Spoken): readonly (readonly [string, Client, readonly string[]])[] => [
  ...Object.entries(outsiders).map(
    ([who, reader]) => [who, reader, who === 'the case manager' ? said(haggled, joint, caucus) : said(haggled, agreed, joint, caucus)] as const,
  ),
  ['the other side of a caucus', people.ben.client, said(caucus)],
  ['the mediator of another dispute', max.client, said(haggled, agreed)],
];

/** All that the API answers to those who may not know. */
export async function searchAnswers(spoken: Spoken, wordsFor: (who: string, words: readonly string[]) => readonly string[]): Promise<readonly Trace[]> {
  const known = await knownOf(spoken);
  const addresses = addressesOf(known);
  const traces: Trace[] = [];
  for (const [who, reader, words] of readersOf(spoken)) {
    const wanted = wordsFor(who, words);
    for (const address of addresses) {
      const { text, headers, status } = await read(spoken.place.apiUrl, reader, address);
      if (status >= 500) throw new Error(`${address} answered ${status} to ${who}`);
      const found = wordsIn(text + headers, wanted);
      if (found.length > 0) traces.push({ where: `${who}: GET ${address}`, words: found });
    }
  }
  return traces;
}

/** Every id that could name something in a path, from the views of those who see most. */
const knownOf = async ({ cast: { association, people, max, platformId }, disputeIds, talks, mediation, settlementId }: Spoken): Promise<Known> => {
  const seers = [association.maja, people.ana.client, people.ben.client, max.client];
  const views = (await Promise.all(seers.flatMap((by) => disputeIds.map((id) => by.get<Filed>(`/disputes/${id}`).catch(() => ({})))))) as readonly object[];
  const last = (address: string): string => address.split('/').at(-1) ?? '';
  return {
    disputeId: disputeIds,
    roomId: [talks.roomId, last(mediation.joint), last(mediation.withAna), last(mediation.withBen)],
    settlementId: [settlementId],
    mediationId: [last(mediation.mediation)],
    serviceId: valuesOf('serviceId', ...views),
    evidenceId: valuesOf('evidenceId', ...views).slice(0, 2),
    platformId: [platformId],
    associationId: [association.associationId],
    partyId: Object.values(people).map(({ partyId }) => partyId),
    id: ['cn-ecl'],
    version: ['2026-12'],
  };
};

/** Everything that left the API another way, or was written down. `papers`: who gets a settlement's paper may read in it what was settled. */
export async function searchElsewhere(
  spoken: Spoken,
  words: readonly string[],
  papers: readonly string[],
): Promise<Readonly<Record<string, readonly Trace[]>>> {
  const { cast, place, home, superuserUrl, temporalAddress, disputeIds } = spoken;
  const all = [...words, ...papers];
  const sms = wordsIn(await (await fetch(place.phonesUrl)).text(), all);
  return {
    mails: [...(await searchMails(place.mailUrl, cast.mails, words)), ...(await searchMails(place.mailUrl, cast.mails.slice(2), papers))],
    'text messages': sms.length > 0 ? [{ where: 'phones', words: sms }] : [],
    webhooks: cast.receiver.journal.flatMap(({ raw, headers, id }) => {
      const found = wordsIn(raw + JSON.stringify(headers), all);
      return found.length > 0 ? [{ where: `webhook ${id}`, words: found }] : [];
    }),
    tables: await searchDatabase(superuserUrl, all),
    files: searchFiles(home, all),
    histories: (await Promise.all(disputeIds.map((id) => searchHistory(temporalAddress, id, all)))).flat(),
  };
}

/** What those in the rooms read there: every word must be found, or nothing was said at all. */
export async function searchWithin({ place, cast: { people, max }, talks, mediation, settlementId, disputeIds, haggled, agreed, joint, caucus }: Spoken) {
  const texts = async (by: Client, ...addresses: readonly string[]): Promise<string> =>
    (await Promise.all(addresses.map(async (address) => (await read(place.apiUrl, by, `/v1${address}`)).text))).join('\n');
  const room = (address: string): readonly string[] => [address, `${address}/messages`];
  const bens = await texts(people.ben.client, ...room(talks.room), `/disputes/${disputeIds[0]}/settlements/${settlementId}`);
  const maxs = await texts(max.client, ...room(mediation.joint), ...room(mediation.withAna), `/disputes/${disputeIds[1]}`);
  const anas = await texts(people.ana.client, ...room(mediation.withAna), `/disputes/${disputeIds[1]}`);
  const missing = (text: string, ...all: readonly Spoken['haggled'][]): readonly string[] =>
    all.flatMap((words) => words.said.filter(({ word }) => !text.includes(word)).map(({ where }) => where));
  return [...missing(bens, haggled, agreed), ...missing(maxs + anas, joint, caucus)];
}

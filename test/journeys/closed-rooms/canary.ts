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
import { sayElsewhere } from './since.js';
import { openWords, wordsIn, type Words } from './words.js';

type Running = { readonly databaseUrl: string; readonly temporalAddress: string };

/** What was said in closed rooms, by who may not learn it; and what everybody concerned may know, by which we see that we look well. */
export async function speakInRooms(place: Place, home: string) {
  const { databaseUrl, temporalAddress } = JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as Running;
  const cast = await gatherCast(place);
  const open = `open${randomBytes(6).toString('hex')}`;
  const [bargained, mediated, written] = [await fileAndAccept(cast, open), await fileAndAccept(cast, open), await fileAndAccept(cast, open)];
  const [haggled, agreed, joint, caucus] = [openWords(), openWords(), openWords(), openWords()];
  const talks = await openNegotiation(cast, bargained);
  await haggle(cast, talks, haggled);
  const { settlementId } = await settle(cast, talks, agreed);
  const mediation = await openMediation(cast, mediated);
  await confide(cast, mediation, caucus);
  await mediate(cast, mediation, joint);
  await holdSession(cast, mediation, joint);
  const elsewhere = await sayElsewhere(cast, written, talks);
  const disputeIds = [bargained.disputeId, mediated.disputeId, written.disputeId];
  await quiet(databaseUrl, disputeIds);
  const { password, url } = { password: passwordOf(home), url: new URL(databaseUrl) };
  const superuserUrl = `postgres://postgres:${password}@${url.host}/parley`;
  return { cast, place, home, open, talks, mediation, settlementId, disputeIds, temporalAddress, superuserUrl, haggled, agreed, joint, caucus, elsewhere };
}

export type Spoken = Awaited<ReturnType<typeof speakInRooms>>;

const passwordOf = (home: string): string => (JSON.parse(readFileSync(path.join(home, 'keys/postgres.json'), 'utf8')) as { postgres: string }).postgres;

const OTHER_SIDE = 'the other side of a caucus';
const MEDIATOR = 'the mediator of another dispute';
const STAFF = 'the case manager';
const COMPLAINANT = 'the one who complained';

/** What was said, and which of the readers may know it; all the others may not. */
const secretsOf = ({ haggled, agreed, joint, caucus, elsewhere: { contacts, facts, drawn, asked, told } }: Spoken): readonly Secret[] => [
  { words: haggled, known: [OTHER_SIDE, COMPLAINANT] },
  { words: agreed, known: [STAFF, OTHER_SIDE, COMPLAINANT], onPaper: true },
  { words: joint, known: [OTHER_SIDE, MEDIATOR, COMPLAINANT] },
  { words: caucus, known: [MEDIATOR, COMPLAINANT] },
  { words: contacts.anas, known: [STAFF, MEDIATOR, COMPLAINANT] },
  { words: contacts.bens, known: [STAFF, MEDIATOR, OTHER_SIDE] },
  { words: facts, known: [OTHER_SIDE, MEDIATOR, COMPLAINANT] },
  { words: drawn, known: [STAFF, OTHER_SIDE, MEDIATOR, COMPLAINANT], onPaper: true },
  { words: asked, known: [STAFF, OTHER_SIDE] },
  { words: told, known: [STAFF, OTHER_SIDE, 'the platform'] },
];

type Secret = { readonly words: Words; readonly known: readonly string[]; /** Letters to its parties may tell it. */ readonly onPaper?: true };

const wordsOf = (secrets: readonly Secret[]): readonly string[] => secrets.flatMap(({ words }) => words.said.map(({ word }) => word));

/** All words of all secrets, those apart that stand on papers which their parties get. */
export const closedWords = (spoken: Spoken) => {
  const { papers = [], words = [] } = Object.groupBy(secretsOf(spoken), ({ onPaper }) => (onPaper ? 'papers' : 'words'));
  return [wordsOf(words), wordsOf(papers)] as const;
};

/** Everybody but those who were told, and of those who were told something each with the rest. Ben is a stranger to Ana's caucus, a mediator to a negotiation, Ana to what Ben says of her. */
const readersOf = (spoken: Spoken): readonly (readonly [string, Client, readonly string[]])[] => {
  const { outsiders, people, max } = spoken.cast;
  const readers = [...Object.entries(outsiders), [OTHER_SIDE, people.ben.client], [MEDIATOR, max.client], [COMPLAINANT, people.ana.client]] as const;
  return readers.map(([who, reader]) => [who, reader, wordsOf(secretsOf(spoken).filter(({ known }) => !known.includes(who)))]);
};

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
const knownOf = async ({ cast: { association, people, max, platformId }, disputeIds, talks, mediation, settlementId, elsewhere }: Spoken): Promise<Known> => {
  const seers = [association.maja, people.ana.client, people.ben.client, max.client];
  const views = (await Promise.all(seers.flatMap((by) => disputeIds.map((id) => by.get<Filed>(`/disputes/${id}`).catch(() => ({})))))) as readonly object[];
  const last = (address: string): string => address.split('/').at(-1) ?? '';
  return {
    disputeId: disputeIds,
    roomId: [talks.roomId, last(mediation.joint), last(mediation.withAna), last(mediation.withBen)],
    settlementId: [settlementId],
    mediationId: [last(mediation.mediation), last(elsewhere.mediation.mediation)],
    worksheetId: valuesOf('worksheetId', await people.ben.client.get(`/disputes/${disputeIds[2]}/losses`)),
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
    files: [...searchFiles(home, words), ...searchFiles(home, papers).filter(({ where }) => !where.startsWith('file mail/'))], // what lies with the mail server was searched by its receivers
    histories: (await Promise.all(disputeIds.map((id) => searchHistory(temporalAddress, id, all)))).flat(),
  };
}

/** What those in the rooms read there: every word must be found, or nothing was said at all. */
export async function searchWithin({ place, cast: { people, max, association }, talks, mediation, settlementId, disputeIds, elsewhere, ...said }: Spoken) {
  const texts = async (by: Client, ...addresses: readonly string[]): Promise<string> =>
    (await Promise.all(addresses.map(async (address) => (await read(place.apiUrl, by, `/v1${address}`)).text))).join('\n');
  const room = (address: string): readonly string[] => [address, `${address}/messages`];
  const [first, second, third] = disputeIds.map((id) => `/disputes/${id}`);
  const { worksheets } = await people.ben.client.get<{ worksheets: readonly { worksheetId: string }[] }>(`${third}/losses`);
  const own = [`${third}/reviews`, `${third}/evidence`, `${first}/side-effects`, `${first}/measures`, `${first}/timeline`, `${first}`];
  const bens = await texts(
    people.ben.client,
    ...room(talks.room),
    `${first}/settlements/${settlementId}`,
    `${third}/losses/${worksheets[0]?.worksheetId}`,
    ...own,
  );
  const { mediation: written } = elsewhere.mediation;
  const maxs = await texts(
    max.client,
    ...room(mediation.joint),
    ...room(mediation.withAna),
    `${second}`,
    `${third}`,
    `${written}/facts`,
    `${written}/agreement`,
  );
  const anas = await texts(people.ana.client, ...room(mediation.withAna), `${second}`);
  const majas = await texts(association.maja, `${third}/reviews`, `${third}/evidence`, `${third}`, `${first}`, `${first}/timeline`);
  const missing = (text: string, ...all: readonly Words[]): readonly string[] =>
    all.flatMap((words) => words.said.filter(({ word }) => !text.includes(word)).map(({ where }) => where));
  const { contacts, facts, drawn, asked, told } = elsewhere;
  return [
    ...missing(bens, said.haggled, said.agreed, told),
    ...missing(maxs + anas, said.joint, said.caucus, contacts.anas, contacts.bens, facts, drawn),
    ...missing(bens + majas, asked),
  ];
}

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
import { deliberate } from './panel-room.js';
import { readersOf } from './secrets.js';
import { openWords, wordsIn } from './words.js';

type Running = { readonly databaseUrl: string; readonly temporalAddress: string };

/**
 * What was said in closed rooms, by who may not learn it; and what everybody concerned may know, by which we see that
 * we look well.
 */
export async function speakInRooms(place: Place, home: string) {
  const { databaseUrl, temporalAddress } = JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as Running;
  const cast = await gatherCast(place);
  const open = `open${randomBytes(6).toString('hex')}`;
  const panel = await deliberate(cast, open);
  const [bargained, mediated, written] = [
    await fileAndAccept(cast, open),
    await fileAndAccept(cast, open),
    await fileAndAccept(cast, open),
  ];
  const [haggled, agreed, joint, caucus] = [openWords(), openWords(), openWords(), openWords()];
  const talks = await openNegotiation(cast, bargained);
  await haggle(cast, talks, haggled);
  const { settlementId } = await settle(cast, talks, agreed);
  const mediation = await openMediation(cast, mediated);
  await confide(cast, mediation, caucus);
  await mediate(cast, mediation, joint);
  await holdSession(cast, mediation, joint);
  const elsewhere = await sayElsewhere(cast, written, talks);
  const disputeIds = [bargained.disputeId, mediated.disputeId, written.disputeId, panel.disputeId];
  await quiet(databaseUrl, disputeIds);
  const { password, url } = { password: passwordOf(home), url: new URL(databaseUrl) };
  const superuserUrl = `postgres://postgres:${password}@${url.host}/parley`;
  return {
    cast,
    place,
    home,
    open,
    panel,
    talks,
    mediation,
    settlementId,
    disputeIds,
    temporalAddress,
    superuserUrl,
    haggled,
    agreed,
    joint,
    caucus,
    elsewhere,
  };
}

export type Spoken = Awaited<ReturnType<typeof speakInRooms>>;

const passwordOf = (home: string): string =>
  (JSON.parse(readFileSync(path.join(home, 'keys/postgres.json'), 'utf8')) as { postgres: string }).postgres;

const AT_ONCE = 8; // requests on their way

export type Answer = { readonly who: string; readonly where: string; readonly text: string };

/** All that the API answers to those who may not know all of it, each address read once by each. */
export async function readEverything(spoken: Spoken): Promise<readonly Answer[]> {
  const addresses = addressesOf(await knownOf(spoken));
  const answers: Answer[] = [];
  const readOne = async (who: string, reader: Client, address: string): Promise<Answer> => {
    const { text, headers, status } = await read(spoken.place.apiUrl, reader, address);
    if (status >= 500) throw new Error(`${address} answered ${status} to ${who}`);
    return { who, where: `${who}: GET ${address}`, text: text + headers };
  };
  for (const [who, reader] of readersOf(spoken))
    for (let from = 0; from < addresses.length; from += AT_ONCE)
      answers.push(
        ...(await Promise.all(addresses.slice(from, from + AT_ONCE).map((address) => readOne(who, reader, address)))),
      );
  return answers;
}

/** Where words stand in these answers; by reader, which. */
export const searchAnswers = (
  answers: readonly Answer[],
  wordsFor: (who: string) => readonly string[],
): readonly Trace[] =>
  answers.flatMap(({ who, where, text }) => {
    const found = wordsIn(text, wordsFor(who));
    return found.length > 0 ? [{ where, words: found }] : [];
  });

/** Every id that could name something in a path, from the views of those who see most. */
const knownOf = async ({
  cast: { association, people, max, platformId },
  disputeIds,
  talks,
  mediation,
  settlementId,
  elsewhere,
  panel,
}: Spoken): Promise<Known> => {
  const seers = [association.maja, people.ana.client, people.ben.client, max.client];
  const views = (await Promise.all(
    seers.flatMap((by) => disputeIds.map((id) => by.get<Filed>(`/disputes/${id}`).catch(() => ({})))),
  )) as readonly object[];
  const last = (address: string): string => address.split('/').at(-1) ?? '';
  return {
    disputeId: disputeIds,
    roomId: [
      talks.roomId,
      last(mediation.joint),
      last(mediation.withAna),
      last(mediation.withBen),
      panel.roomId,
      last(panel.withAna),
      panel.talksRoomId,
    ],
    settlementId: [settlementId, panel.settlementId],
    mediationId: [last(mediation.mediation), last(elsewhere.mediation.mediation), last(panel.mediation)],
    undertakingId: valuesOf('undertakingId', ...views),
    worksheetId: valuesOf('worksheetId', await people.ben.client.get(`/disputes/${disputeIds[2]}/losses`)),
    serviceId: valuesOf('serviceId', ...views),
    evidenceId: valuesOf('evidenceId', ...views).slice(0, 2),
    platformId: [platformId],
    associationId: [association.associationId],
    decisionId: [panel.decisionId],
    memberId: [people.ana.partyId, people.ben.partyId],
    partyId: Object.values(people).map(({ partyId }) => partyId),
    id: ['cn-ecl'],
    version: ['2026-12'],
  };
};

/**
 * Everything that left the API another way, or was written down. `papers`: who gets a settlement's paper may read in it
 * what was settled.
 */
export async function searchElsewhere(
  spoken: Spoken,
  {
    words,
    papers,
    reckoned,
  }: { readonly words: readonly string[]; readonly papers: readonly string[]; readonly reckoned: readonly string[] },
): Promise<Readonly<Record<string, readonly Trace[]>>> {
  const { cast, place, home, superuserUrl, temporalAddress, disputeIds } = spoken;
  const all = [...words, ...papers];
  const told = [...words, ...reckoned];
  const sms = wordsIn(await (await fetch(place.phonesUrl)).text(), [...all, ...reckoned]);
  return {
    mails: [
      ...(await searchMails(place.mailUrl, [...cast.mails, ...cast.panelMails], told)),
      ...(await searchMails(place.mailUrl, cast.mails.slice(2), papers)),
    ],
    'text messages': sms.length > 0 ? [{ where: 'phones', words: sms }] : [],
    webhooks: cast.receiver.journal.flatMap(({ raw, headers, id }) => {
      const found = wordsIn(raw + JSON.stringify(headers), [...all, ...reckoned]);
      return found.length > 0 ? [{ where: `webhook ${id}`, words: found }] : [];
    }),
    tables: await searchDatabase(superuserUrl, all),
    files: [
      ...searchFiles(home, told),
      ...searchFiles(home, papers).filter(({ where }) => !where.startsWith('file mail/')),
    ], // what lies with the mail server was searched by its receivers
    histories: (
      await Promise.all(disputeIds.map((id) => searchHistory(temporalAddress, id, [...all, ...reckoned])))
    ).flat(),
  };
}

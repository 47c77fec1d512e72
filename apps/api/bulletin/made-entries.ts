import { findCarried, isKnownAsPerson } from '#application/bulletin/carried.js';
import {
  bulletinsKey,
  hashOfEntry,
  hashOfWords,
  keyOfEntry,
  type BulletinFigures,
  type EntryWords,
  type PublicSource,
} from '#application/bulletin/entry-words.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import type { BulletinText } from '#domain/bulletin/events.js';
import type { BulletinEntry, EntrySource } from '#domain/bulletin/terms.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { refuse } from '#domain/kernel/refusal.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import { invalid } from '../http/http-problem.js';
import { assertParty } from '../right/acting.js';
import { viewCatalogue } from '../risk/view-catalogue.js';
import type { BulletinEntryBody, ReviseBulletinBody } from './bulletin-bodies.dto.js';

const needed = <T>(value: T | undefined, field: string): T => {
  if (value === undefined) throw invalid(field, 'missing');
  return value;
};

const sourceOf = (body: BulletinEntryBody, at: string): EntrySource => {
  if (body.source === 'authority') return { kind: 'authority' };
  if (body.source === 'decision')
    return { kind: 'decision', publicationId: needed(body.publicationId, `${at}.publicationId`) };
  return {
    kind: 'member-breach',
    memberId: needed(body.memberId, `${at}.memberId`),
    allegationId: needed(body.allegationId, `${at}.allegationId`),
  };
};

/** What only an authority’s entry says: it is found under its own number and address. */
const publicSourceOf = ({ now }: Caller, body: BulletinEntryBody, at: string): PublicSource => {
  const publishedOn = needed(body.publishedOn, `${at}.publishedOn`);
  if (publishedOn > localDateAt(now)) refuse('InstantImplausible', { field: 'publishedOn' });
  return {
    body: needed(body.body, `${at}.body`),
    number: needed(body.number, `${at}.number`),
    publishedOn,
    address: needed(body.address, `${at}.address`),
  };
};

/** As it was said, or as its party is known here: who forgets to say so names nobody without being asked. */
const isPersonNamed = async (
  caller: Caller,
  { namesPerson, partyId }: BulletinEntryBody,
  at: string,
): Promise<boolean> => {
  if (namesPerson === true) needed(partyId, `${at}.partyId`);
  if (partyId === undefined) return false;
  await assertParty(caller, 'partyId', partyId);
  return namesPerson === true || isKnownAsPerson(caller.tenant, partyId);
};

/** One entry with what it says; refused where its source does not carry it. */
async function makeEntry(
  caller: Caller,
  bulletinId: string,
  body: BulletinEntryBody,
  at: string,
): Promise<{ readonly entry: Omit<BulletinEntry, 'contentId'>; readonly words: EntryWords }> {
  const source = sourceOf(body, at);
  const carried = (await findCarried(caller.tenant, source, caller.now)) ?? refuse('EntryNotCarried', { field: at });
  const { shownUntil, text, risks = [] } = body;
  if (carried.until !== undefined && shownUntil > carried.until)
    refuse('EntryNotCarried', { field: `${at}.shownUntil`, until: carried.until });
  const told = source.kind === 'authority' ? publicSourceOf(caller, body, at) : undefined;
  const isPerson = told !== undefined && (await isPersonNamed(caller, body, at));
  const words = given({
    text: { 'zh-CN': text['zh-CN'], en: text.en },
    name: told ? needed(body.name, `${at}.name`) : carried.name,
    source: told,
    ...{ article: carried.article, consequence: carried.consequence, foundOn: carried.foundOn },
    risks: [...risks],
  }) as EntryWords;
  const which = told ? { ...source, number: told.number, address: told.address } : source;
  const entry = given({
    entryId: derivedStreamId(`bulletin-entry\n${bulletinId}\n${canonicalJson(which)}`),
    ...{ source, named: isPerson ? ('person' as const) : carried.named, shownUntil },
    partyId: told ? body.partyId : carried.partyId,
  });
  return { entry: { ...entry, hash: hashOfEntry(entry, words) }, words };
}

/** Everything of a bulletin, sealed. */
export async function sealBulletin(
  caller: Caller,
  bulletinId: string,
  { title, lead, entries }: ReviseBulletinBody,
  figures: BulletinFigures,
): Promise<BulletinText & { readonly entries: readonly BulletinEntry[] }> {
  const { tenant, now } = caller;
  const { catalogue } = await viewCatalogue(tenant, localDateAt(now));
  const known = new Set(catalogue.entries.map(({ code }) => code));
  const stray = entries.flatMap(({ risks = [] }) => risks).find((code) => !known.has(code));
  if (stray !== undefined) refuse('UnknownReference', { field: 'risks', name: stray });
  const made = await Promise.all(
    entries.map((body, place) => makeEntry(caller, bulletinId, body, `entries[${place}]`)),
  );
  const words = {
    title: { 'zh-CN': title['zh-CN'], en: title.en },
    lead: { 'zh-CN': lead['zh-CN'], en: lead.en },
    figures,
  };
  const [contentId = '', ...contentIds] = await tenant.vault.sealAll([
    { keyName: bulletinsKey(tenant.associationId), text: canonicalJson(words) },
    ...made.map(({ entry, words: said }) => ({ keyName: keyOfEntry(entry), text: canonicalJson(said) })),
  ]);
  const sealed = made.map(({ entry }, place) => ({ ...entry, contentId: contentIds[place] ?? '' }));
  return { contentId, hash: hashOfWords(words), entries: sealed };
}

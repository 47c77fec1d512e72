import type { Instant } from '../kernel/message.js';
import { changeOf } from '../kernel/unknown-event.js';
import type { BulletinEvent, NamingObjectionAnswered } from './events.js';
import type { Bulletin, Bulletins, Hearing, KnownEntry } from './state.js';

type Data<T extends BulletinEvent['type']> = Extract<BulletinEvent, { type: T }>['data'];

const changed = (all: Bulletins, id: string, change: (one: Bulletin) => Bulletin): Bulletins => {
  const one = all[id];
  return one ? { ...all, [id]: change(one) } : all;
};
const inEntry = (
  all: Bulletins,
  { bulletinId, entryId }: { readonly bulletinId: string; readonly entryId: string },
  change: (entry: KnownEntry) => KnownEntry,
): Bulletins =>
  changed(all, bulletinId, (one) => ({
    ...one,
    entries: one.entries.map((entry) => (entry.entryId === entryId ? change(entry) : entry)),
  }));

const inHearing = (
  all: Bulletins,
  { bulletinId, entryId }: { readonly bulletinId: string; readonly entryId: string },
  change: (before: Hearing | undefined) => Hearing | undefined,
): Bulletins =>
  changed(all, bulletinId, (one) => {
    const after = change(one.hearings[entryId]);
    return after ? { ...one, hearings: { ...one.hearings, [entryId]: after } } : one;
  });
const answeredBy =
  (answer: NamingObjectionAnswered['data']) =>
  (before: Hearing | undefined): Hearing | undefined =>
    before && { ...before, answer };
/** The rest of the draft stands. */
const leaveOut = (all: Bulletins, { bulletinId, entryId, answeredAt }: NamingObjectionAnswered['data']): Bulletins =>
  changed(all, bulletinId, (one) => ({
    ...one,
    entries: one.entries.filter((entry) => entry.entryId !== entryId),
    leftOut: [
      ...one.leftOut,
      ...one.entries.filter((entry) => entry.entryId === entryId).map((entry) => ({ ...entry, leftOutAt: answeredAt })),
    ],
  }));

const corrected = (entry: KnownEntry, at: Instant): KnownEntry => {
  const { correction, ...rest } = entry;
  if (!correction) return entry;
  const { contentId, hash, shownUntil, reasonContentId } = correction;
  return { ...rest, contentId, hash, shownUntil, corrected: { at, reasonContentId } };
};

const EVOLVE: { readonly [T in BulletinEvent['type']]: (all: Bulletins, data: Data<T>) => Bulletins } = {
  BulletinDrafted: (all, { bulletinId, span, from, until, contentId, hash, entries, drafterId, draftedAt }) => ({
    ...all,
    [bulletinId]: {
      ...{ bulletinId, span, from, until, entries, draftedAt, hearings: {}, leftOut: [] },
      ...{ text: { contentId, hash }, authors: [drafterId] },
    },
  }),
  // what somebody agreed to stands where the same is said
  BulletinRevised: (all, { bulletinId, contentId, hash, entries, editorId }) =>
    changed(all, bulletinId, (one) => ({
      ...one,
      text: { contentId, hash },
      entries: entries.map((entry) => {
        const { consent } = one.entries.find(({ entryId }) => entryId === entry.entryId) ?? {};
        return { ...entry, ...(consent && { consent }) };
      }),
      authors: [...new Set([...one.authors, editorId])],
    })),
  BulletinDropped: (all, dropped) => changed(all, dropped.bulletinId, (one) => ({ ...one, dropped })),
  BulletinPublished: (all, published) => changed(all, published.bulletinId, (one) => ({ ...one, published })),
  NamingConsentGiven: (all, { hash, consentedAt, ...of }) =>
    inEntry(all, of, ({ consentWithdrawnAt: _, ...entry }) => ({ ...entry, consent: { hash, at: consentedAt } })),
  NamingConsentWithdrawn: (all, { withdrawnAt, ...of }) =>
    inEntry(all, of, ({ consent: _, ...entry }) => ({ ...entry, consentWithdrawnAt: withdrawnAt })),
  NamingAnnounced: (all, announced) =>
    inHearing(all, announced, (before) =>
      before?.objection && !before.answer ? { announced, objection: before.objection } : { announced },
    ),
  NamingObjected: (all, objection) =>
    inHearing(all, objection, (before) => before && { announced: before.announced, objection }),
  NamingObjectionAnswered: (all, answer) =>
    answer.upheld
      ? leaveOut(inHearing(all, answer, answeredBy(answer)), answer)
      : inHearing(all, answer, answeredBy(answer)),
  EntryCorrectionProposed: (all, correction) => inEntry(all, correction, (entry) => ({ ...entry, correction })),
  BulletinEntryCorrected: (all, { correctedAt, ...of }) => inEntry(all, of, (entry) => corrected(entry, correctedAt)),
  BulletinEntryRemoved: (all, removed) => inEntry(all, removed, (entry) => ({ ...entry, removed })),
};

export const BULLETIN_EVENT_TYPES = Object.keys(EVOLVE) as readonly BulletinEvent['type'][];

export const evolveBulletins = (all: Bulletins, event: BulletinEvent): Bulletins => {
  const change: (all: Bulletins, data: never) => Bulletins = changeOf(EVOLVE[event.type], event.type);
  return change(all, event.data as never); // the table ties data to type
};

import { daysAfter, localDateAt } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { ANNOUNCING } from './announcing.js';
import { assertHeard, assertNotLeftOut } from './hearing.js';
import type { BulletinRules, LaterBulletinCommand } from './rule.js';
import { isAgreed, type Bulletin, type Bulletins, type KnownEntry } from './state.js';
import { MOST_ENTRIES, MOST_SHOWN_DAYS, type BulletinEntry } from './terms.js';

export const assertEntries = (entries: readonly BulletinEntry[], at: Instant): void => {
  if (entries.length > MOST_ENTRIES) refuse('TooMany', { field: 'entries', most: String(MOST_ENTRIES) });
  const ids = entries.map(({ entryId }) => entryId);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined) refuse('NamedTwice', { field: 'entries', name: twice });
  for (const entry of entries) assertDays(entry, at);
};
const assertDays = ({ shownUntil }: Pick<BulletinEntry, 'shownUntil'>, at: Instant): void => {
  const today = localDateAt(at);
  if (shownUntil < today || shownUntil > daysAfter(today, MOST_SHOWN_DAYS))
    refuse('InstantImplausible', { field: 'shownUntil' });
};

const entryOf = ({ entries }: Bulletin, entryId: string): KnownEntry =>
  entries.find((entry) => entry.entryId === entryId && !entry.removed) ?? refuse('NotFound');

const numberOf = (bulletins: Bulletins, { from }: Bulletin): string => {
  const year = from.slice(0, 4);
  const before = Object.values(bulletins).filter(({ published }) => published?.number.startsWith(`${year}-`));
  return `${year}-${String(before.length + 1).padStart(3, '0')}`;
};

/** Who may do what with a bulletin, when: guard and menu in one. */
export const BULLETIN_ACTIONS: BulletinRules<LaterBulletinCommand> = {
  ...ANNOUNCING,
  ReviseBulletin: {
    by: 'officer',
    during: ['draft'],
    decide: ({ data, by, at }, _, { bulletins }) => {
      assertEntries(data.entries, at);
      assertNotLeftOut(bulletins, data.entries);
      return [{ type: 'BulletinRevised', data: { ...data, editorId: by.id, revisedAt: at } }];
    },
  },
  DropBulletin: {
    by: 'officer',
    during: ['draft'],
    decide: ({ data, by, at }) => [{ type: 'BulletinDropped', data: { ...data, officerId: by.id, droppedAt: at } }],
  },
  PublishBulletin: {
    by: 'officer',
    during: ['draft'],
    decide: ({ data: { bulletinId, hash, code }, by, at }, one, file) => {
      const { bulletins, uncarried, hashOf } = file;
      if (one.authors.includes(by.id)) refuse('SecondPersonNeeded');
      const received = hashOf(one);
      if (hash !== received) refuse('HashDiffers', { named: hash, received });
      const lost = one.entries.find(({ entryId }) => uncarried.includes(entryId));
      if (lost) refuse('EntryNotCarried', { name: lost.entryId });
      const silent = one.entries.find((entry) => !isAgreed(entry));
      if (silent) refuse('NamingNotAgreed', { name: silent.entryId });
      assertHeard(one, at, file);
      for (const entry of one.entries) assertDays(entry, at);
      const number = numberOf(bulletins, one);
      return [
        { type: 'BulletinPublished', data: { bulletinId, number, hash, code, approverId: by.id, publishedAt: at } },
      ];
    },
  },
  GiveNamingConsent: {
    by: 'person',
    during: ['draft', 'published'],
    decide: ({ data: { bulletinId, entryId, hash }, by, at }, one) => {
      const entry = entryOf(one, entryId);
      const received = entry.hash;
      if (hash !== received) refuse('HashDiffers', { named: hash, received });
      if (isAgreed(entry)) return [];
      return [{ type: 'NamingConsentGiven', data: { bulletinId, entryId, hash, consenterId: by.id, consentedAt: at } }];
    },
  },
  WithdrawNamingConsent: {
    by: 'person',
    during: ['draft', 'published'],
    decide: ({ data, by, at }, one) => {
      if (entryOf(one, data.entryId).consentWithdrawnAt !== undefined) return [];
      return [{ type: 'NamingConsentWithdrawn', data: { ...data, withdrawerId: by.id, withdrawnAt: at } }];
    },
  },
  ProposeEntryCorrection: {
    by: 'officer',
    during: ['published'],
    decide: ({ data, by, at }, one) => {
      const { shownUntil } = entryOf(one, data.entryId);
      // a correction never shows anybody for longer
      if (data.shownUntil > shownUntil) refuse('InstantImplausible', { field: 'shownUntil' });
      return [{ type: 'EntryCorrectionProposed', data: { ...data, proposerId: by.id, proposedAt: at } }];
    },
  },
  ApproveEntryCorrection: {
    by: 'officer',
    during: ['published'],
    decide: ({ data: { bulletinId, entryId, hash }, by, at }, one) => {
      const { correction } = entryOf(one, entryId);
      if (!correction) return refuse('NotFound');
      if (correction.proposerId === by.id) refuse('SecondPersonNeeded');
      if (correction.hash !== hash) refuse('HashDiffers', { named: hash, received: correction.hash });
      const data = { bulletinId, entryId, hash, approverId: by.id, correctedAt: at };
      return [{ type: 'BulletinEntryCorrected', data }];
    },
  },
  RemoveBulletinEntry: {
    by: 'officer',
    during: ['published'],
    decide: ({ data, by, at }, one) => {
      entryOf(one, data.entryId);
      return [{ type: 'BulletinEntryRemoved', data: { ...data, officerId: by.id, removedAt: at } }];
    },
  },
};

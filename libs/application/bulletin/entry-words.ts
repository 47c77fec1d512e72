import { hash } from 'node:crypto';
import type { BulletinEntry } from '#domain/bulletin/terms.js';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { membershipKey } from '../membership/membership-key.js';
import { identityKey } from '../party/parties.js';

export type InBoth = { readonly 'zh-CN': string; readonly en: string };

/** Where an authority or court published it itself. */
export type PublicSource = {
  readonly body: string;
  readonly number: string;
  readonly publishedOn: LocalDate;
  readonly address: string;
};

/** All that an entry says; sealed, never in the log. */
export type EntryWords = {
  readonly text: InBoth;
  readonly name?: string;
  readonly source?: PublicSource;
  readonly article?: string;
  readonly consequence?: string;
  readonly foundOn?: LocalDate;
  /** Entries of the catalogue of risks that it is an example of. */
  readonly risks: readonly string[];
};

/** What a bulletin says beside its entries. */
export type BulletinWords = { readonly title: InBoth; readonly lead: InBoth; readonly figures: BulletinFigures };
export type FigureCell = { readonly key: string; readonly count?: number };
/** Counts by kind; a cell without a count is of too few, or would tell one that is. */
export type BulletinFigures = {
  readonly least: number;
  readonly outcomes: readonly FigureCell[];
  readonly measures: readonly FigureCell[];
  readonly warnings: readonly FigureCell[];
};

export const bulletinsKey = (associationId: string): string => `bulletins:${associationId}`;
export const bulletinEntryKey = (entryId: string): string => `bulletin-entry:${entryId}`;

/** Words about a member or a party go with what says who it is; others lie under a key of their own. */
export const keyOfEntry = ({
  source,
  partyId,
  entryId,
}: Pick<BulletinEntry, 'source' | 'partyId' | 'entryId'>): string => {
  if (source.kind === 'member-breach') return membershipKey(source.memberId);
  return partyId === undefined ? bulletinEntryKey(entryId) : identityKey(partyId);
};

export const hashOfWords = (words: BulletinWords): string => hash('sha256', canonicalJson(words));
export const hashOfEntry = (
  { source, named, shownUntil }: Pick<BulletinEntry, 'source' | 'named' | 'shownUntil'>,
  words: EntryWords,
): string => hash('sha256', canonicalJson({ source, named, shownUntil, words }));

import { findUncarried } from '#application/bulletin/carried.js';
import type { BulletinWords, EntryWords } from '#application/bulletin/entry-words.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { entryStateAt, type Bulletin, type KnownEntry } from '#domain/bulletin/state.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { given } from '../dispute/given.js';
import type { GoneGround, PublicBulletin, PublicBulletinLine, BulletinEntryView } from './bulletin-views.dto.js';

export type OpenedEntry = KnownEntry & {
  /** Undefined once it was forgotten with whom it is about. */
  readonly words?: EntryWords;
  /** What waits for a second person, and why: the staff's alone. */
  readonly correctionWords?: EntryWords;
  readonly correctionReason?: string;
  /** Why what is read now took the place of what was read before. */
  readonly correctedReason?: string;
  readonly isCarried: boolean;
};
export type OpenedBulletin = Omit<Bulletin, 'entries'> & {
  readonly words: BulletinWords;
  readonly entries: readonly OpenedEntry[];
};

/** What a bulletin says beside its entries. */
export async function openTexts(
  { vault }: Pick<TenantContext, 'vault'>,
  all: readonly Bulletin[],
): Promise<ReadonlyMap<string, BulletinWords>> {
  const opened = await vault.open(all.map(({ text }) => text.contentId));
  return new Map(
    all.map(({ bulletinId, text }) => [
      bulletinId,
      JSON.parse(opened.get(text.contentId) ?? refuse('BytesMissing')) as BulletinWords,
    ]),
  );
}

/** All of it, as far as it can still be read. */
export async function openBulletin(tenant: TenantContext, one: Bulletin, at: Instant): Promise<OpenedBulletin> {
  const { entries } = one;
  const [texts, uncarried, opened] = await Promise.all([
    openTexts(tenant, [one]),
    findUncarried(tenant, entries, at),
    tenant.vault.open(
      entries.flatMap(({ contentId, correction, corrected }) => [
        contentId,
        ...(correction ? [correction.contentId, correction.reasonContentId] : []),
        ...(corrected ? [corrected.reasonContentId] : []),
      ]),
    ),
  ]);
  const wordsAt = (contentId: string | undefined): EntryWords | undefined => {
    const text = contentId === undefined ? undefined : opened.get(contentId);
    return text === undefined ? undefined : (JSON.parse(text) as EntryWords);
  };
  return {
    ...one,
    words: texts.get(one.bulletinId) ?? refuse('BytesMissing'),
    entries: entries.map((entry) => ({
      ...entry,
      isCarried: !uncarried.includes(entry.entryId),
      ...given({
        words: wordsAt(entry.contentId),
        correctionWords: wordsAt(entry.correction?.contentId),
        correctionReason: opened.get(entry.correction?.reasonContentId ?? ''),
        correctedReason: opened.get(entry.corrected?.reasonContentId ?? ''),
      }),
    })),
  };
}

const goneOf = (
  entry: OpenedEntry,
  at: Instant,
): { readonly ground: GoneGround; readonly on?: Instant } | undefined => {
  const state = entryStateAt(entry, at);
  if (state === 'removed' && entry.removed) return { ground: entry.removed.ground, on: entry.removed.removedAt };
  if (state === 'withheld')
    return given({ ground: 'not-agreed' as const, on: entry.consentWithdrawnAt }) as { readonly ground: GoneGround };
  return state !== 'ended' && (!entry.isCarried || !entry.words) ? { ground: 'not-carried' } : undefined;
};

/** As everybody reads it: of what is gone or over, nothing but that. */
export const publicEntry = (entry: OpenedEntry, at: Instant): BulletinEntryView => {
  const { entryId, source, words, shownUntil, corrected, correctedReason } = entry;
  const gone = goneOf(entry, at);
  const what = { entryId, source: source.kind };
  if (gone) {
    const goneOn = gone.on && localDateAt(gone.on);
    return given({ ...what, state: 'gone' as const, ground: gone.ground, goneOn }) as BulletinEntryView;
  }
  if (entryStateAt(entry, at) === 'ended' || !words) return { ...what, state: 'ended' };
  const { source: publicSource, risks, ...said } = words;
  return given({
    ...{ ...what, state: 'shown' as const, ...said, publicSource, risks: [...risks], shownUntil },
    publicationId: source.kind === 'decision' ? source.publicationId : undefined,
    correctedOn: corrected && localDateAt(corrected.at),
    correctionReason: corrected && correctedReason,
  }) as BulletinEntryView;
};

export const publicLine = (one: Bulletin, { title, lead }: BulletinWords): PublicBulletinLine => ({
  ...{ number: one.published?.number ?? '', span: one.span, from: one.from, until: one.until },
  ...{ publishedAt: one.published?.publishedAt ?? '', title, lead },
});

export const publicBulletin = (one: OpenedBulletin, at: Instant): PublicBulletin => ({
  ...publicLine({ ...one, entries: [] }, one.words),
  figures: one.words.figures,
  code: one.published?.code ?? '',
  entries: one.entries.map((entry) => publicEntry(entry, at)),
});

import { findCarried } from '#application/bulletin/carried.js';
import { findUnread } from '#application/bulletin/unread.js';
import { hashOfBulletin, loadBulletins } from '#application/bulletin/bulletins.js';
import { readFigures } from '#application/bulletin/read-figures.js';
import { loadMembership } from '#application/membership/members.js';
import { allowedBulletinActions, mayAnswerObjection } from '#domain/bulletin/decide.js';
import { hearingWaitOf } from '#domain/bulletin/hearing.js';
import { allEntries, bulletinStage, entryStateAt, isAgreed, type Bulletin } from '#domain/bulletin/state.js';
import type { BulletinPeriod } from '#domain/bulletin/terms.js';
import { daysBetween, localDateAt } from '#domain/calendar/local-date.js';
import { refuse } from '#domain/kernel/refusal.js';
import { findMovedMembers } from '#read-models/find-members.js';
import { listPublishedDecisions } from '#read-models/find-published-decisions.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import { viewCatalogue } from '../risk/view-catalogue.js';
import type {
  BulletinBreachCandidate,
  BulletinCandidates,
  BulletinDecisionCandidate,
  DeskBulletin,
  DeskBulletinLine,
  DeskBulletinEntry,
} from './bulletin-views.dto.js';
import { openBulletin, publicEntry, type OpenedEntry } from './open-bulletin.js';
import { openHearings } from './open-hearings.js';

const MOST = 1_000;

export const deskLine = (one: Bulletin): DeskBulletinLine =>
  given({
    ...{ bulletinId: one.bulletinId, stage: bulletinStage(one), number: one.published?.number },
    ...{ span: one.span, from: one.from, until: one.until, draftedAt: one.draftedAt, entryCount: one.entries.length },
  }) as DeskBulletinLine;

/** All of a bulletin with what may be done with it. */
export async function viewBulletin({ tenant, actor, now }: Caller, bulletinId: string): Promise<DeskBulletin> {
  const { bulletins } = await loadBulletins(tenant);
  const one = bulletins[bulletinId] ?? refuse('NotFound');
  const [opened, hearings, unread, calendar] = await Promise.all([
    openBulletin(tenant, { ...one, entries: allEntries(one) }, now),
    openHearings(tenant, one),
    findUnread(tenant, allEntries(one), now),
    tenant.calendar(),
  ]);
  const entries = opened.entries.map((entry) => ({
    ...deskEntry(entry, actor.id, now),
    ...given({
      hearing: hearings.get(entry.entryId),
      waitsFor:
        one.published || entry.leftOutAt !== undefined
          ? undefined
          : hearingWaitOf(one, entry, now, { unread, calendar }),
    }),
    isToldHere: entry.named !== 'nobody' && !unread.includes(entry.entryId),
    mayAnswerObjection: !one.published && !one.dropped && mayAnswerObjection(one, entry.entryId, actor.id),
  }));
  const { title, lead, figures } = opened.words;
  return {
    ...deskLine(one),
    ...{ title, lead, figures },
    hash: hashOfBulletin(one),
    entries: entries.filter(({ standing }) => standing !== 'left-out'),
    leftOut: entries.filter(({ standing }) => standing === 'left-out'),
    allowedActions: [...allowedBulletinActions(one, actor, now, { unread, calendar })],
  };
}

type WithoutHearing = Omit<DeskBulletinEntry, 'hearing' | 'waitsFor' | 'isToldHere' | 'mayAnswerObjection'>;
const deskEntry = (entry: OpenedEntry, reader: string, at: Caller['now']): WithoutHearing => {
  const { source, named, partyId, words, correction, correctionWords, correctionReason, isCarried, shownUntil } = entry;
  const { source: publicSource, risks, ...said } = words ?? { risks: [] };
  return given({
    ...publicEntry(entry, at),
    // what everybody no longer reads, the staff still does
    ...{ ...said, publicSource, risks: [...risks], shownUntil },
    ...(source.kind === 'member-breach' && { memberId: source.memberId, allegationId: source.allegationId }),
    ...(source.kind === 'decision' && { publicationId: source.publicationId }),
    ...{ standing: entryStateAt(entry, at), named, partyId, isCarried },
    agreedAt: isAgreed(entry) ? entry.consent?.at : undefined,
    correction: correction &&
      correctionWords && {
        ...{ text: correctionWords.text, shownUntil: correction.shownUntil, reason: correctionReason ?? '—' },
        ...{ hash: correction.hash, mayApprove: correction.proposerId !== reader },
      },
  }) as WithoutHearing;
};

/** What a bulletin of a period could tell of; people choose. */
export async function viewCandidates({ tenant, now }: Caller, period: BulletinPeriod): Promise<BulletinCandidates> {
  const { database, associationId } = tenant;
  const [figures, memberIds, decisions, { catalogue }] = await Promise.all([
    readFigures(tenant, period),
    findMovedMembers(database, associationId, now, daysBetween(period.from, localDateAt(now)) + 1),
    listPublishedDecisions(database, associationId, { filter: {} }, { limit: MOST }),
    viewCatalogue(tenant, localDateAt(now)),
  ]);
  const isWithin = (day: string): boolean => period.from <= day && day <= period.until;
  const breaches = memberIds.map(async (memberId): Promise<BulletinBreachCandidate[]> => {
    const { membership } = await loadMembership(tenant, memberId);
    const found = Object.keys(membership.allegations).map(async (allegationId) => {
      const carried = await findCarried(tenant, { kind: 'member-breach', memberId, allegationId }, now);
      const { foundOn, name, article, until, named, consequence } = carried ?? {};
      if (named === undefined || name === undefined || article === undefined || until === undefined) return [];
      return foundOn !== undefined && isWithin(foundOn)
        ? [given({ memberId, allegationId, named, name, article, consequence, foundOn, until })]
        : [];
    });
    return (await Promise.all(found)).flat();
  });
  return {
    ...{ from: period.from, until: period.until, figures },
    breaches: (await Promise.all(breaches)).flat(),
    decisions: decisions.flatMap(({ publicationId, publishedAt, rightKind, reversed }) =>
      reversed || !isWithin(localDateAt(publishedAt.toISOString() as Caller['now']))
        ? []
        : [
            given({
              publicationId,
              publishedAt: publishedAt.toISOString(),
              rightKind: rightKind ?? undefined,
            }) as BulletinDecisionCandidate,
          ],
    ),
    risks: catalogue.entries.map(({ code }) => code),
  };
}

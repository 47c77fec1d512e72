import { seesExhibit } from '../service/evidence/sees-exhibit.js';
import type { Visibility } from '../visibility/visibility.js';
import type { Dispute } from '../core/state.js';
import { pairOf } from '../core/pairs.js';
import { pairSubject } from '../core/subject.js';
import type { ComplaintDelegated, DelegatedComplaintAccepted } from './events.js';

/** The confidential part of a declaration that the platform took goes to nobody whom it would not reach from here. */
export const importedSeen = (
  data: ComplaintDelegated['data'],
  visibility: Visibility,
  now: Dispute,
): ComplaintDelegated['data'] => {
  const counterNotices = data.imported.counterNotices.map((notice) => ({
    ...notice,
    evidence: notice.evidence.filter(({ evidenceId }) => seesExhibit(visibility, now, evidenceId)),
  }));
  return { ...data, imported: { ...data.imported, counterNotices } };
};

/** What is about the viewer's own pairs, and nothing else. */
export const ownDelegated = (
  event: ComplaintDelegated | DelegatedComplaintAccepted,
  visibility: Visibility,
): (ComplaintDelegated | DelegatedComplaintAccepted)['data'] => {
  if (event.type === 'DelegatedComplaintAccepted')
    return { ...event.data, tracks: event.data.tracks.filter((one) => visibility.sees(pairOf(one))) };
  const { imported, names } = event.data;
  const [items, respondents] = [
    new Set(visibility.pairs.map(({ itemId }) => itemId)),
    new Set(visibility.pairs.map(({ respondentId }) => respondentId)),
  ];
  const only = (some: Readonly<Record<string, string>>, own: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(some).filter(([id]) => own.has(id)));
  return {
    ...event.data,
    names: { items: only(names.items, items), respondents: only(names.respondents, respondents) },
    imported: {
      filedAt: imported.filedAt,
      notices: imported.notices
        .map((notice) => ({ ...notice, pairs: notice.pairs.filter(visibility.sees) }))
        .filter(({ pairs }) => pairs.length > 0),
      counterNotices: imported.counterNotices
        .map((notice) => ({
          ...notice,
          itemIds: notice.itemIds.filter((itemId) => visibility.sees(pairSubject(notice.respondentId, itemId))),
        }))
        .filter(({ itemIds }) => itemIds.length > 0),
      measures: imported.measures.filter(({ pair }) => visibility.sees(pair)),
      waitingEnds: imported.waitingEnds.filter(({ pair }) => visibility.sees(pair)),
    },
  };
};

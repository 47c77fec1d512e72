import { pairSubject } from '../core/subject.js';
import type { ComplaintDelegated } from '../delegation/events.js';
import type { Looking } from './event-row.js';
import { seenFiles } from './own-parts.js';

type Delegated = ComplaintDelegated['data'];

/** The confidential part of a declaration that the platform took goes to nobody whom it would not reach from here. */
export const handedOver = (data: Delegated, looking: Looking): Delegated => {
  const counterNotices = data.imported.counterNotices.map((notice) => seenFiles(notice, looking));
  return { ...data, imported: { ...data.imported, counterNotices } };
};

/** What is about the viewer's own pairs, and nothing else. */
export const ownHandedOver = (data: Delegated, looking: Looking): Delegated => {
  const { imported, names } = data;
  const { pairs, sees } = looking.viewer;
  const [items, respondents] = [
    new Set(pairs.map(({ itemId }) => itemId)),
    new Set(pairs.map(({ respondentId }) => respondentId)),
  ];
  const only = (some: Readonly<Record<string, string>>, own: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(some).filter(([id]) => own.has(id)));
  const cut = {
    ...data,
    names: { items: only(names.items, items), respondents: only(names.respondents, respondents) },
    imported: {
      filedAt: imported.filedAt,
      notices: imported.notices
        .map((notice) => ({ ...notice, pairs: notice.pairs.filter(sees) }))
        .filter((notice) => notice.pairs.length > 0),
      counterNotices: imported.counterNotices
        .map((notice) => ({
          ...notice,
          itemIds: notice.itemIds.filter((itemId) => sees(pairSubject(notice.respondentId, itemId))),
        }))
        .filter(({ itemIds }) => itemIds.length > 0),
      measures: imported.measures.filter(({ pair }) => sees(pair)),
      waitingEnds: imported.waitingEnds.filter(({ pair }) => sees(pair)),
    },
  };
  return handedOver(cut, looking);
};

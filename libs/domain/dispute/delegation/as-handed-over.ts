import type { ComplaintFiled } from '../intake/filing/events.js';
import type { Imported } from './events.js';
import type { HandOver } from './defects.js';
import { pairParts } from '../core/subject.js';
import { handedParts } from './handed-parts.js';

/** What a platform hands over, as it is recorded. */
type Handed = Pick<
  ComplaintFiled['data'],
  'right' | 'complainantId' | 'respondents' | 'items' | 'materials' | 'evidence'
> & { readonly imported: Imported };

/** The same that the sender is told all defects of, by our ids. */
export const asHandedOver = ({
  right,
  complainantId,
  respondents,
  items,
  materials,
  evidence,
  imported,
}: Handed): HandOver => ({
  right: right.kind,
  complainant: { name: 'complainant', partyId: complainantId },
  respondents: respondents.map(({ respondentId, roles }) => ({ name: respondentId, partyId: respondentId, roles })),
  items: items.map(({ itemId, platformId, respondentIds }) => ({
    name: itemId,
    platformId,
    respondents: respondentIds,
  })),
  counterNotices: imported.counterNotices.map(({ respondentId, itemIds, filedAt }) => ({
    respondent: respondentId,
    items: itemIds,
    filedAt,
  })),
  notices: imported.notices.flatMap(({ pairs, sentAt, arrivedAt }) =>
    pairs.map((pair) => {
      const { respondentId, itemId } = pairParts(pair);
      return { respondent: respondentId, items: [itemId], sentAt, ...(arrivedAt !== undefined && { arrivedAt }) };
    }),
  ),
  measures: imported.measures.map(({ pair, takenAt }) => ({
    respondent: pairParts(pair).respondentId,
    item: pairParts(pair).itemId,
    takenAt,
  })),
  waiting: imported.waitingEnds.map(({ pair }) => ({
    respondent: pairParts(pair).respondentId,
    item: pairParts(pair).itemId,
  })),
  filedAt: imported.filedAt,
  parts: handedParts({
    materials,
    evidence,
    counterNotices: imported.counterNotices,
    measures: imported.measures,
    waitingPeriods: imported.waitingEnds,
  }),
});

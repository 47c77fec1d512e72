import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import type { ServiceOrdered } from '../../service/notice/events.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import type { Dispute } from '../../core/state.js';
import { pairParts, type PairSubject } from '../../core/subject.js';
import { getPanel } from './panels.js';

/** Each party of the panel is told; a respondent of its own pairs, never of another's. */
export const orderServiceInPanel = (file: DisputeFile, panelId: string, at: Instant): readonly ServiceOrdered[] => {
  const { parties, pairs } = getPanel(file.dispute, panelId);
  return parties.map((partyId) =>
    orderServiceOnParty(file, partyId, {
      document: 'panel-news',
      pairs: ownPairs(file.dispute, pairs, partyId),
      aboutId: panelId,
      at,
    }),
  );
};

/** Those of these pairs that are a party's own: of the complainant all. */
export const ownPairs = (
  { complainantId }: Dispute,
  pairs: readonly PairSubject[],
  partyId: string,
): readonly PairSubject[] =>
  pairs.filter((pair) => partyId === complainantId || pairParts(pair).respondentId === partyId);

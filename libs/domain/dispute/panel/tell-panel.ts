import type { Instant } from '../../message.js';
import type { DisputeFile } from '../action.js';
import type { ServiceOrdered } from '../notice/events.js';
import { tellParty } from '../notice/order-service.js';
import type { Dispute } from '../state.js';
import { pairParts, type PairSubject } from '../subject.js';
import { getPanel } from './state.js';

/** Each party of the panel is told; a respondent of its own pairs, never of another's. */
export const tellPanel = (file: DisputeFile, panelId: string, at: Instant): readonly ServiceOrdered[] => {
  const { parties, pairs } = getPanel(file.dispute, panelId);
  return parties.map((partyId) => tellParty(file, partyId, { document: 'panel-news', pairs: ownPairs(file.dispute, pairs, partyId), aboutId: panelId, at }));
};

/** Those of these pairs that are a party's own: of the complainant all. */
export const ownPairs = ({ complainantId }: Dispute, pairs: readonly PairSubject[], partyId: string): readonly PairSubject[] =>
  pairs.filter((pair) => partyId === complainantId || pairParts(pair).respondentId === partyId);

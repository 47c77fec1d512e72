import type { Instant } from '../../message.js';
import type { DisputeFile } from '../action.js';
import type { ServiceOrdered } from '../notice/events.js';
import { tellParty } from '../notice/order-service.js';
import { pairParts } from '../subject.js';
import { getPanel } from './state.js';

/** Each party of the panel is told; a respondent of its own pairs, never of another's. */
export const tellPanel = (file: DisputeFile, panelId: string, at: Instant): readonly ServiceOrdered[] => {
  const { parties, pairs } = getPanel(file.dispute, panelId);
  return parties.map((partyId) => {
    const own = pairs.filter((pair) => partyId === file.dispute.complainantId || pairParts(pair).respondentId === partyId);
    return tellParty(file, partyId, { document: 'panel-news', pairs: own, aboutId: panelId, at });
  });
};

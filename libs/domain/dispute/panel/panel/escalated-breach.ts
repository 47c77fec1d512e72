import type { Consequence, Decided } from '../../core/consequence.js';
import { complainantOf } from '../../core/parties.js';
import type { DisputeEvent } from '../../core/state.js';
import { panelRules } from './eligibility.js';
import { openPanel } from './open-panel.js';

/**
 * A breach for which the parties had agreed on a panel brings it: in the usual way of the rulebook, about what is in
 * dispute again.
 */
export const escalatedBreach: Consequence = {
  when: ({ events }) => escalated(events) !== undefined && !events.some(({ type }) => type === 'PanelRequested'),
  follows: ({ events, dispute, file }) => {
    const found = escalated(events);
    if (!found) return [];
    const { brokenBy, reopened, foundAt } = found;
    const [legalKind = 'advisory-opinion'] = panelRules(file).legalKinds;
    const parties = [complainantOf(dispute), brokenBy];
    return openPanel({ pairs: reopened, parties, legalKind, requestedBy: 'association' }, foundAt, {
      ...file,
      dispute,
    });
  },
};

const escalated = (events: Decided['events']) =>
  events.flatMap((event: DisputeEvent) =>
    event.type === 'BreachFound' && event.data.consequence === 'escalate' ? [event.data] : [],
  )[0];

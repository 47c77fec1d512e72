import type { Instant } from '../../message.js';
import type { DisputeFile } from '../action.js';
import { evolveAll } from '../evolve.js';
import { panelRules } from '../panel/eligibility.js';
import { openPanel } from '../panel/open-panel.js';
import { complainantOf } from '../parties.js';
import type { DisputeEvent } from '../state.js';
import type { PairSubject } from '../subject.js';

type Broken = { readonly byId: string; readonly reopened: readonly PairSubject[]; readonly at: Instant };

/** These events, and the panel that the parties agreed on for the case of a breach: in the usual way of the rulebook, about what is in dispute again. */
export const toThePanel = (events: readonly DisputeEvent[], { byId, reopened, at }: Broken, file: DisputeFile): readonly DisputeEvent[] => {
  const [legalKind = 'advisory-opinion'] = panelRules(file).legalKinds;
  const after = { ...file, dispute: evolveAll(file.dispute, events) };
  const parties = [complainantOf(file.dispute), byId];
  return [...events, ...openPanel({ pairs: reopened, parties, legalKind, requestedBy: 'association' }, at, after)];
};

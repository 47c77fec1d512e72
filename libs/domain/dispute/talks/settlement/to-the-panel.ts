import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { evolveAll } from '../../evolve.js';
import { panelRules } from '../../panel/panel/eligibility.js';
import { openPanel } from '../../panel/panel/open-panel.js';
import { complainantOf } from '../../core/parties.js';
import type { DisputeEvent } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';

type Broken = { readonly byId: string; readonly reopened: readonly PairSubject[]; readonly at: Instant };

/**
 * These events, and the panel that the parties agreed on for the case of a breach: in the usual way of the rulebook,
 * about what is in dispute again.
 */
export const toThePanel = (
  events: readonly DisputeEvent[],
  { byId, reopened, at }: Broken,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const [legalKind = 'advisory-opinion'] = panelRules(file).legalKinds;
  const after = { ...file, dispute: evolveAll(file.dispute, events) };
  const parties = [complainantOf(file.dispute), byId];
  return [...events, ...openPanel({ pairs: reopened, parties, legalKind, requestedBy: 'association' }, at, after)];
};

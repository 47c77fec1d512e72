import type { DisputeCommand } from './actions.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { PANELS } from './panel-can-succeed.js';
import type { Dispute } from './core/state.js';
import type { Subject } from './core/subject.js';

/** `party`: for whom the viewer speaks, where it matters which side that is. */
export type Precondition = (dispute: Dispute, subject: Subject, rulebook: Rulebook, party?: string) => boolean;

const POSSIBLE: { readonly [T in DisputeCommand['type']]?: Precondition } = PANELS;

/** False where a command that its stage allows would surely be refused or record nothing. */
export const isPossible = (
  action: DisputeCommand['type'],
  subject: Subject,
  dispute: Dispute,
  rulebook: Rulebook,
  party?: string,
): boolean => POSSIBLE[action]?.(dispute, subject, rulebook, party) ?? true;

import { refuse } from '../../../kernel/refusal.js';
import type { PreconditionFile } from '../../core/action.js';
import { partyOf } from '../../core/decision-context.js';
import { complainantOf } from '../../core/parties.js';
import type { Dispute } from '../../core/state.js';
import { partsOf, type Subject } from '../../core/subject.js';
import type { Proceeding } from './events.js';

/** What says nothing of it is the complainant's. */
const ownerOf = ({ broughtBy = 'complainant', broughtById }: Proceeding, dispute: Dispute): string | undefined =>
  broughtBy === 'complainant' ? complainantOf(dispute) : broughtById;

/** Each side tells of its own, a person of the association of any. */
export const checkIsOwn = (subject: Subject, { dispute, actor, context }: PreconditionFile): true => {
  const proceeding = dispute.proceedings[partsOf(subject).id ?? ''] ?? refuse('NoSuchSubject', { subject });
  const party = partyOf(actor, context);
  return party === undefined || ownerOf(proceeding, dispute) === party || refuse('NotYourPart', { subject });
};

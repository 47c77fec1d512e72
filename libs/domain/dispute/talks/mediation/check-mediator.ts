import { refuse } from '../../../kernel/refusal.js';
import type { ConflictClass } from '../../../rulebook/panel-rules.js';
import type { Unavailable } from '../../../neutral/state.js';
import type { DisputeFile } from '../../core/action.js';
import type { NeutralContext } from '../../core/decision-context.js';
import { barTo } from '../../core/held-offices.js';
import { tiesOfMediator } from '../../core/mediator-ties.js';
import type { OfficeGround } from '../../core/offices.js';
import { getMediation } from './mediations.js';

/** Why a mediator cannot be asked. */
export type MediatorBar = 'went-before' | OfficeGround | ConflictClass | Unavailable;

/**
 * Whether this mediator may be proposed, chosen or assigned now: on the roster, in its term, not absent, below its cap,
 * not one who went before, tied to nobody here and without an office that excludes this one. Gives its load.
 */
export const checkMediator = (mediationId: string, mediatorId: string, { dispute, context }: DisputeFile): number => {
  const neutral = context.neutrals?.[mediatorId];
  const { former } = getMediation(dispute, mediationId);
  if (neutral === undefined) refuse('UnknownReference', { field: 'mediatorId', name: mediatorId });
  const why = whyNot(mediatorId, neutral, former, { dispute, context });
  if (why !== undefined) refuse('MediatorNotAvailable', { field: 'mediatorId', name: neutral.name ?? mediatorId, why });
  return neutral.load;
};

const whyNot = (
  mediatorId: string,
  neutral: NeutralContext,
  former: readonly string[],
  known: Pick<DisputeFile, 'dispute' | 'context'>,
): MediatorBar | undefined => {
  if (former.includes(mediatorId)) return 'went-before';
  const bar = barTo(mediatorId, { office: 'mediator' }, known);
  if (bar) return bar.ground;
  const [tie] = tiesOfMediator(neutral);
  if (tie) return tie.conflict;
  return neutral.available ? undefined : (neutral.unavailable ?? 'not-on-the-roster');
};

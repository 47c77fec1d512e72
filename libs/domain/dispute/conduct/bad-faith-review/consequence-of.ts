import { daysAfter, endOfDay, localDateAt, type LocalDate } from '../../../calendar/local-date.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import {
  CONSEQUENCES,
  FINDINGS,
  type ConsequenceKind,
  type ConsequenceRule,
  type Finding,
} from '../../../rulebook/bad-faith-rules.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import type { DisputeFile } from '../../core/action.js';
import type { Consequence } from './finding-parts.js';
import { goodFaithOf } from './rules-of.js';
import type { Review } from './state.js';

/** What a person asks to follow: of a warning nothing but the record until that day. */
export type ConsequenceAsked = {
  readonly kind: ConsequenceKind;
  readonly endsOn: LocalDate;
  readonly accountId?: string;
};

/** By which it may follow from this finding. Refused where the ladder does not open it after that. */
const ruleOf = (kind: ConsequenceKind, finding: Finding, rulebook: Rulebook): ConsequenceRule =>
  goodFaithOf(rulebook).consequences.find((one) => one.kind === kind && one.after.includes(finding)) ??
  refuse('ConsequenceNotOpen', { field: 'consequence.kind' });

/**
 * The consequence with its last instant. Refused where the ladder does not open it after this finding, or not for so
 * long, or without an end to come; a ban of anybody else than the agent that filed the complaint which is reviewed.
 */
export const consequenceOf = (
  { kind, endsOn, accountId }: ConsequenceAsked,
  finding: Finding,
  { side }: Pick<Review, 'side'>,
  at: Instant,
  { rulebook, dispute, context }: Pick<DisputeFile, 'rulebook' | 'dispute' | 'context'>,
): Consequence => {
  const last = daysAfter(localDateAt(at), ruleOf(kind, finding, rulebook).mostDays);
  const until = endOfDay(endsOn);
  if (endsOn > last || until <= at) refuse('ConsequenceNotOpen', { field: 'consequence.endsOn', latest: last });
  if ((kind === 'agent-ban') !== (accountId !== undefined)) refuse('NothingNamed', { field: 'consequence.accountId' });
  const agentId = side === 'complaint' && dispute.filedAs === 'agent' ? context.filedBy : undefined;
  if (accountId !== undefined && accountId !== agentId)
    refuse('ConsequenceNotOpen', { field: 'consequence.accountId' });
  return { kind, until, ...(accountId !== undefined && { accountId }) };
};

/** What was to follow, where it can follow from this finding, too; refused where it cannot. */
export const stillOpen = (
  consequence: Consequence | undefined,
  finding: Finding,
  { rulebook }: Pick<DisputeFile, 'rulebook'>,
): Consequence | undefined => {
  if (consequence) ruleOf(consequence.kind, finding, rulebook);
  return consequence;
};

/**
 * An appeal can only better anybody's lot: no worse finding, no stronger consequence, none that lasts longer or limits
 * somebody else, neither the party for its agent nor another account; a warning limits nobody.
 */
export const isNoWorse = (before: Held, after: Held): boolean => {
  if (FINDINGS.indexOf(after.finding) > FINDINGS.indexOf(before.finding)) return false;
  if (!after.consequence) return true;
  if (!before.consequence || after.consequence.until > before.consequence.until) return false;
  if (after.consequence.kind !== 'warning' && after.consequence.accountId !== before.consequence.accountId)
    return false;
  return CONSEQUENCES.indexOf(after.consequence.kind) <= CONSEQUENCES.indexOf(before.consequence.kind);
};
type Held = { readonly finding: Finding; readonly consequence?: Consequence };

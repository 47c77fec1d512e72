import { partyOf, type DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { AcknowledgeWarning, DismissWarning, EarlyWarningCommand, SendWarningOn, WarningAct } from './commands.js';
import type { Concerned, EarlyWarningEvent } from './events.js';
import type { Morning, WarningState } from './state.js';

/** In whose name somebody looks at warnings; nobody's where it is neither of the staff nor speaks for anybody. */
export type Looker = { readonly kind: 'association' | 'party' | 'platform'; readonly id: string };
export type MorningFile = {
  readonly morning: Morning;
  readonly looker: Looker | undefined;
  /** Whom the warning of this number concerns, as far as the association knows. */
  readonly concerned: (warning: number) => readonly Concerned[];
};

export const lookerOf = (by: Actor, context: DecisionContext, associationId: string): Looker | undefined => {
  if (by.kind === 'platform') return { kind: 'platform', id: by.id };
  if (by.kind !== 'person') return undefined;
  const party = partyOf(by, context);
  if (party !== undefined) return { kind: 'party', id: party };
  return context.duties.includes('case-manager') ? { kind: 'association', id: associationId } : undefined;
};

/** The staff sees all; whoever it was sent on to sees that one; to everybody else there is none. */
export const seesWarning = ({ sentTo }: WarningState, looker: Looker | undefined): boolean =>
  looker?.kind === 'association' ||
  sentTo.some(({ as, id }) => id === looker?.id && (as === 'platform') === (looker.kind === 'platform'));

export const decideMorning = (command: EarlyWarningCommand, file: MorningFile): readonly EarlyWarningEvent[] => {
  if (command.type !== 'RaiseWarnings') return [actOn(command, file)];
  if (file.morning.run) refuse('WrongStage', { stage: 'screened' });
  return [{ type: 'WarningsRaised', data: { ...command.data, raisedAt: command.at } }];
};

const actOn = (command: WarningAct, file: MorningFile): EarlyWarningEvent => {
  const { warning } = command.data;
  const one = file.morning.warnings[warning - 1];
  if (one === undefined || file.looker === undefined || !seesWarning(one, file.looker)) refuse('NotFound');
  if (!allowedOnWarning(one, file.looker, file.concerned(warning)).includes(command.type)) refuse('AnsweredAlready');
  if (command.type === 'AcknowledgeWarning') return acknowledged(command, file.looker);
  return command.type === 'SendWarningOn' ? sentOn(command, one, file) : dismissed(command);
};

/** Once by each side; sent on to nobody twice; what was dismissed goes nowhere, what was sent on is not dismissed. */
export const allowedOnWarning = (
  one: WarningState,
  looker: Looker,
  concerned: readonly Concerned[],
): readonly WarningAct['type'][] => {
  const isSeen = one.acknowledged.some(({ kind, id }) => kind === looker.kind && id === looker.id);
  const acknowledge = isSeen || one.dismissed ? [] : (['AcknowledgeWarning'] as const);
  if (looker.kind !== 'association' || one.dismissed) return acknowledge;
  const isLeft = concerned.some((whom) => !wasSent(one, whom));
  return [
    ...acknowledge,
    ...(isLeft ? (['SendWarningOn'] as const) : []),
    ...(one.sentTo.length === 0 ? (['DismissWarning'] as const) : []),
  ];
};

const wasSent = ({ sentTo }: WarningState, whom: Concerned): boolean =>
  sentTo.some(({ as, id }) => as === whom.as && id === whom.id);

const acknowledged = ({ data: { warning }, by, at }: AcknowledgeWarning, looker: Looker): EarlyWarningEvent => {
  const account = by.kind === 'platform' ? by.person : by.id;
  return {
    type: 'WarningAcknowledged',
    data: {
      warning,
      by: looker,
      ...(account !== undefined && { acknowledgedById: account }),
      acknowledgedAt: at,
    },
  };
};

const sentOn = (
  { data: { warning, to }, by, at }: SendWarningOn,
  one: WarningState,
  { concerned }: MorningFile,
): EarlyWarningEvent => {
  const whom = concerned(warning);
  const unknown = to.find((as) => !whom.some((each) => each.as === as));
  if (unknown !== undefined) refuse('UnknownReference', { field: 'to', name: unknown });
  const left = whom.filter((each) => to.includes(each.as) && !wasSent(one, each));
  if (left.length === 0) refuse('AnsweredAlready');
  return { type: 'WarningSentOn', data: { warning, to: left, sentById: by.id, sentAt: at } };
};

const dismissed = ({ data: { warning, reason }, by, at }: DismissWarning): EarlyWarningEvent => ({
  type: 'WarningDismissed',
  data: { warning, reason, dismissedById: by.id, dismissedAt: at },
});

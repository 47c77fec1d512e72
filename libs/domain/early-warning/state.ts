import type { Instant } from '../kernel/message.js';
import { changeOf } from '../kernel/unknown-event.js';
import type { Concerned, EarlyWarningEvent, RaisedWarning, WarningDismissal, WarningsRaised } from './events.js';

export type Acknowledged = {
  readonly kind: 'association' | 'party' | 'platform';
  readonly id: string;
  readonly at: Instant;
};
export type WarningState = RaisedWarning & {
  /** Each side once, the first time. */
  readonly acknowledged: readonly Acknowledged[];
  readonly sentTo: readonly (Concerned & { readonly at: Instant })[];
  readonly dismissed?: { readonly reason: WarningDismissal; readonly at: Instant };
};

export type Morning = {
  readonly run?: Omit<WarningsRaised['data'], 'warnings'>;
  readonly warnings: readonly WarningState[];
};

export const unreckoned: Morning = { warnings: [] };

type Data<T extends EarlyWarningEvent['type']> = Extract<EarlyWarningEvent, { type: T }>['data'];

const changed = (morning: Morning, number: number, change: (one: WarningState) => WarningState): Morning => ({
  ...morning,
  warnings: morning.warnings.map((one, i) => (i + 1 === number ? change(one) : one)),
});

const EVOLVE: { readonly [T in EarlyWarningEvent['type']]: (morning: Morning, data: Data<T>) => Morning } = {
  WarningsRaised: (_, { warnings, ...run }) => ({
    run,
    warnings: warnings.map((one) => ({ ...one, acknowledged: [], sentTo: [] })),
  }),
  WarningAcknowledged: (morning, { warning, by, acknowledgedAt: at }) =>
    changed(morning, warning, (one) => ({ ...one, acknowledged: [...one.acknowledged, { ...by, at }] })),
  WarningSentOn: (morning, { warning, to, sentAt: at }) =>
    changed(morning, warning, (one) => ({ ...one, sentTo: [...one.sentTo, ...to.map((whom) => ({ ...whom, at }))] })),
  WarningDismissed: (morning, { warning, reason, dismissedAt: at }) =>
    changed(morning, warning, (one) => ({ ...one, dismissed: { reason, at } })),
};

export const EARLY_WARNING_EVENT_TYPES = Object.keys(EVOLVE) as readonly EarlyWarningEvent['type'][];

export const evolveMorning = (morning: Morning, event: EarlyWarningEvent): Morning => {
  const change: (morning: Morning, data: never) => Morning = changeOf(EVOLVE[event.type], event.type);
  return change(morning, event.data as never); // the table ties data to type
};

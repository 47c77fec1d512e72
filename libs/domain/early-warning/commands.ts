import type { Command } from '../kernel/message.js';
import type { Concerned, WarningDismissed, WarningsRaised } from './events.js';

/** Record who stands out on a morning before a festival. */
export type RaiseWarnings = Command<'RaiseWarnings', Omit<WarningsRaised['data'], 'raisedAt'>>;
/** Say that one has seen it. */
export type AcknowledgeWarning = Command<'AcknowledgeWarning', { readonly warning: number }>;
/** Send it on to those whom it concerns. */
export type SendWarningOn = Command<
  'SendWarningOn',
  { readonly warning: number; readonly to: readonly Concerned['as'][] }
>;
/** Say why nothing follows from it. */
export type DismissWarning = Command<'DismissWarning', Pick<WarningDismissed['data'], 'warning' | 'reason'>>;

export type WarningAct = AcknowledgeWarning | SendWarningOn | DismissWarning;
export type EarlyWarningCommand = RaiseWarnings | WarningAct;

import type { Instant } from '../../../kernel/message.js';

/** To whom a task was escalated, and on account of which day. */
export type Escalation = { readonly dueAt: Instant; readonly toId: string };

/** Who had the dispute before, in their order; what was escalated, by the key of its task. */
export type ChargeState = {
  readonly formerManagers: readonly string[];
  readonly escalations: Readonly<Record<string, Escalation>>;
};

export const uncharged: ChargeState = { formerManagers: [], escalations: {} };

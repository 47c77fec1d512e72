import type { Deadline } from '../calendar/derivation.js';
import type { Instant } from '../kernel/message.js';
import type { Grave, TipAnswered, TipClosing, TipDecision, TipPictureStored, TipReceived, TipRoute } from './events.js';

/** What a tip waits for; `unheard` is one that never came. */
export const TIP_STAGES = ['unheard', 'awaiting-route', 'awaiting-second', 'routed', 'closed'] as const;
export type TipStage = (typeof TIP_STAGES)[number];

export type Tip = Partial<Omit<TipReceived['data'], 'routeDue'>> & {
  readonly stage: TipStage;
  readonly due?: Deadline;
  /** Found once, whatever it came as: from then on no one person decides on it alone. */
  readonly grave?: Grave;
  readonly proposal?: { readonly decision: TipDecision; readonly officerId: string };
  /** By their hashes, in the order in which they came. */
  readonly pictures: Readonly<Record<string, TipPictureStored['data']>>;
  /** Which of them whoever has it sees. */
  readonly shared?: readonly string[];
  readonly route?: TipRoute;
  readonly routedAt?: Instant;
  readonly closing?: TipClosing;
  readonly answers: readonly TipAnswered['data'][];
};

export const unheard: Tip = { stage: 'unheard', pictures: {}, answers: [] };

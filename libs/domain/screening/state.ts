import type { Instant } from '../kernel/message.js';
import { changeOf } from '../kernel/unknown-event.js';
import type { DismissalReason, FoundPart, Judgement, ListingsScreened, ScreeningEvent, Sender } from './events.js';

/** What one side says of a finding, the newest. */
export type Judged = {
  readonly judgement: Judgement;
  readonly reason?: DismissalReason;
  readonly noteContentId?: string;
  readonly byId: string;
  readonly at: Instant;
};
export type FindingState = FoundPart & { readonly sender?: Judged; readonly reviewer?: Judged };

export type Screening = {
  readonly sender?: Sender;
  readonly run?: Omit<ListingsScreened['data'], 'sender' | 'findings'>;
  readonly findings: readonly FindingState[];
};

export const unscreened: Screening = { findings: [] };

type Data<T extends ScreeningEvent['type']> = Extract<ScreeningEvent, { type: T }>['data'];

const EVOLVE: { readonly [T in ScreeningEvent['type']]: (one: Screening, data: Data<T>) => Screening } = {
  ListingsScreened: (_, { sender, findings, ...run }) => ({ sender, run, findings }),
  FindingsJudged: (one, { findings, judgement, reason, noteContentId, judgedAs, judgedById: byId, judgedAt: at }) => {
    const judged: Judged = {
      judgement,
      byId,
      at,
      ...(reason !== undefined && { reason }),
      ...(noteContentId !== undefined && { noteContentId }),
    };
    const named = new Set(findings);
    return {
      ...one,
      findings: one.findings.map((finding, i) => (named.has(i + 1) ? { ...finding, [judgedAs]: judged } : finding)),
    };
  },
};

export const SCREENING_EVENT_TYPES = Object.keys(EVOLVE) as readonly ScreeningEvent['type'][];

export const evolveScreening = (one: Screening, event: ScreeningEvent): Screening => {
  const change: (one: Screening, data: never) => Screening = changeOf(EVOLVE[event.type], event.type);
  return change(one, event.data as never); // the table ties data to type
};

/** What counts for the figures: the association's word where it has one, else the sender's. */
export const judgedOf = ({ sender, reviewer }: FindingState): Judged | undefined => reviewer ?? sender;

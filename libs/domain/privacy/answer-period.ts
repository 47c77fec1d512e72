import { instant, type Instant } from '../kernel/message.js';

const DAY = 86_400_000;

/**
 * Days in which a person is answered who asks about its own data. PIPL 45 and 46 say "in time" (及时), and 50 asks for
 * a way to receive and handle requests; neither names days: the figure is the house's.
 */
export const ANSWER_DAYS = 15;
/** So much longer an answer may take, once, with a reason that the person is told; the house's figure, too. */
export const EXTENSION_DAYS = 15;
/** So long before its day somebody is called to it. */
const NEAR_DAYS = 3;

export const answerDue = (askedAt: Instant): Instant => instant(Date.parse(askedAt) + ANSWER_DAYS * DAY);
export const extendedDue = (dueAt: Instant): Instant => instant(Date.parse(dueAt) + EXTENSION_DAYS * DAY);

/** For what a person of the association is called to a request: its day is near, or has passed. */
export const CALLS = ['near', 'passed'] as const;
export type Call = (typeof CALLS)[number];

type Waiting = {
  readonly dueAt: Instant;
  readonly called: readonly { readonly stage: Call; readonly dueAt: Instant; readonly toId: string }[];
  /** Who can see to it now; whom nobody finds here any more has to be replaced. */
  readonly there: ReadonlySet<string>;
};

/**
 * Whether somebody has to be called now: once for each day that was set and each stage, and again where whoever was
 * called is gone.
 */
export function callDue({ dueAt, called, there }: Waiting, at: Instant): Call | undefined {
  const stage = stageAt(dueAt, at);
  return called.some((one) => one.stage === stage && one.dueAt === dueAt && there.has(one.toId)) ? undefined : stage;
}

/** The last moment of the day that was set is in time. */
export const isOverdue = (dueAt: Instant, at: Instant): boolean => at > dueAt;

const stageAt = (dueAt: Instant, at: Instant): Call | undefined => {
  if (isOverdue(dueAt, at)) return 'passed';
  return Date.parse(at) >= Date.parse(dueAt) - NEAR_DAYS * DAY ? 'near' : undefined;
};

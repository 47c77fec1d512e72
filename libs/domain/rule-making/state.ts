import { localDateAt, type LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import { changeOf } from '../kernel/unknown-event.js';
import type { RuleCommentMade, RuleMakingEvent } from './events.js';

export type RuleText = { readonly contentId: string; readonly hash: string };
export type RuleComment = RuleCommentMade['data'] & {
  readonly answer?: { readonly officerId: string; readonly contentId: string; readonly answeredAt: Instant };
};

/** One version of the rules of one kind. */
export type RuleVersion = {
  readonly version: string;
  readonly text: RuleText;
  /** Who drew it up or revised it: none of them approves it. */
  readonly authors: readonly string[];
  readonly draftedAt: Instant;
  /** What everybody reads: the text as comments were opened on it, then as it was approved. */
  readonly shown?: RuleText;
  readonly commentsUntil?: LocalDate;
  readonly comments: Readonly<Record<string, RuleComment>>;
  readonly inForceFrom?: LocalDate;
  readonly approverId?: string;
  readonly approvedAt?: Instant;
  readonly supersedes?: string;
  readonly withdrawnAt?: Instant;
  readonly reasonContentId?: string;
};

/** All versions of one kind, in the order in which they were drafted. */
export type RuleMaking = { readonly versions: Readonly<Record<string, RuleVersion>> };

export const unmade: RuleMaking = { versions: {} };

export const RULE_STAGES = [
  'draft',
  'comments-open',
  'comments-closed',
  'coming',
  'in-force',
  'past',
  'withdrawn',
] as const;
export type RuleStage = (typeof RULE_STAGES)[number];
/** What is nobody's but the association's own. */
export const INTERNAL_STAGES: readonly RuleStage[] = ['draft', 'withdrawn'];

/** A version by the number that was asked for; what every object has besides is none. */
export const findVersion = ({ versions }: RuleMaking, version: string): RuleVersion | undefined =>
  Object.hasOwn(versions, version) ? versions[version] : undefined;

const versionsOf = ({ versions }: RuleMaking): readonly RuleVersion[] => Object.values(versions);

/** The version in force on a day: the last that was approved for that day or one before. Days never go back. */
export const inForceOn = (making: RuleMaking, day: LocalDate): RuleVersion | undefined =>
  versionsOf(making)
    .filter(({ inForceFrom }) => inForceFrom !== undefined && inForceFrom <= day)
    .toSorted((a, b) => ((a.inForceFrom ?? '') < (b.inForceFrom ?? '') ? -1 : 1))
    .at(-1);

/** The version that was approved for the latest day. */
export const lastApproved = (making: RuleMaking): RuleVersion | undefined =>
  inForceOn(making, '9999-12-31' as LocalDate);

/** How far a version is at an instant. */
export const stageAt = (making: RuleMaking, one: RuleVersion, at: Instant): RuleStage => {
  const day = localDateAt(at);
  if (one.withdrawnAt !== undefined) return 'withdrawn';
  if (one.inForceFrom !== undefined) {
    if (one.inForceFrom > day) return 'coming';
    return inForceOn(making, day)?.version === one.version ? 'in-force' : 'past';
  }
  if (one.commentsUntil === undefined) return 'draft';
  return day <= one.commentsUntil ? 'comments-open' : 'comments-closed';
};

type Data<T extends RuleMakingEvent['type']> = Extract<RuleMakingEvent, { type: T }>['data'];

const changed = (making: RuleMaking, version: string, change: (one: RuleVersion) => RuleVersion): RuleMaking => {
  const one = findVersion(making, version);
  return one ? { versions: { ...making.versions, [version]: change(one) } } : making;
};

/** Whatever was to take the place of a version takes that of the one before it. */
const handOn = (making: RuleMaking, { version, supersedes: before }: RuleVersion): RuleMaking =>
  versionsOf(making)
    .filter((one) => one.supersedes === version)
    .reduce(
      (known, later) =>
        changed(known, later.version, ({ supersedes: _, ...one }) => ({
          ...one,
          ...(before !== undefined && { supersedes: before }),
        })),
      making,
    );

const EVOLVE: { readonly [T in RuleMakingEvent['type']]: (making: RuleMaking, data: Data<T>) => RuleMaking } = {
  RulesDrafted: ({ versions }, { version, contentId, hash, drafterId, draftedAt }) => ({
    versions: {
      ...versions,
      [version]: { version, text: { contentId, hash }, authors: [drafterId], draftedAt, comments: {} },
    },
  }),
  RulesRevised: (making, { version, contentId, hash, editorId }) =>
    changed(making, version, (one) => ({
      ...one,
      text: { contentId, hash },
      authors: [...new Set([...one.authors, editorId])],
    })),
  RuleCommentsOpened: (making, { version, until }) =>
    changed(making, version, (one) => ({ ...one, shown: one.text, commentsUntil: until })),
  RuleCommentMade: (making, { version, commentId, contentId, mayBeShown, madeAt }) =>
    changed(making, version, (one) => ({
      ...one,
      comments: { ...one.comments, [commentId]: { version, commentId, contentId, mayBeShown, madeAt } },
    })),
  RuleCommentAnswered: (making, { version, commentId, officerId, contentId, answeredAt }) =>
    changed(making, version, (one) => {
      const comment = one.comments[commentId];
      if (!comment) return one;
      const answered = { ...comment, answer: { officerId, contentId, answeredAt } };
      return { ...one, comments: { ...one.comments, [commentId]: answered } };
    }),
  RulesApproved: (making, { version, approverId, inForceFrom, supersedes, approvedAt }) =>
    changed(making, version, (one) => ({
      ...one,
      ...{ shown: one.text, approverId, inForceFrom, approvedAt },
      ...(supersedes !== undefined && { supersedes }),
    })),
  // the day for which it was approved never comes
  RulesWithdrawn: (making, { version, reasonContentId, withdrawnAt }) => {
    const known = findVersion(making, version);
    return changed(known ? handOn(making, known) : making, version, ({ inForceFrom: _, supersedes: __, ...one }) => ({
      ...one,
      reasonContentId,
      withdrawnAt,
    }));
  },
};

export const RULE_MAKING_EVENT_TYPES = Object.keys(EVOLVE) as readonly RuleMakingEvent['type'][];

export const evolveRuleMaking = (making: RuleMaking, event: RuleMakingEvent): RuleMaking => {
  const change: (making: RuleMaking, data: never) => RuleMaking = changeOf(EVOLVE[event.type], event.type);
  return change(making, event.data as never); // the table ties data to type
};

import type { LocalDate } from '../calendar/local-date.js';
import type { Event, Instant } from '../kernel/message.js';
import type { RuleKind } from './kinds.js';

/** What a version says lies encrypted; its hash is that of its canonical JSON with its kind. */
type Said = { readonly contentId: string; readonly hash: string };

/** An officer drew up a version of the association's rules of one kind; versions are counted from 1. */
export type RulesDrafted = Event<
  'RulesDrafted',
  Said & { readonly kind: RuleKind; readonly version: string; readonly drafterId: string; readonly draftedAt: Instant }
>;

/** The draft says something else now. */
export type RulesRevised = Event<
  'RulesRevised',
  Said & { readonly version: string; readonly editorId: string; readonly revisedAt: Instant }
>;

/** Until the end of a day anybody may comment on the draft, which is public as it stands. */
export type RuleCommentsOpened = Event<
  'RuleCommentsOpened',
  {
    readonly version: string;
    readonly hash: string;
    readonly officerId: string;
    readonly until: LocalDate;
    readonly openedAt: Instant;
  }
>;

/** Somebody commented on it; its words, and its name if it told one, lie encrypted under a key of this comment. */
export type RuleCommentMade = Event<
  'RuleCommentMade',
  {
    readonly version: string;
    readonly commentId: string;
    readonly contentId: string;
    /** Whether its words, without its name, may be shown beside the answer. */
    readonly mayBeShown: boolean;
    readonly madeAt: Instant;
  }
>;

/** The association said what it makes of a comment. */
export type RuleCommentAnswered = Event<
  'RuleCommentAnswered',
  {
    readonly version: string;
    readonly commentId: string;
    readonly officerId: string;
    readonly contentId: string;
    readonly answeredAt: Instant;
  }
>;

/** A second person approved it: it is in force from a day, takes the place of another, and is never edited again. */
export type RulesApproved = Event<
  'RulesApproved',
  {
    readonly version: string;
    readonly hash: string;
    readonly approverId: string;
    readonly inForceFrom: LocalDate;
    readonly supersedes?: string;
    readonly approvedAt: Instant;
  }
>;

/** The draft, or what was approved for a day to come, is let go; nothing comes of it. */
export type RulesWithdrawn = Event<
  'RulesWithdrawn',
  {
    readonly version: string;
    readonly officerId: string;
    readonly reasonContentId: string;
    readonly withdrawnAt: Instant;
  }
>;

export type RuleMakingEvent =
  | RulesDrafted
  | RulesRevised
  | RuleCommentsOpened
  | RuleCommentMade
  | RuleCommentAnswered
  | RulesApproved
  | RulesWithdrawn;

import { daysAfter, endOfDay, localDateAt, type LocalDate } from '../calendar/local-date.js';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor, Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type {
  RuleCommentAnswered,
  RuleCommentMade,
  RuleMakingEvent,
  RulesApproved,
  RulesDrafted,
  RulesRevised,
  RulesWithdrawn,
} from './events.js';
import { RULE_TERMS, type RuleKind } from './kinds.js';
import { lastApproved, type RuleMaking, type RuleStage, type RuleVersion } from './state.js';

/** Draw up the next version. */
export type DraftRules = Command<'DraftRules', Pick<RulesDrafted['data'], 'contentId' | 'hash'>>;
export type ReviseRules = Command<'ReviseRules', Omit<RulesRevised['data'], 'editorId' | 'revisedAt'>>;
/** Let anybody comment until the end of a day. */
export type OpenRuleComments = Command<'OpenRuleComments', { readonly version: string; readonly until: LocalDate }>;
export type CommentOnRules = Command<'CommentOnRules', Omit<RuleCommentMade['data'], 'madeAt'>>;
export type AnswerRuleComment = Command<
  'AnswerRuleComment',
  Omit<RuleCommentAnswered['data'], 'officerId' | 'answeredAt'>
>;
/** Approve what was read, by its hash, as a second person. */
export type ApproveRules = Command<'ApproveRules', Pick<RulesApproved['data'], 'version' | 'hash' | 'inForceFrom'>>;
export type WithdrawRules = Command<'WithdrawRules', Omit<RulesWithdrawn['data'], 'officerId' | 'withdrawnAt'>>;

export type LaterRuleCommand =
  ReviseRules | OpenRuleComments | CommentOnRules | AnswerRuleComment | ApproveRules | WithdrawRules;
export type RuleMakingCommand = DraftRules | LaterRuleCommand;

export type RuleMakingFile = {
  readonly kind: RuleKind;
  readonly making: RuleMaking;
  readonly context: Pick<DecisionContext, 'duties'>;
};

type RuleAction<C> = {
  readonly by: 'officer' | 'anybody';
  readonly during: readonly RuleStage[];
  /** Whether somebody else has to do it; the menu asks it, and the guard. */
  readonly precondition?: (one: RuleVersion, by: Actor) => 'SecondPersonNeeded' | undefined;
  readonly decide: (command: C, one: RuleVersion, file: RuleMakingFile) => readonly RuleMakingEvent[];
};

const MOST_COMMENTS = 1_000;
/** House figure, a year: until its day comes no other version of the kind does. */
const MOST_DAYS_AHEAD = 366;
const OWN = ['draft', 'comments-closed'] as const;

/** Who may do what with a version, when: guard and menu in one. */
export const RULE_ACTIONS: {
  readonly [T in LaterRuleCommand['type']]: RuleAction<Extract<LaterRuleCommand, { type: T }>>;
} = {
  ReviseRules: {
    by: 'officer',
    during: OWN, // what people comment on stands still
    decide: ({ data: { version, contentId, hash }, by, at }, { text }) =>
      hash === text.hash
        ? []
        : [{ type: 'RulesRevised', data: { version, contentId, hash, editorId: by.id, revisedAt: at } }],
  },
  OpenRuleComments: {
    by: 'officer',
    during: OWN,
    decide: ({ data: { version, until }, by, at }, { text: { hash } }, { kind }) => {
      const earliest = daysAfter(localDateAt(at), RULE_TERMS[kind].leastCommentDays);
      if (until < earliest) refuse('CommentPeriodTooShort', { field: 'until', earliest });
      return [{ type: 'RuleCommentsOpened', data: { version, hash, officerId: by.id, until, openedAt: at } }];
    },
  },
  CommentOnRules: {
    by: 'anybody',
    during: ['comments-open'],
    decide: ({ data: { version, commentId, contentId, mayBeShown }, at }, { comments }) => {
      if (Object.keys(comments).length >= MOST_COMMENTS)
        refuse('TooMany', { field: 'words', most: String(MOST_COMMENTS) });
      return [{ type: 'RuleCommentMade', data: { version, commentId, contentId, mayBeShown, madeAt: at } }];
    },
  },
  AnswerRuleComment: {
    by: 'officer',
    during: ['comments-open', 'comments-closed'],
    decide: ({ data: { version, commentId, contentId }, by, at }, { comments }) => {
      const comment = comments[commentId] ?? refuse('NotFound');
      if (comment.answer) refuse('AnsweredAlready');
      const data = { version, commentId, officerId: by.id, contentId, answeredAt: at };
      return [{ type: 'RuleCommentAnswered', data }];
    },
  },
  ApproveRules: {
    by: 'officer',
    during: ['comments-closed'],
    precondition: ({ authors }, { id }) => (authors.includes(id) ? 'SecondPersonNeeded' : undefined),
    decide: ({ data: { version, hash, inForceFrom }, by, at }, { text, comments }, { kind, making }) => {
      if (hash !== text.hash) refuse('HashDiffers', { named: hash, received: text.hash });
      if (Object.values(comments).some(({ answer }) => answer === undefined)) refuse('CommentsUnanswered');
      const before = lastApproved(making);
      const { sameRefused } = RULE_TERMS[kind];
      if (sameRefused && before?.shown?.hash === hash) refuse(sameRefused);
      const after = [localDateAt(at), ...(before?.inForceFrom ? [before.inForceFrom] : [])].sort().at(-1) ?? '';
      if (inForceFrom <= after) refuse('DeadlinePassed', { field: 'inForceFrom' });
      const latest = daysAfter(localDateAt(at), MOST_DAYS_AHEAD);
      if (inForceFrom > latest) refuse('InstantImplausible', { field: 'inForceFrom', latest: endOfDay(latest) });
      const supersedes = before && { supersedes: before.version };
      const data = { version, hash, approverId: by.id, inForceFrom, ...supersedes, approvedAt: at };
      return [{ type: 'RulesApproved', data }];
    },
  },
  WithdrawRules: {
    by: 'officer',
    during: ['draft', 'comments-open', 'comments-closed', 'coming'],
    // what two made, its approver alone does not unmake
    precondition: ({ approverId }, { id }) => (approverId === id ? 'SecondPersonNeeded' : undefined),
    decide: ({ data: { version, reasonContentId }, by, at }) => [
      { type: 'RulesWithdrawn', data: { version, officerId: by.id, reasonContentId, withdrawnAt: at } },
    ],
  },
};

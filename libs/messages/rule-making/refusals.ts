import type { RefusalCode } from '#domain/kernel/refusal.js';
import type { Refusal } from '../refusals.js';

type RuleMakingRefusal = Extract<
  RefusalCode,
  'CommentPeriodTooShort' | 'CommentsUnanswered' | 'NoRulesInForce' | 'MemberRulesNotAccepted'
>;

/** What a refusal about the making of rules says, and what to do then. */
export const RULE_MAKING_REFUSALS = {
  CommentPeriodTooShort: {
    title: { 'zh-CN': '征求意见期过短', en: 'The period for comments is too short' },
    detail: {
      'zh-CN': ({ earliest }) => `征求意见的截止日不得早于${earliest ?? ''}。请另定截止日。`,
      en: ({ earliest }) => `Comments must be open until ${earliest ?? ''} at least. Please name a later day.`,
    },
  },
  CommentsUnanswered: {
    title: { 'zh-CN': '尚有意见未答复', en: 'Comments are still unanswered' },
    detail: {
      'zh-CN': () => '征求到的意见均须答复后，规则方可批准。请先逐条答复。',
      en: () => 'Rules are approved once every comment has an answer. Please answer each of them first.',
    },
  },
  NoRulesInForce: {
    title: { 'zh-CN': '尚无现行会员管理规则', en: 'There are no member rules in force' },
    detail: {
      'zh-CN': () => '协会尚无现行有效的会员管理规则，暂不能办理会员事项。请在规则施行后再办理。',
      en: () => 'The association has no member rules in force, so that nobody can join yet. Please come back then.',
    },
  },
  MemberRulesNotAccepted: {
    title: { 'zh-CN': '尚未接受会员管理规则', en: 'The member rules are not accepted' },
    detail: {
      'zh-CN': () => '该会员尚未接受现行的会员管理规则。请会员先接受现行版本。',
      en: () => 'The member has not accepted the member rules in force. Please let it accept that version first.',
    },
  },
} as const satisfies Record<RuleMakingRefusal, Refusal>;

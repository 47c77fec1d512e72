import type { RefusalCode } from '#domain/kernel/refusal.js';
import type { Refusal } from '../refusals.js';

type RuleMakingRefusal = Extract<
  RefusalCode,
  | 'CommentPeriodTooShort'
  | 'CommentsUnanswered'
  | 'NoRulesInForce'
  | 'MemberRulesNotAccepted'
  | 'RatingTextDiffers'
  | 'RatingTextInForce'
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
  RatingTextDiffers: {
    title: { 'zh-CN': '评价规则文本不一致', en: 'Another text of the rules of rating' },
    detail: {
      'zh-CN': ({ version, known, named }) =>
        `评价规则${version ?? ''}的校验值是${known ?? ''}，不是所填的${named ?? ''}。请重新阅读该文本，并按其校验值填写。`,
      en: ({ version, known, named }) =>
        `The SHA-256 of the rules of rating ${version ?? ''} is ${known ?? ''}, not ${named ?? ''}. Please read that text again and send the hash that it has.`,
    },
  },
  RatingTextInForce: {
    title: { 'zh-CN': '与前一版本是同一文本', en: 'The same text as the version before' },
    detail: {
      'zh-CN': ({ version }) =>
        `前一版本已经采用这一文本${version ? `（${version}）` : ''}。请另选文本，或者撤回草案。`,
      en: ({ version }) =>
        `The version before is this text already${version ? ` (${version})` : ''}. Please choose another text, or let the draft go.`,
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

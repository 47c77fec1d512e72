import type { RefusalCode } from '#domain/kernel/refusal.js';
import type { Sentence, Words } from '../locale.js';
import { field, type RefusalFacts } from '../refusal-facts.js';

const GONE: Readonly<Record<string, Words>> = {
  accepted: { 'zh-CN': '已被接受', en: 'it was accepted' },
  rejected: { 'zh-CN': '已被拒绝', en: 'it was rejected' },
  countered: { 'zh-CN': '对方已另提方案', en: 'it was answered with another offer' },
  withdrawn: { 'zh-CN': '已被撤回', en: 'it was taken back' },
  replaced: { 'zh-CN': '已由对方另行提出的方案取代', en: 'another was made in its place' },
  lapsed: { 'zh-CN': '已过有效期', en: 'its time is over' },
};

/** What a room refuses with; told to its members alone. */
export const ROOM_REFUSALS = {
  OfferGone: {
    title: { 'zh-CN': '该方案已失效', en: 'The offer is gone' },
    detail: {
      'zh-CN': ({ offer = '' }) => `该方案${GONE[offer]?.['zh-CN'] ?? '不再有效'}。请查看最新方案。`,
      en: ({ offer = '' }) =>
        `This offer no longer stands: ${GONE[offer]?.en ?? 'it is over'}. Please look at the newest one.`,
    },
  },
  AskedAnew: {
    title: { 'zh-CN': '申请已变更', en: 'Another request took its place' },
    detail: {
      'zh-CN': () => '您查看之后，又有人就该会谈室另行提出查阅申请。请核对最新的申请人和理由后再决定。',
      en: () =>
        'Since you read it, somebody asked anew to read this room. Please see who asks now, and why, before you decide.',
    },
  },
  OfferStands: {
    title: { 'zh-CN': '对方的方案尚待答复', en: 'The other side’s offer waits for an answer' },
    detail: {
      'zh-CN': () => '请先接受、拒绝该方案，或者以新方案答复该方案。',
      en: () => 'Please accept or reject it, or answer it with an offer of your own.',
    },
  },
  NotYourTurn: {
    title: { 'zh-CN': '现在轮到对方', en: 'It is the other side’s turn' },
    detail: {
      'zh-CN': () => '方案由对方答复，由提出方撤回。请等待对方答复，或者先撤回己方方案。',
      en: () =>
        'An offer is answered by the other side and taken back by its own. Please wait for the answer, or take your offer back first.',
    },
  },
  TermsImpossible: {
    title: { 'zh-CN': '该条款无法约定', en: 'Terms cannot say so' },
    detail: {
      'zh-CN': (facts) => `${field(facts, 'zh-CN')}与其他内容不符，或者不能由双方约定。请修改后重新提交。`,
      en: (facts) =>
        `What stands under ${field(facts, 'en')} does not fit the rest, or is not for the parties to agree. Please change it and send it again.`,
    },
  },
  GoodsCalledCounterfeit: {
    title: { 'zh-CN': '被指为假冒的商品不得约定恢复', en: 'No agreement brings back goods called counterfeit' },
    detail: {
      'zh-CN': () =>
        '投诉称这些商品为假冒，双方不能约定恢复销售。如认为商品是正品，请投诉方撤回对该标的的投诉，并说明是否给付对价；其他条款可以照常约定。',
      en: () =>
        'The complaint calls these goods counterfeit, so no agreement may put them on sale again. If they are genuine, the complainant withdraws its complaint of them and says what was given for it; everything else can be agreed.',
    },
  },
} as const satisfies Partial<Record<RefusalCode, { readonly title: Words; readonly detail: Sentence<RefusalFacts> }>>;

import type { Sentence, Words } from '../locale.js';
import { WAYS } from './ways.js';

/** A panel of experts, as a party sees it from its link. */
export const PANEL_WORDS = {
  panel: WAYS.panel,
  panels: WAYS.panels,
  ask: { 'zh-CN': '就哪些标的申请审议？', en: 'What is the panel to decide about?' },
  askNote: {
    'zh-CN':
      '协商、调解未能解决的争议，可以申请由若干专家组成的专家组审议。对方收到申请后答复是否同意；不同意的，专家组只能出具专家意见。',
    en: 'What could not be settled can go to a panel of several experts. The other side is asked whether it consents; without that the panel can only give an opinion.',
  },
  legalKind: { 'zh-CN': '结论的性质', en: 'What the panel is to give' },
  advice: { 'zh-CN': '专家意见：对任何一方没有约束力', en: 'An advisory opinion: it binds nobody' },
  contract: { 'zh-CN': '约定处理决定：约束同意的各方', en: 'A contractual decision: it binds whoever consented' },
  why: { 'zh-CN': '理由', en: 'Why' },
  about: { 'zh-CN': '审议的标的', en: 'It decides about' },
  mode: { 'zh-CN': '产生方式', en: 'How its experts are found' },
  bound: { 'zh-CN': '已受约束', en: 'Already bound' },
  you: { 'zh-CN': '您', en: 'you' },
  other: { 'zh-CN': '另一方', en: 'another party' },
  consent: { 'zh-CN': '同意由专家组审议', en: 'Consent to the panel' },
  consentNote: {
    'zh-CN': '同意后，约定处理决定对您有约束力。逾期不答复视为不同意，专家组只能出具专家意见。',
    en: 'If you consent, a contractual decision binds you. Saying nothing by the day is no consent: the panel can then only give an opinion.',
  },
  withdrawConsent: { 'zh-CN': '撤回同意', en: 'Take the consent back' },
  object: { 'zh-CN': '对权限提出异议', en: 'Say that this panel may not decide' },
  objectNote: {
    'zh-CN': '异议先行决定，决定之前不进行其他程序。',
    en: 'That is decided first; until then nothing else goes on.',
  },
  withdrawRequest: { 'zh-CN': '撤回申请', en: 'Take the request back' },
  nonce: { 'zh-CN': '为抽取添加数字或者文字', en: 'Add something of your own to the draw' },
  nonceNote: {
    'zh-CN': '任意几个数字或者一句话即可，将向所有人公开。有您的一份，任何人都无法预知抽取结果。',
    en: 'Any numbers or words will do, and everybody will read them. With yours among them nobody can know beforehand who is drawn.',
  },
  nonceLabel: { 'zh-CN': '数字或者文字', en: 'Numbers or words' },
  answerList: { 'zh-CN': '答复专家名单', en: 'Answer the list of experts' },
  strike: { 'zh-CN': '剔除', en: 'Strike' },
  rank: { 'zh-CN': '次序（1为最优先）', en: 'Place (1 is the most wanted)' },
  listWrong: {
    'zh-CN': '次序请用不同的数字；剔除的不要超过允许的人数。',
    en: 'Please give each place once, and strike no more than you may.',
  },
  nominate: { 'zh-CN': '选定一名专家', en: 'Nominate an expert' },
  nominateHint: { 'zh-CN': '首席专家由协会指定。', en: 'Whoever presides is appointed by the association.' },
  waive: { 'zh-CN': '同意有关联的专家', en: 'Agree to an expert in spite of a tie' },
  waiveNote: {
    'zh-CN': '您知悉该关联，仍同意该专家参加。各方均同意后方可生效；其他关联不因同意而免除。',
    en: 'You know of the tie and agree to the expert all the same. It counts once every party has said so; other ties cannot be waived.',
  },
  expert: { 'zh-CN': '哪一位专家？', en: 'Which expert?' },
  tie: { 'zh-CN': '您所知的关联', en: 'The tie that you know of' },
  seats: { 'zh-CN': '专家', en: 'Experts' },
  presiding: { 'zh-CN': '首席专家', en: 'presiding' },
  vacant: { 'zh-CN': '待定', en: 'not yet known' },
  disclosed: { 'zh-CN': '本人披露', en: 'It disclosed' },
  challenge: { 'zh-CN': '申请回避', en: 'Challenge this expert' },
  challengeNote: {
    'zh-CN': '由与本专家组无关的人决定。多次没有任何根据的，以后不得再申请。',
    en: 'Somebody who has nothing to do with the panel decides. After some without any ground you can challenge no more.',
  },
  ground: { 'zh-CN': '理由类别', en: 'Ground' },
  facts: { 'zh-CN': '具体事实', en: 'The facts' },
  challenged: { 'zh-CN': '已申请回避，等待决定。', en: 'Challenged; it waits for a decision.' },
  before: { 'zh-CN': '此前的专家', en: 'the expert before' },
  upheld: { 'zh-CN': '回避成立', en: 'the challenge was upheld' },
  dismissed: { 'zh-CN': '回避不成立', en: 'the challenge was dismissed' },
} as const satisfies Record<string, Words>;

export const MAY_STRIKE: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `最多可剔除${count}名；其余请排出次序。`,
  en: ({ count }) => `You may strike up to ${count}; put the others in your order.`,
};
export const CHALLENGE_UNTIL: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `可在${at}前申请回避。`,
  en: ({ at }) => `Experts can be challenged until ${at}.`,
};

/** Who of the panel is not named here. */
export const EXPERT_NUMBER: Sentence<{ readonly number: number }> = {
  'zh-CN': ({ number }) => `专家${number}`,
  en: ({ number }) => `Expert ${number}`,
};

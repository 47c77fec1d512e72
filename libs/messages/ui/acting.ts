import type { OwnThing } from '#domain/access/reading-events.js';
import type { Sentence, Words } from '../locale.js';

/** The page on which a party sees who may act for it, and ends what it does not want. */
export const ACTING_WORDS = {
  title: { 'zh-CN': '谁可以代表您', en: 'Who may act for you' },
  why: {
    'zh-CN': '下列账号可以在本协会代表您。每一次授予、终止以及联系方式的变更，都会立即通知您此前登记的全部联系方式。',
    en: 'These accounts may act for you here. Of every grant, end and change of a contact you are told at once, at every contact that was known before.',
  },
  nobody: { 'zh-CN': '目前没有账号可以代表您。', en: 'No account may act for you.' },
  own: { 'zh-CN': '您自己的账号', en: 'One of your own' },
  representative: { 'zh-CN': '代理人', en: 'A representative' },
  everything: { 'zh-CN': '全部事项', en: 'Everything that you may do' },
  may: { 'zh-CN': '可以办理：', en: 'It may do:' },
  pending: {
    'zh-CN': '尚待您确认。确认之前，该账号只能查阅。',
    en: 'You have not confirmed it. Until you do it can read, and nothing else.',
  },
  confirm: { 'zh-CN': '确认', en: 'Confirm it' },
  end: { 'zh-CN': '终止', en: 'End it' },
  endNote: { 'zh-CN': '立即生效；此前所办事项仍然有效。', en: 'At once; what it has done so far stands.' },
  endProposed: {
    'zh-CN': '一名工作人员已提出终止，须经另一名工作人员同意。如非您的意思，请致电协会。',
    en: 'An officer proposed to end it; another has to agree. If you do not want that, please call the association.',
  },
  proposals: { 'zh-CN': '工作人员提出、尚未核准的授权', en: 'Proposed by an officer, and not approved' },
  proposalNote: {
    'zh-CN': '在另一名工作人员核准之前无效。如非您的意思，请拒绝。',
    en: 'It counts for nothing until another officer approves it. If you do not want it, please say no.',
  },
  refuse: { 'zh-CN': '拒绝', en: 'Say no' },
  refuseWhy: { 'zh-CN': '理由', en: 'Why' },
} as const satisfies Record<string, Words>;

/** By what an account came to act for the party. */
export const ACTING_WAYS = {
  party: { 'zh-CN': '由您本人授权', en: 'You let it yourself' },
  'two-officers': { 'zh-CN': '依授权委托书，由两名工作人员核准', en: 'On a power of attorney, by two officers' },
  'one-officer': { 'zh-CN': '由一名工作人员登记（旧规则）', en: 'Recorded by one officer, as was once possible' },
} as const satisfies Record<string, Words>;

export const ACTING_SINCE: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `自${at}起`,
  en: ({ at }) => `Since ${at}`,
};
export const ACTING_UNTIL: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `至${at}`,
  en: ({ at }) => `until ${at}`,
};

/** The page on which a party sees who read what it keeps to itself. */
export const READING_WORDS = {
  title: { 'zh-CN': '谁查阅过', en: 'Who has read' },
  why: {
    'zh-CN': '下面列出谁查阅过您所在的会谈室和您的保密内容，每人每刻钟记录一次。会谈内容不在此显示。',
    en: 'Who has read your rooms and what you keep confidential, once in a quarter of an hour each. No word of it stands here.',
  },
  nothing: { 'zh-CN': '目前没有记录。', en: 'Nothing yet.' },
  you: { 'zh-CN': '您一方', en: 'your own side' },
  party: { 'zh-CN': '另一方当事人', en: 'another party' },
} as const satisfies Record<string, Words>;

export const THINGS_READ = {
  room: { 'zh-CN': '会谈室', en: 'A room' },
  'counter-notice': { 'zh-CN': '不侵权声明的保密部分', en: 'The confidential part of your counter-notice' },
  submission: { 'zh-CN': '陈述的保密部分', en: 'The confidential part of your submission' },
  exhibits: { 'zh-CN': '您的保密文件清单', en: 'The list of your confidential files' },
  exhibit: { 'zh-CN': '您的一份保密文件', en: 'One of your confidential files' },
  loss: { 'zh-CN': '您的损失计算', en: 'Your worksheet of losses' },
} as const satisfies Record<OwnThing, Words>;

export const READERS = {
  'case-manager': { 'zh-CN': '案件经办人', en: 'a case manager' },
  administrator: { 'zh-CN': '管理员', en: 'an administrator' },
  mediator: { 'zh-CN': '调解员', en: 'a mediator' },
  expert: { 'zh-CN': '专家', en: 'an expert' },
  operator: { 'zh-CN': '系统运营方', en: 'the operator' },
} as const satisfies Record<string, Words>;

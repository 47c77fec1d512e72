import type { Words } from '../locale.js';

/** The three factors of an account, weighed by the mediator in a proposal. */
export const WEIGH_WORDS = {
  weigh: { 'zh-CN': '建议涉及直播账号的归属', en: 'It is about whose an account is' },
  weighHelp: {
    'zh-CN': '从注册和实名认证、投入、合同约定三个方面逐项衡量并说明理由（《指引》第3.3.1条）。',
    en: 'Weigh the three factors one by one, with reasons (Shenzhen guideline 3.3.1).',
  },
  speaksFor: { 'zh-CN': '该方面支持', en: 'It speaks for' },
  why: { 'zh-CN': '理由', en: 'Why' },
  title: { 'zh-CN': '账号归属的衡量', en: 'How the account is weighed' },
} as const satisfies Record<string, Words>;

import { BREACH } from '#domain/privacy/clauses.js';
import type { Locale } from '../locale.js';
import { clauseName } from '../rulebook/clauses.js';

type Row = 'data' | 'cause' | 'harm' | 'measures' | 'advice' | 'contact';

type Notice = {
  readonly title: string;
  readonly heading: string;
  readonly opening: (association: string, day: string) => string;
  /** People need not be told, since harm is averted. */
  readonly averted: string;
  readonly told: (concerned: number) => string;
  readonly rows: Readonly<Record<Row, string>>;
  readonly closing: string;
  /** Whom it is addressed to where nobody names an authority, in the words of the law. */
  readonly toAuthority: string;
  /** Said above the text of a translation. */
  readonly translation?: string;
  /** What the printed page itself says. */
  readonly words: { readonly number: string; readonly to: string; readonly page: string };
};

/** Words of the notice of a breach to the authority (PIPL 57, paragraphs 1 and 2). */
export const BREACH_NOTICE: Readonly<Record<Locale, Notice>> = {
  'zh-CN': {
    title: '个人信息安全事件报告',
    heading: '报告事项',
    opening: (association, day) =>
      `依据${clauseName(BREACH, 'zh-CN')}，${association}就其于${day}发现的个人信息安全事件报告如下。`,
    averted:
      '已采取的措施能够有效避免信息泄露、篡改、丢失造成危害，本会拟不通知个人；贵单位认为可能造成危害的，本会按要求通知。',
    told: (concerned) => `涉及账号和当事人共${concerned}个，本会通知个人。`,
    rows: {
      data: '涉及的信息种类',
      cause: '原因',
      harm: '可能造成的危害',
      measures: '已采取的补救措施',
      advice: '个人可以采取的减轻危害的措施',
      contact: '联系方式',
    },
    closing: '特此报告。',
    toAuthority: '履行个人信息保护职责的部门',
    words: { number: '编号', to: '致', page: '第 {page} 页，共 {pages} 页' },
  },
  en: {
    title: 'Notice of a breach of personal data',
    heading: 'What is reported',
    opening: (association, day) =>
      `Under ${clauseName(BREACH, 'en')}, ${association} gives notice of the breach of personal data that it discovered on ${day}.`,
    averted:
      'What was done effectively averts harm, so that the people concerned are not told; if you hold that harm may come of it, we tell them as you ask.',
    told: (concerned) => `${concerned} accounts and parties are concerned. They are told.`,
    rows: {
      data: 'The data concerned',
      cause: 'The cause',
      harm: 'What harm may come of it',
      measures: 'What was done',
      advice: 'What the people concerned can do',
      contact: 'Whom to ask',
    },
    closing: 'So much we report.',
    toAuthority: 'The authority that protects personal information',
    translation: 'The Chinese text of this notice governs; this is a translation.',
    words: { number: 'Number', to: 'To', page: 'Page {page} of {pages}' },
  },
};

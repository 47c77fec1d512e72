import type { OfficeGround } from '#domain/dispute/core/offices.js';
import type { MediatorBar } from '#domain/dispute/talks/mediation/check-mediator.js';
import type { Unavailable } from '#domain/neutral/state.js';
import type { Exclusion } from '#domain/rulebook/panel-rules.js';
import { COLON } from '../colon.js';
import { formatList } from '../format.js';
import { inBrackets } from '../in-brackets.js';
import type { Locale, Words } from '../locale.js';
import type { RefusalFacts } from '../refusal-facts.js';
import { SEMICOLON } from '../semicolon.js';
import { EXCLUSIONS_NAMED } from './exclusions.js';

/** Offices of one dispute that exclude each other, said of whom it concerns. */
const OFFICE_GROUNDS_NAMED = {
  'handled-the-dispute': {
    'zh-CN': '曾经办本案或者相关案件',
    en: 'acted for the association in this dispute or one joined with it',
  },
  'mediated-here': {
    'zh-CN': '曾在本案或者相关案件中担任调解员',
    en: 'mediated in this dispute or one joined with it',
  },
  'decided-here': {
    'zh-CN': '曾在本案或者相关案件中担任专家',
    en: 'sits or sat on a panel of this dispute or one joined with it',
  },
  'speaks-for-a-party': { 'zh-CN': '曾代表一方当事人', en: 'acted for a party of this dispute or one joined with it' },
  'chose-the-panel': {
    'zh-CN': '经办本案，参与了专家组的组成',
    en: 'handles the dispute in which the panel was found',
  },
  'own-decision': { 'zh-CN': '曾作出、准备或者复核原决定', en: 'made, prepared or approved the decision' },
  'own-finding': { 'zh-CN': '曾作出、准备或者同意原认定', en: 'made, prepared or approved the finding' },
  'own-proposal': { 'zh-CN': '该事项由其本人提出', en: 'put it up itself' },
} as const satisfies Record<OfficeGround, Words>;

const UNAVAILABLE_NAMED = {
  'not-qualified': {
    'zh-CN': '所需调解员资格已到期或者终止',
    en: 'the qualification that mediation needs here has ended',
  },
  'not-on-the-roster': { 'zh-CN': '不在名册', en: 'not on this roster' },
  'out-of-term': { 'zh-CN': '不在任期', en: 'out of term' },
  absent: { 'zh-CN': '请假', en: 'away' },
  'at-its-cap': { 'zh-CN': '在办案件已满', en: 'has all that it can take' },
} as const satisfies Record<Unavailable, Words>;

const WHY_NOT = {
  ...EXCLUSIONS_NAMED,
  ...OFFICE_GROUNDS_NAMED,
  ...UNAVAILABLE_NAMED,
  'same-hand': {
    'zh-CN': '两个账号由同一人开设，或者其中一个由另一个开设，视为同一人',
    en: 'both accounts were made by one person, or one made the other, which counts as one hand',
  },
  'went-before': { 'zh-CN': '已经退出本次调解', en: 'declined or left this mediation before' },
} as const satisfies Record<Exclusion | MediatorBar | 'same-hand', Words>;

const words = (code: string, locale: Locale): string =>
  Object.hasOwn(WHY_NOT, code) ? WHY_NOT[code as keyof typeof WHY_NOT][locale] : code;

/** Why somebody cannot do it, in brackets; nothing where no reason came with the refusal. */
export const whyNot = ({ why }: RefusalFacts, locale: Locale): string => {
  if (why === undefined) return '';
  return inBrackets(words(why, locale), locale);
};

/** Everybody who cannot sit, each with all its reasons. */
export const eachWhyNot = ({ excluded }: RefusalFacts, locale: Locale): string => {
  if (excluded === undefined || excluded === '') return '';
  const people = excluded.split('\n').map((line) => {
    const [name = '', reasons = ''] = line.split('\t');
    const told = reasons.split(',').map((code) => words(code, locale));
    return `${name}${COLON[locale]}${formatList(told, locale)}`;
  });
  const all = people.join(SEMICOLON[locale]);
  return locale === 'zh-CN' ? `${all}。` : ` ${all}.`;
};

import type { NotInForce } from '#domain/right/in-force.js';
import { formatDay } from '../format.js';
import { inBrackets } from '../in-brackets.js';
import type { Locale, Words } from '../locale.js';
import type { RefusalFacts } from '../refusal-facts.js';
import { NOT_IN_FORCE } from './register.js';

const NOT_HELD: Readonly<Record<string, Words>> = {
  transferred: {
    'zh-CN': '权利登记显示该权利已转让给他人',
    en: 'By the register the right has gone to another holder',
  },
  'own-name': {
    'zh-CN': '权利登记显示贵方的许可不包括以自己的名义投诉',
    en: 'By the register your licence does not let you complain in your own name',
  },
  licensee: {
    'zh-CN': '权利登记显示贵方是被许可人而非权利人',
    en: 'By the register you are a licensee and not the right holder',
  },
};

export const notInForce = ({ reason = '' }: RefusalFacts, locale: Locale): string =>
  Object.hasOwn(NOT_IN_FORCE, reason)
    ? NOT_IN_FORCE[reason as NotInForce][locale]
    : locale === 'zh-CN'
      ? '现不在有效状态'
      : 'is not in force';

export const notHeld = ({ reason = '' }: RefusalFacts, locale: Locale): string =>
  NOT_HELD[reason]?.[locale] ??
  (locale === 'zh-CN' ? '权利登记显示该权利现不归贵方' : 'By the register the right is not yours now');

/** The last day of a right, or the first of another holder. */
export const lastDay = ({ day }: RefusalFacts, locale: Locale): string => {
  if (day === undefined) return '';
  return inBrackets(formatDay(day, locale), locale);
};

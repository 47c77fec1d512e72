import { COLON } from '#messages/colon.js';
import { formatList } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';
import { MEMBERSHIP_ROLES_NAMED } from '#messages/membership/words.js';
import { PREVENTIVE_KINDS_NAMED } from '#messages/prevention/words.js';
import { FINDING_PUBLICITIES_NAMED } from '#messages/rule-making/words.js';
import { COURSES_NAMED } from '#messages/training/words.js';
import { DEGREE, PREVENTION_COUNTS, RULE_DUTY_WORDS as D } from '#messages/ui/rule-duties.js';
import { RULE_DAYS, RULE_MONTHS, RULE_WORDS as W } from '#messages/ui/rules.js';
import type { MemberRulesBody } from '../../client/types.gen.js';

/** Parts of a version, each by what it is called. */
export type Texts = readonly (readonly [name: string, text: string])[];

/** What something is called, and what it is. */
const lineIn =
  (language: Locale) =>
  (name: string, value: string | number): string =>
    `${name}${COLON[language]}${value}`;

/** Courses that members owe and preventive measures by degrees, to be compared word by word. */
export const ofDuties = ({ training = [], prevention }: MemberRulesBody, language: Locale): Texts => [
  ...training.map(({ course, roles, withinDays, everyMonths }) => {
    const line = lineIn(language);
    const owing = roles.map((role) => MEMBERSHIP_ROLES_NAMED[role][language]);
    const lines = [
      line(D.roles[language], formatList(owing, language)),
      line(D.within[language], RULE_DAYS[language]({ count: withinDays })),
      line(D.again[language], RULE_MONTHS[language]({ count: everyMonths })),
    ];
    return [`${D.course[language]} · ${COURSES_NAMED[course][language]}`, lines.join('\n')] as const;
  }),
  ...(prevention ? ofPrevention(prevention, language) : []),
];

const ofPrevention = (
  { withinMonths, replyDays, steps }: NonNullable<MemberRulesBody['prevention']>,
  language: Locale,
): Texts => [
  [D.prevention[language], PREVENTION_COUNTS[language]({ months: withinMonths, days: replyDays })],
  ...steps.map((step, at) => {
    const { article, kind, course, leastGrounds, days, publicity, needsSecond } = step;
    const line = lineIn(language);
    const asked = [PREVENTIVE_KINDS_NAMED[kind][language], ...(course ? [COURSES_NAMED[course][language]] : [])];
    const lines = [
      line(W.article[language], article),
      line(D.kind[language], asked.join(' · ')),
      line(D.least[language], leastGrounds),
      line(D.days[language], days),
      line(W.publicity[language], FINDING_PUBLICITIES_NAMED[publicity][language]),
      line(D.second[language], (needsSecond ? D.yes : D.no)[language]),
    ];
    return [`${D.prevention[language]} · ${DEGREE[language]({ degree: at + 1 })}`, lines.join('\n')] as const;
  }),
];

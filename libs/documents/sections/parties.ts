import { CAPACITIES, RESPONDENT_ROLES } from '#messages/core/roles.js';
import type { Section } from '../document.js';
import type { DocumentFacts } from '../facts.js';
import { rows, type Tongue } from '../template.js';

/** Who complains; the contact goes to the platform and to the complainant itself, never to a respondent. */
export const complainantSection = (
  { complainant, filedAs, addressee }: DocumentFacts,
  { say, word }: Tongue,
): Section =>
  rows(say('投诉方信息', 'The complainant'), [
    [say('名称或者姓名', 'Name'), complainant.name],
    [say('投诉身份', 'Files as'), filedAs && word(CAPACITIES[filedAs])],
    [say('联系方式', 'Contact'), addressee.role === 'respondent' ? undefined : complainant.contact],
  ]);

export const respondentsSection = ({ respondents }: DocumentFacts, { say, word, list }: Tongue): Section => ({
  heading: say('被投诉方', 'The respondents'),
  rows: respondents.map(({ name, roles }) => [name, list(roles.map((role) => word(RESPONDENT_ROLES[role])))] as const),
});

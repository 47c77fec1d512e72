import type { DocumentFacts } from './facts.js';
import type { Tongue } from './template.js';

/** Numbers of telephones, identity cards and accounts, addresses of mail and of pages. */
const CONTACTS = [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, /https?:\/\/\S+/g, /\d[\d -]{5,}[\dXx]/g];

/**
 * A person's words with those whom the dispute knows by name told as roles, and contacts taken out. A person still
 * reads it before it is made public.
 */
export const redacted = (
  { complainant, respondents, right }: DocumentFacts,
  { say }: Tongue,
): ((text: string | undefined) => string | undefined) => {
  const roles: readonly (readonly [string | undefined, string])[] = [
    [complainant.name, say('投诉方', 'the complainant')],
    [complainant.contact, '■'],
    [right?.holder, say('权利人', 'the right holder')],
    ...respondents.map(({ name }) => [name, say('被投诉方', 'the respondent')] as const),
  ];
  return (text) => {
    if (text === undefined) return undefined;
    const named = roles.reduce(
      (words, [name, role]) => (name === undefined || name.trim().length < 2 ? words : words.replaceAll(name, role)),
      text,
    );
    return CONTACTS.reduce((words, pattern) => words.replace(pattern, '■'), named);
  };
};

import type { BundleFacts } from './facts.js';

/**
 * Addresses of mail and of pages, telephones, numbers of identity cards and of accounts. Beside a person's words a
 * bundle holds days and hashes, so that only what is written as one of these is taken for it.
 */
const CONTACTS = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /https?:\/\/[^\s，。；）」”]+/g,
  /(?<![\da-zA-Z-])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\da-zA-Z])/g,
  /(?<![\da-zA-Z-])0\d{2,3}-\d{7,8}(?![\da-zA-Z])/g,
  /(?<![\da-zA-Z])\d{15,19}[Xx]?(?![\da-zA-Z])/g,
];

const ROLES = {
  'zh-CN': { complainant: '投诉方', respondent: '被投诉方' },
  en: { complainant: 'the complainant', respondent: 'the respondent' },
};

/** How a party is called where names are masked. */
export const roleOf = ({ named, locale, places }: BundleFacts, partyId: string): string => {
  const roles = ROLES[locale];
  if (partyId === named.complainantId) return roles.complainant;
  const others = [...named.parties.keys()].filter((id) => id !== named.complainantId);
  const place = others.indexOf(partyId) + 1;
  if (!places || others.length < 2 || place === 0) return roles.respondent;
  return locale === 'zh-CN' ? `${roles.respondent}${place}` : `${roles.respondent} ${place}`;
};

/** What is told without the names and contacts that its recipient is not to get. */
export const maskOf = (facts: BundleFacts): ((text: string) => string) => {
  const names = facts.masks.includes('names')
    ? [...facts.named.parties].flatMap(([id, { name }]) =>
        name === undefined || name.trim().length < 2 ? [] : [[name, roleOf(facts, id)] as const],
      )
    : [];
  // the longer first: one may be a part of another
  const longest = names.toSorted(([a], [b]) => b.length - a.length);
  const contacts = facts.masks.includes('contacts') ? CONTACTS : [];
  return (text) => {
    const told = longest.reduce((words, [name, role]) => words.replaceAll(name, role), text);
    return contacts.reduce((words, pattern) => words.replace(pattern, '■'), told);
  };
};

/** Every word of a thing, masked. */
export const masked = <T>(value: T, mask: (text: string) => string): T => {
  if (typeof value === 'string') return mask(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => masked(one, mask)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, masked(one as unknown, mask)])) as T;
};

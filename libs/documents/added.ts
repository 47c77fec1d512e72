import { filledIn, type Addition, type Letterhead } from '#domain/letter/letter-texts.js';
import { COLON } from '#messages/colon.js';
import type { Locale } from '#messages/locale.js';
import type { Document } from './document.js';

/** What the association's letters have beside their own text, with the hashes of the versions that they are made with. */
export type Added = {
  readonly letterhead?: { readonly content: Letterhead; readonly hash: string };
  readonly addition?: { readonly content: Addition; readonly hash: string };
};

type Facts = { readonly association: string; readonly day: string };

/** Persons' words come in as they are; nothing in an addition is markup. */
const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The letter with what the association adds, marked as its own words, and its letterhead. */
export const withAdded = (
  document: Document,
  { letterhead, addition }: Added,
  { association, day }: Facts,
  locale: Locale,
): Document => {
  const values = { number: document.number, addressee: document.addressee, association, day };
  const said = (part: 'before' | 'after'): readonly string[] => {
    const words = addition?.content[part]?.[locale];
    return words === undefined ? [] : linesOf(filledIn(words, values));
  };
  const heading = locale === 'zh-CN' ? '协会说明' : 'From the association';
  const [before, after] = [said('before'), said('after')];
  return {
    ...document,
    paragraphs: [...before.map((line) => `${heading}${COLON[locale]}${line}`), ...document.paragraphs],
    sections: [...document.sections, ...(after.length === 0 ? [] : [{ heading, items: after }])],
    ...(letterhead && { letterhead: headOf(letterhead, locale) }),
    madeWith: [letterhead, addition].flatMap((one) => one?.hash ?? []),
  };
};

const headOf = ({ content }: NonNullable<Added['letterhead']>, locale: Locale): NonNullable<Document['letterhead']> => {
  const { name, address, contact, footer, filing, logo } = content;
  return {
    name: name[locale],
    lines: [address?.[locale], contact?.[locale]].filter((line) => line !== undefined),
    footer: [...linesOf(footer?.[locale] ?? ''), ...(filing === undefined ? [] : [filing])],
    ...(logo !== undefined && { logo }),
  };
};

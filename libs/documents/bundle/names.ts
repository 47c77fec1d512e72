import { SUBJECT_KINDS } from '#messages/core/subjects.js';
import { pairParts, partsOf, type PairSubject, type Subject } from '#domain/dispute/core/subject.js';
import type { ExhibitNumber } from '#domain/dispute/core/exhibit-number.js';
import { codeOfNumber } from '#domain/dispute/service/evidence/exhibit-number.js';
import type { Names } from '#messages/names.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import type { BundleFacts, TranslationFacts } from './facts.js';
import { roleOf } from './mask.js';

const OTHERS = {
  'zh-CN': { party: '其他当事人', platform: '其他平台', item: '其他标的', document: '文书', association: '协会' },
  en: {
    party: 'another party',
    platform: 'another platform',
    item: 'another item',
    document: 'a document',
    association: 'The association',
  },
};

/** How the recipient reads those whom a bundle names. */
export const namesIn = (facts: BundleFacts): Names => {
  const { named, masks, locale } = facts;
  const others = OTHERS[locale];
  return {
    party: (id) => {
      if (!named.parties.has(id)) return others.party;
      return masks.includes('names') ? roleOf(facts, id) : (named.parties.get(id)?.name ?? others.party);
    },
    platform: (id) => named.platforms.get(id) ?? others.platform,
    item: (id) => named.items.get(id) ?? others.item,
    document: (id) => {
      const kind = named.documents.get(id);
      return kind ? DOCUMENT_KINDS[kind][locale] : others.document;
    },
  };
};

/** Whose an exhibit is. */
export const sideOf = (facts: BundleFacts, ownerId: string): string =>
  ownerId === 'association' ? OTHERS[facts.locale].association : namesIn(facts).party(ownerId);

export const codeIn = ({ places }: BundleFacts, number: ExhibitNumber | undefined, index: number): string =>
  number ? codeOfNumber(number, places) : `E${index + 1}`;

/** A translation goes by the number of its original, with its language: `C3-ZH`. */
export const translatedCode = ({ places }: BundleFacts, { original, into }: TranslationFacts, index: number): string =>
  `${original ? codeOfNumber(original, places) : `E${index + 1}`}-${into.toUpperCase()}`;

/** What a deadline is about, by its kind and the name of what it is about. */
export const subjectIn = (facts: BundleFacts, subject: Subject): string => {
  const { kind, id = '' } = partsOf(subject);
  const names = namesIn(facts);
  const about = (): string | undefined => {
    if (kind === 'pair') return names.item(pairParts(subject as PairSubject).itemId);
    if (kind === 'respondent') return names.party(id);
    if (kind === 'service') return names.document(id);
    return kind === 'platform' ? names.platform(id) : undefined;
  };
  return [SUBJECT_KINDS[kind][facts.locale], about()].filter((one) => one !== undefined).join(' · ');
};

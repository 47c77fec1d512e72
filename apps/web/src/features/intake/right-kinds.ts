import { GEOGRAPHICAL_KINDS, NAME_KINDS, PATENT_KINDS, SECRET_KINDS, WORK_KINDS } from '#messages/right/kinds.js';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import type { Words } from '#messages/locale.js';

/** A field of a right's own part: chosen, written, a day, numbers or yes and no. */
export type OwnField = {
  readonly name: string;
  readonly label: Words;
  readonly as: 'choice' | 'text' | 'day' | 'numbers' | 'flag';
  readonly from?: Readonly<Record<string, Words>>;
  readonly optional?: boolean;
};

/**
 * What each kind of right is asked beyond what all are: the name of its part in the form, and its fields (guideline,
 * appendix 1).
 */
export const OWN_PARTS: Readonly<Record<string, { readonly part: string; readonly fields: readonly OwnField[] }>> = {
  trademark: { part: 'trademark', fields: [{ name: 'classes', label: WORDS.classes, as: 'numbers' }] },
  copyright: {
    part: 'copyright',
    fields: [
      { name: 'work', label: WORDS.work, as: 'choice', from: WORK_KINDS },
      { name: 'author', label: WORDS.author, as: 'text', optional: true },
      { name: 'publishedOn', label: WORDS.publishedOn, as: 'day', optional: true },
    ],
  },
  patent: {
    part: 'patent',
    fields: [
      { name: 'kind', label: WORDS.patentKind, as: 'choice', from: PATENT_KINDS },
      { name: 'claims', label: WORDS.patentClaims, as: 'text', optional: true },
      { name: 'pendingInvalidation', label: WORDS.pendingInvalidation, as: 'flag' },
    ],
  },
  'geographical-indication': {
    part: 'geographical',
    fields: [
      { name: 'kind', label: WORDS.geographicalKind, as: 'choice', from: GEOGRAPHICAL_KINDS },
      { name: 'area', label: WORDS.area, as: 'text' },
    ],
  },
  'trade-secret': {
    part: 'tradeSecret',
    fields: [{ name: 'kind', label: WORDS.secretKind, as: 'choice', from: SECRET_KINDS }],
  },
  'layout-design': {
    part: 'layoutDesign',
    fields: [
      { name: 'registeredOn', label: WORDS.registeredOn, as: 'day', optional: true },
      { name: 'firstUsedOn', label: WORDS.firstUsedOn, as: 'day', optional: true },
    ],
  },
  'plant-variety': {
    part: 'plantVariety',
    fields: [
      { name: 'denomination', label: WORDS.denomination, as: 'text' },
      { name: 'species', label: WORDS.species, as: 'text' },
    ],
  },
  name: { part: 'protectedName', fields: [{ name: 'kind', label: WORDS.nameKind, as: 'choice', from: NAME_KINDS }] },
};

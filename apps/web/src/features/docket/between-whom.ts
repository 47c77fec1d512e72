import type { Sentence } from '#messages/locale.js';
import { AGAINST } from '#messages/ui/between.js';
import type { LineParty } from '../../client/types.gen.js';

type Tell = <F>(sentence: Sentence<F>, facts: F) => string;

/** Between whom a dispute of a list is; who was erased is a dash. */
export const betweenWhom = (parties: readonly LineParty[], tell: Tell): string | undefined => {
  const of = (role: LineParty['role']) => parties.filter((party) => party.role === role);
  const [[complainant], [respondent, ...more]] = [of('complainant'), of('respondent')];
  if (!respondent) return complainant?.name;
  const names = { complainant: complainant?.name ?? '—', respondent: respondent.name ?? '—' };
  return tell(AGAINST, { ...names, count: more.length + 1 });
};

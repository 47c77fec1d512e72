import type { ExhibitBody } from '../../client/types.gen.js';

/**
 * The number that an exhibit has for good; none while it waits outside the file. A translation goes by its original’s,
 * with its language: `C3-ZH`.
 */
export const numberOf = (exhibits: readonly ExhibitBody[], evidenceId: string): string => {
  const { number, translationOf } = exhibits.find((one) => one.evidenceId === evidenceId) ?? {};
  if (!translationOf) return number?.code ?? '—';
  const original = translationOf.kind === 'exhibit' ? numberOf(exhibits, translationOf.id) : undefined;
  return [original, translationOf.into.toUpperCase()].filter((part) => part !== undefined).join('-');
};

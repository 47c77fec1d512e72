import type { Filing } from '#domain/dispute/intake/filing/facts-of-filing.js';
import { missingMaterials, papersForMeasures } from '#domain/dispute/intake/filing/missing-materials.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { materialWords } from '#messages/rulebook/materials.js';
import type { Words } from '#messages/locale.js';

type Missing = { readonly code: string; readonly words: Words; readonly without: 'not-accepted' | 'no-measure' };

/** All that a filing lacks, at once, each with its words and with what comes of it. */
export const missingAnswer = (
  filing: Filing,
  rulebook: Rulebook,
): { readonly missingMaterials: readonly string[]; readonly missing: readonly Missing[] } => {
  const needed = missingMaterials(filing, rulebook);
  const forMeasures = papersForMeasures(filing, rulebook);
  return {
    missingMaterials: needed,
    missing: [
      ...needed.map((code) => ({ code, words: materialWords(code), without: 'not-accepted' as const })),
      ...forMeasures.map((code) => ({ code, words: materialWords(code), without: 'no-measure' as const })),
    ],
  };
};

import type { Material } from '#domain/rulebook/materials.js';
import { guideline, papersFor, practice } from './paper.js';

const paper = papersFor(['patent']);

/**
 * Invention, utility model, design. The law lets a platform ask for the evaluation report and does not make it a
 * condition: without it the complaint goes on and no measure is asked for (procedures.md 6.2).
 */
export const patentMaterials: readonly Material[] = [
  paper('PT1', { ...guideline('专利证书 with claims, description and drawings'), verifyWith: 'cnipa' }),
  paper('PT2', {
    ...guideline('专利登记簿副本; how old it may be is the association’s own rule'),
    freshDays: 180,
    verifyWith: 'cnipa',
  }),
  paper('PT3a', {
    ...guideline('evaluation report for utility models and designs'),
    required: 'when',
    when: ['utility-model', 'design'],
    group: 'PT3',
    onMissing: 'no-interim-measure',
  }),
  paper('PT3b', {
    ...guideline('invalidation decision that upholds it'),
    required: 'when',
    when: ['utility-model', 'design'],
    group: 'PT3',
    onMissing: 'no-interim-measure',
  }),
  paper('PT4', {
    clause: '法发〔2020〕32号 art. 5',
    source: '法发〔2020〕32号 art. 5: feature comparison; for designs view by view',
    confidence: 'law',
    per: 'item',
  }),
  paper('PT5', {
    ...practice('Technical opinion where the structure cannot be seen'),
    required: 'when',
    when: ['hidden-structure'],
  }),
  paper('PT6', {
    ...practice('Whether an invalidation is pending; its validity is never decided here'),
    required: 'form',
  }),
  paper('PT7', {
    ...practice('Sample or teardown where the structure cannot be seen'),
    required: 'when',
    when: ['hidden-structure'],
  }),
];

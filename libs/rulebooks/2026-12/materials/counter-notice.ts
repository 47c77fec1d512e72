import type { CounterMaterial } from '#domain/rulebook/materials.js';

const law = (source: string) => ({ clause: '法发〔2020〕32号 art. 7', source, confidence: 'law' }) as const;

/**
 * What a counter-notice has to hold (procedures.md 6.3). One ground is enough; what is asked for beyond it depends on
 * ground and right.
 */
export const counterMaterials202612: readonly CounterMaterial[] = [
  {
    code: 'D01',
    required: 'form',
    clause: 'Civil Code 1196',
    source: 'Civil Code 1196: true identity',
    confidence: 'law',
  },
  { code: 'D02', required: 'form', ...law('法发〔2020〕32号 art. 7: what is to be restored') },
  {
    code: 'D03',
    required: 'one-of-the-grounds',
    ...law('法发〔2020〕32号 art. 7: prima facie evidence that there is no infringement'),
  },
  { code: 'D04', required: 'when', rights: ['patent'], ...law('法发〔2020〕32号 art. 7: comparison for patents') },
  { code: 'D05', required: 'form', ...law('法发〔2020〕32号 art. 7: written guarantee of truth') },
  {
    code: 'D07',
    required: 'when',
    grounds: ['legal-source'],
    clause: 'House rules 5(1)',
    source: 'Practice of platforms: supplier, invoice and payment; the confidential part is not forwarded',
    confidence: 'practice',
  },
];

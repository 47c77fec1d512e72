import type { Confidence, Material, RightKind } from '#domain/rulebook/rulebook.js';

type Rule = {
  readonly source: string;
  readonly confidence?: Confidence;
  readonly required?: Material['required'];
  readonly group?: string;
};

const material = (
  code: string,
  clause: string,
  rights: Material['rights'],
  { source, confidence = 'law', required = 'always', group }: Rule,
): Material => ({
  code,
  clause,
  rights,
  required,
  source,
  confidence,
  ...(group !== undefined && { group }),
});

const GUIDELINE = 'Shenzhen guideline, appendix 1';
const only = (right: RightKind): readonly RightKind[] => [right];

/**
 * The papers of a complaint that this procedure asks for (procedures.md 6.1 and 6.2; the split into required and
 * conditional is an interpretation).
 */
export const cnEclMaterials: readonly Material[] = [
  material('G01', '法发〔2020〕32号 art. 5', 'all', { source: `${GUIDELINE} 2; Civil Code 1195` }),
  material('G06', 'Guideline app. 1', 'all', { source: `${GUIDELINE} 4; 法发〔2020〕32号 art. 5` }),
  material('G07', 'E-Commerce Law 42(1)', 'all', { source: 'E-Commerce Law 42(1): prima facie evidence' }),
  material('G11', 'Guideline app. 1', 'all', {
    source: GUIDELINE,
    required: 'if-licensee',
    confidence: 'to-be-verified',
  }),
  material('G12', 'Guideline app. 1', 'all', { source: `${GUIDELINE} 2`, required: 'if-agent' }),
  material('G15', 'Guideline app. 1', 'all', { source: `${GUIDELINE} 3`, required: 'optional' }),
  material('G16', 'Guideline app. 1', 'all', { source: `${GUIDELINE} 3`, required: 'optional' }),
  material('TM1', 'Guideline app. 1', only('trademark'), { source: `${GUIDELINE}: 商标注册证` }),
  material('TM3', 'Guideline app. 1', only('trademark'), { source: `${GUIDELINE}: 涉嫌侵权商标使用情况证明` }),
  material('TM5', 'Guideline app. 1', only('trademark'), {
    source: 'Practice of platforms: signed list of points',
    required: 'optional',
    confidence: 'practice',
  }),
  material('CR1a', 'Guideline app. 1', only('copyright'), {
    source: `${GUIDELINE}: registration certificate`,
    group: 'CR1',
  }),
  material('CR1b', 'Guideline app. 1', only('copyright'), {
    source: `${GUIDELINE}: draft, source or raw file`,
    group: 'CR1',
  }),
  material('CR1c', 'Guideline app. 1', only('copyright'), {
    source: `${GUIDELINE}: authoritative timestamp`,
    group: 'CR1',
  }),
  material('CR2', 'Guideline app. 1', only('copyright'), { source: `${GUIDELINE}: first publication` }),
  material('CR4', 'House rules 3(1)', only('copyright'), {
    source: 'Practice of platforms: works side by side',
    confidence: 'practice',
  }),
  material('PT1', 'Guideline app. 1', only('patent'), { source: `${GUIDELINE}: 专利证书` }),
  material('PT2', 'Guideline app. 1', only('patent'), { source: `${GUIDELINE}: 专利登记簿副本` }),
  material('PT4', '法发〔2020〕32号 art. 5', only('patent'), { source: '法发〔2020〕32号 art. 5: feature comparison' }),
  material('PT3', 'Guideline app. 1', only('patent'), {
    source: `${GUIDELINE}: evaluation report for utility models and designs`,
    required: 'optional',
  }),
];

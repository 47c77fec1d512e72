import { missingMaterials } from '../dispute/intake/filing/missing-materials.js';
import type { Instant } from '../kernel/message.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { circumstancesOf } from './circumstances-of.js';
import type { Right } from './state.js';

/**
 * Codes of the papers that prove the right or its holder and that the register lacks, by the same checklist as a
 * complaint's.
 */
export const missingForRegister = (right: Right, rulebook: Rulebook, at: Instant): readonly string[] => {
  const { codes, materials } = right;
  if (!codes) return [];
  const filing = {
    right: codes.kind,
    rightCodes: codes,
    filedAs: 'right-holder',
    materials,
    filedAt: at,
    circumstances: circumstancesOf(right),
  } as const;
  const papers = rulebook.register?.papers ?? [];
  return missingMaterials(filing, {
    ...rulebook,
    materials: rulebook.materials.filter(({ code }) => papers.includes(code)),
  });
};

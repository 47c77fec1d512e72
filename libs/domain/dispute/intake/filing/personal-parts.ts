import type { Rulebook } from '../../../rulebook/rulebook.js';
import type { Evidence, FiledMaterial } from '../../core/evidence.js';

/**
 * Papers that prove somebody's identity or contact go to the association alone, whatever the filer said of their files;
 * a redacted copy may be forwarded. What the notice has to name (法发〔2020〕32号 art. 5: true identity, contact)
 * stands in the notice itself.
 */
export const withPersonalParts = (
  evidence: readonly Evidence[],
  materials: readonly FiledMaterial[],
  { materials: checklist }: Rulebook,
): readonly Evidence[] => {
  const personal = new Set(checklist.filter((material) => material.personal).map(({ code }) => code));
  const kept = new Set(materials.filter(({ code }) => personal.has(code)).flatMap(({ evidenceIds }) => evidenceIds));
  return evidence.map((one) =>
    kept.has(one.evidenceId) && one.derivedFrom === undefined ? { ...one, part: 'confidential' } : one,
  );
};

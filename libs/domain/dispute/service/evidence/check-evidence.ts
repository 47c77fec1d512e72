import { refuse } from '../../../kernel/refusal.js';
import type { Evidence } from '../../core/evidence.js';

/**
 * Every file of a filing has a name of its own, and a redacted copy names the original that was filed with it, which is
 * no copy itself.
 */
export const checkEvidence = (evidence: readonly Evidence[]): void => {
  const byId = new Map<string, Evidence>();
  for (const one of evidence) {
    if (byId.has(one.evidenceId)) refuse('NamedTwice', { field: 'evidence', name: one.evidenceId });
    byId.set(one.evidenceId, one);
  }
  for (const { evidenceId, derivedFrom } of evidence) {
    if (derivedFrom === undefined) continue;
    const original = byId.get(derivedFrom);
    if (!original || derivedFrom === evidenceId || original.derivedFrom !== undefined)
      refuse('UnknownReference', { field: 'evidence.derivedFrom', name: derivedFrom });
  }
};

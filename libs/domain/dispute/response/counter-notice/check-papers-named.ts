import { refuse } from '../../../kernel/refusal.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import type { Evidence, FiledMaterial } from '../../core/evidence.js';

type Named = { readonly evidence: readonly Evidence[]; readonly materials?: readonly FiledMaterial[] };

/** Refuses a paper that is not on the rulebook's list, and one of files that the filing does not name. */
export const checkPapersNamed = (
  { evidence, materials = [] }: Named,
  { counterMaterials = [] }: Pick<Rulebook, 'counterMaterials'>,
): void => {
  const codes = new Set(counterMaterials.map(({ code }) => code));
  const files = new Set(evidence.map(({ evidenceId }) => evidenceId));
  for (const { code, evidenceIds } of materials) {
    if (!codes.has(code)) refuse('UnknownReference', { field: 'materials.code', name: code });
    const unknown = evidenceIds.find((id) => !files.has(id));
    if (unknown !== undefined) refuse('UnknownReference', { field: 'materials.evidenceIds', name: unknown });
  }
};

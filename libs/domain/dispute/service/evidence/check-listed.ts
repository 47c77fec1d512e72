import { refuse } from '../../../kernel/refusal.js';
import type { Evidence, FiledMaterial } from '../../core/evidence.js';

/** Refuses a paper that is not on this list, and one of files that did not come with it. */
export const checkListed = (
  materials: readonly Pick<FiledMaterial, 'code' | 'evidenceIds'>[],
  evidence: readonly Pick<Evidence, 'evidenceId'>[],
  listed: readonly { readonly code: string }[],
): void => {
  checkKnown(
    'materials.code',
    materials.map(({ code }) => code),
    listed.map(({ code }) => code),
  );
  checkKnown(
    'materials.evidenceIds',
    materials.flatMap(({ evidenceIds }) => evidenceIds),
    evidence.map(({ evidenceId }) => evidenceId),
  );
};

/** Refuses a name that is not there. */
export const checkKnown = (field: string, names: readonly string[], there: readonly string[]): void => {
  const set = new Set(there);
  const unknown = names.find((name) => !set.has(name));
  if (unknown !== undefined) refuse('UnknownReference', { field, name: unknown });
};

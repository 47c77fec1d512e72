import { useQuery } from '@tanstack/react-query';
import { listEvidence } from '../../../client/sdk.gen.js';
import type { ExhibitBody } from '../../../client/types.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useCase } from '../use-case.js';

export const useExhibits = () =>
  useQuery(queryOf('listEvidence', listEvidence, { path: { disputeId: useCase().disputeId } }));

type Numbered = ExhibitBody & { readonly number?: { readonly code: string } };

/** As the API numbers it, which never changes; else as it came. */
export const numberOf = (exhibits: readonly Numbered[], evidenceId: string): string => {
  const at = exhibits.findIndex((one) => one.evidenceId === evidenceId);
  return exhibits[at]?.number?.code ?? (at < 0 ? '—' : `E-${String(at + 1).padStart(2, '0')}`);
};

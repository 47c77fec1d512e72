import { useQuery } from '@tanstack/react-query';
import { listEvidence } from '../../../client/sdk.gen.js';
import type { ExhibitBody } from '../../../client/types.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useCase } from '../use-case.js';

export const useExhibits = () =>
  useQuery(queryOf('listEvidence', listEvidence, { path: { disputeId: useCase().disputeId } }));

/** The number that an exhibit has for good; none while it waits outside the file. */
export const numberOf = (exhibits: readonly ExhibitBody[], evidenceId: string): string =>
  exhibits.find((one) => one.evidenceId === evidenceId)?.number?.code ?? '—';

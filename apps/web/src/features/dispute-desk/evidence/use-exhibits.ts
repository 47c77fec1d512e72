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

/** What a file is for whoever looks at it: by its bytes where they are here, else as it was named. */
export const kindOf = ({ content, mediaType }: ExhibitBody): 'picture' | 'pdf' | 'video' | 'other' => {
  const type = content?.mediaType ?? mediaType;
  if (/^image\/(png|jpeg|gif|webp)$/.test(type)) return 'picture';
  return type === 'application/pdf' ? 'pdf' : type.startsWith('video/') ? 'video' : 'other';
};

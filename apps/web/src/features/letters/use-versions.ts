import { useQuery } from '@tanstack/react-query';
import { LETTER_WORDS as W } from '#messages/ui/desk-letters.js';
import { listLetterVersions } from '../../client/sdk.gen.js';
import type { LetterVersionView } from '../../client/types.gen.js';
import type { Tone } from '../../kit/status/tones.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';

export const STATES = { proposed: W.proposed, released: W.released, refused: W.refused } as const;
export const TONES: Readonly<Record<LetterVersionView['state'], Tone>> = {
  proposed: 'now',
  released: 'lifted',
  refused: 'neutral',
};

/** All versions of the association, the newest first. */
export function useVersions() {
  const { association } = useDesk();
  const path = { associationId: association.associationId };
  return useQuery(queryOf('listLetterVersions', listLetterVersions, { path }));
}

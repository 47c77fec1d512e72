import { useQuery } from '@tanstack/react-query';
import { findPublishedRatings, listDisputes } from '../../client/sdk.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';

export type FoundName = { readonly partyId: string; readonly name: string; readonly isOwn: boolean };

const LEAST = 2;
const MOST = 8;

/**
 * Whom a part of a name may mean: other sides of one’s own matters, as far as they are named there, and members whose
 * grades everybody may read. Nobody else is found, and nothing tells who has an account or how it is reached.
 */
export function useNames(written: string): readonly FoundName[] {
  const { association, actingFor } = useDesk();
  const name = written.trim();
  const enabled = Array.from(name).length >= LEAST;
  const own = useQuery({ ...queryOf('listDisputes', listDisputes, { query: { limit: 100 } }), enabled });
  const open = useQuery({
    ...queryOf('findPublishedRatings', findPublishedRatings, {
      path: { associationId: association.associationId },
      query: { name },
    }),
    enabled,
  });
  if (!enabled) return [];
  const plain = name.toLocaleLowerCase();
  const met = (own.data?.items ?? []).flatMap(({ parties }) =>
    parties.flatMap((one): readonly FoundName[] =>
      one.name !== undefined && one.partyId !== actingFor && one.name.toLocaleLowerCase().includes(plain)
        ? [{ partyId: one.partyId, name: one.name, isOwn: true }]
        : [],
    ),
  );
  const members = (open.data?.items ?? []).map(({ memberId: partyId, name: called }) => ({
    partyId,
    name: called,
    isOwn: false,
  }));
  const found = new Map([...members, ...met].map((one) => [one.partyId, one]));
  return [...found.values()].filter(({ partyId }) => partyId !== actingFor).slice(0, MOST);
}

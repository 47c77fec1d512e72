import { useQuery } from '@tanstack/react-query';
import { getDelegationAgreement } from '../../../client/sdk.gen.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { usePlatform } from '../use-platform.js';

const NOT_FOUND = 404;

/** What was agreed with the association: nothing yet is no trouble. */
export const useAgreement = () => {
  const { platformId } = usePlatform();
  const read = useQuery(queryOf('getDelegationAgreement', getDelegationAgreement, { path: { platformId } }));
  const trouble = troubleOf(read.error);
  const versions = read.data?.versions ?? [];
  return {
    platformId,
    read,
    trouble: trouble?.status === NOT_FOUND ? undefined : trouble,
    versions,
    inForce: versions.find(({ version }) => version === read.data?.inForce),
    offered: versions.find(({ version }) => version === read.data?.offered),
    endsAt: read.data?.endsAt,
  };
};

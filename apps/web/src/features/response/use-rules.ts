import { useCallback } from 'react';
import { getRulebook } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useDispute } from '../dispute/use-dispute.js';
import type { Material } from '../intake/papers.js';

type Rules = {
  readonly declaration: { readonly version: string };
  readonly materials: readonly Material[];
  readonly files?: { readonly mediaTypes: readonly string[] };
  readonly panel?: { readonly conflicts: Readonly<Record<string, { readonly waivable: boolean }>> };
};

/** What the dispute's rulebook says of declarations, papers, files and ties. */
export function useRules() {
  const { id, version } = useDispute().view.rulebook;
  const load = useCallback(() => getRulebook({ path: { id, version } }), [id, version]);
  const { data, trouble, again } = useLoad(load);
  return { rules: data as unknown as Rules | undefined, trouble, again }; // a rulebook is described as open data
}

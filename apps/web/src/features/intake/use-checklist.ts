import { getCurrentRulebook } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import type { Material } from './papers.js';

type Rules = {
  readonly materials: readonly Material[];
  readonly declaration: { readonly version: string };
  readonly files?: { readonly mediaTypes: readonly string[] };
};
const load = () => getCurrentRulebook();

/** What the rulebook of today asks for: it is the one that a complaint filed now is under. */
export function useChecklist() {
  const { data, trouble, again } = useLoad(load);
  return { rules: data as unknown as Rules | undefined, trouble, again }; // a rulebook is described as open data
}

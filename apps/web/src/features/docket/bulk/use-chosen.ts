import { AT_MOST } from '#messages/ui/desk-bulk.js';
import { toast } from '../../../kit/overlays/toast.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import type { DocketRow } from '../line-words.js';
import { MOST_AT_ONCE } from './bulk-acts.js';

/** Disputes that are chosen, over pages and a reload: their numbers by their ids. */
export function useChosen(rows: readonly DocketRow[]) {
  const { tell } = useLanguage();
  const kept = useKept<readonly (readonly [string, string])[]>('chosen-disputes', []);
  const chosen = new Map(kept.value);
  const choose = (ids: ReadonlySet<string> | 'all'): void => {
    const here = new Map(rows.map(({ disputeId, number }) => [disputeId, number]));
    const elsewhere = kept.value.filter(([id]) => !here.has(id));
    const wanted = [...here].filter(([id]) => ids === 'all' || ids.has(id));
    const next = [...elsewhere, ...wanted];
    if (next.length > MOST_AT_ONCE) toast(tell(AT_MOST, { most: MOST_AT_ONCE }));
    kept.set(next.slice(0, MOST_AT_ONCE));
  };
  return { chosen, choose, clear: () => kept.set([]) };
}

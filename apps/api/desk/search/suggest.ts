import { bigramsOf, plainForm } from '#domain/kernel/bigrams.js';
import { findWords } from '#read-models/find-words.js';
import type { Caller } from '../../http/caller.js';
import { listDisputes } from '../../dispute/docket/list-disputes.js';
import type { Suggestion, Suggestions } from './search.dto.js';

const MOST = 8;

/** What somebody may mean who has begun to type: of its own disputes, and for the staff of the parties it knows. */
export async function suggest(caller: Caller, q: string): Promise<Suggestions> {
  const { actor, tenant } = caller;
  const words = plainForm(q);
  const grams = bigramsOf(tenant.associationId, words);
  if (grams.length === 0) return { items: [] };
  const [{ items }, { duties }] = await Promise.all([
    listDisputes(caller, { search: q, limit: MOST }),
    tenant.contextOf(actor),
  ]);
  const disputes = items.map(({ disputeId, number, parties, items: goods }): Suggestion => {
    const beside = [...parties.map(({ name }) => name), goods.first?.title].filter((one) => one !== undefined);
    return { kind: 'dispute', id: disputeId, label: number, beside };
  });
  return { items: [...disputes, ...(duties.includes('case-manager') ? await parties(caller, grams, words) : [])] };
}

/** By their names as the association knows them; of one that was renamed the newest. */
const parties = async ({ tenant }: Caller, grams: readonly number[], words: string): Promise<readonly Suggestion[]> => {
  const found = await findWords(tenant.database, tenant.associationId, {
    grams,
    terms: [words],
    whose: { kind: 'all' },
    kinds: ['name'],
    limit: 10 * MOST,
  });
  const known = new Map(
    found.flatMap(({ partyId, disputeId, text }) => (partyId === null || disputeId !== null ? [] : [[partyId, text]])),
  );
  return [...known].slice(0, MOST).map(([id, label]) => ({ kind: 'party', id, label, beside: [] }));
};

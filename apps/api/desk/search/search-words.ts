import { covers } from '#domain/access/mandate.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { bigramsOf, plainForm } from '#domain/kernel/bigrams.js';
import { seesWords } from '#domain/dispute/visibility/sees-words.js';
import { visibilityIfAny } from '#domain/dispute/visibility/visibility.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { officesIn } from '#domain/dispute/who-acted.js';
import { loadStreams } from '#event-store/load-streams.js';
import { findWords, type WordFound, type WordPlace } from '#read-models/find-words.js';
import { areWordsComplete } from '#read-models/save-words.js';
import type { Caller } from '../../http/caller.js';
import { cursorOf, placeOf } from '../../dispute/docket/cursor.js';
import { whoseOf } from '../../dispute/docket/sight.js';
import { given } from '../../dispute/given.js';
import type { SearchHit, SearchHits, SearchQuery } from './search.dto.js';
import { snippetOf } from './snippet.js';

/** So many pages are looked through at most, where little of what was found is for the viewer. */
const ROUNDS = 5;

/** Where the words stand in what the viewer reads. How often they stand elsewhere nobody is told. */
export async function searchWords(caller: Caller, query: SearchQuery): Promise<SearchHits> {
  const { actor, tenant } = caller;
  const { q, kind, cursor, limit = 20 } = query;
  const context = await tenant.contextOf(actor);
  const whose = whoseOf(actor, context);
  const complete = await areWordsComplete(tenant.database);
  const words = plainForm(q);
  const grams = bigramsOf(tenant.associationId, words);
  if (!whose || grams.length === 0) return { items: [], complete };
  const list = { operation: 'searchWords', whose, q: words, kind };
  const terms = words.split(' ');
  const items: SearchHit[] = [];
  let before = placeOf<WordPlace>(tenant, list, cursor);
  let isMore = true;
  for (let round = 0; round < ROUNDS && isMore && items.length < limit; round += 1) {
    const sought = { grams, terms, whose, ...given({ kinds: kind && [kind], before }), limit: limit + 1 };
    const found = await findWords(tenant.database, tenant.associationId, sought);
    const hits = await readable(caller, context, whose.kind === 'auditor', found);
    const taken = hits.slice(0, limit - items.length);
    items.push(...taken.map((hit) => hitOf(hit, terms)));
    isMore = found.length > limit || taken.length < hits.length;
    before = placeIn((taken.length < hits.length ? taken.at(-1)?.found : found.at(-1)) ?? before);
  }
  return { items, complete, ...(isMore && before && { next: cursorOf(tenant, list, before) }) };
}

const placeIn = (last: WordPlace | undefined): WordPlace | undefined =>
  last && { position: last.position, contentId: last.contentId };

type Readable = { readonly found: WordFound; readonly number?: string };

/** Those that the viewer reads, as each dispute itself says. */
async function readable(
  { actor, tenant }: Caller,
  context: DecisionContext,
  isAuditor: boolean,
  found: readonly WordFound[],
): Promise<readonly Readable[]> {
  const ids = [...new Set(found.flatMap(({ disputeId }) => disputeId ?? []))];
  const streams = await loadStreams<DisputeEvent>(tenant.database, tenant.associationId, ids);
  const isStaff = context.duties.includes('case-manager');
  const rules = new Map(
    [...streams].map(([disputeId, { events }]) => {
      const dispute = evolveAll(unfiled, events);
      if (isAuditor && context.mandates?.some((scope) => covers(scope, dispute)) !== true)
        return [disputeId, undefined] as const;
      const known = { dispute, context: { ...context, offices: officesIn(events, dispute) } };
      const visibility = visibilityIfAny(actor, known);
      return [disputeId, visibility && { dispute, visibility }] as const;
    }),
  );
  return found.flatMap((one): readonly Readable[] => {
    if (one.disputeId === null) return isStaff ? [{ found: one }] : [];
    const rule = rules.get(one.disputeId);
    if (!rule || !seesWords(rule.visibility, rule.dispute, one)) return [];
    return [{ found: one, number: rule.dispute.number ?? '' }];
  });
}

const hitOf = ({ found, number }: Readable, terms: readonly string[]): SearchHit =>
  given({
    kind: found.kind,
    disputeId: found.disputeId ?? undefined,
    number,
    partyId: found.disputeId === null ? (found.partyId ?? undefined) : undefined,
    aboutId: found.aboutId === '' ? undefined : found.aboutId,
    snippet: snippetOf(found, terms),
  });

import { covers } from '#domain/access/mandate.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { bigramsOf, plainForm } from '#domain/kernel/bigrams.js';
import { seesWords } from '#domain/dispute/visibility/sees-words.js';
import { visibilityIfAny, type Visibility } from '#domain/dispute/visibility/visibility.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { officesIn } from '#domain/dispute/who-acted.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { Recorded } from '#event-store/types.js';
import { findWords, type WordFound, type WordPlace } from '#read-models/find-words.js';
import { areWordsComplete } from '#read-models/save-words.js';
import type { Caller } from '../../http/caller.js';
import { pageAt, placeOf } from '../../dispute/docket/cursor.js';
import { readableRows, type ReadRow } from '../../dispute/docket/readable-rows.js';
import { whoseOf } from '../../dispute/docket/sight.js';
import { given } from '../../dispute/given.js';
import type { SearchHit, SearchHits, SearchQuery } from './search.dto.js';
import { snippetOf } from './snippet.js';

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
  const start = placeOf<WordPlace>(tenant, list, cursor);
  const rows = await readableRows<WordFound, Readable>({
    limit,
    find: (behind, most) => {
      const sought = { grams, terms, whose, ...given({ kinds: kind && [kind], before: behind ?? start }), limit: most };
      return findWords(tenant.database, tenant.associationId, sought);
    },
    read: readerFor(caller, context, whose.kind === 'auditor'),
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ row }) => placeIn(row));
  return { items: page.map(({ shown }) => hitOf(shown, terms)), complete, ...next };
}

const placeIn = ({ position, contentId }: WordPlace): WordPlace => ({ position, contentId });

type Readable = { readonly found: WordFound; readonly number?: string };

type Rule = { readonly dispute: Dispute; readonly visibility: Visibility };

/** Gives of what was found that which the viewer reads, as each dispute itself says; each dispute is read once. */
const readerFor = ({ actor, tenant }: Caller, context: DecisionContext, isAuditor: boolean) => {
  const rules = new Map<string, Rule | undefined>();
  const isStaff = context.duties.includes('case-manager');
  const ruleOf = (events: readonly Recorded<DisputeEvent>[]): Rule | undefined => {
    const dispute = evolveAll(unfiled, events);
    if (isAuditor && context.mandates?.some((scope) => covers(scope, dispute)) !== true) return undefined;
    const known = { dispute, context: { ...context, offices: officesIn(events, dispute) } };
    const visibility = visibilityIfAny(actor, known);
    return visibility && { dispute, visibility };
  };
  return async (found: readonly WordFound[]): Promise<readonly ReadRow<WordFound, Readable>[]> => {
    const ids = new Set(
      found.flatMap(({ disputeId }) => (disputeId === null || rules.has(disputeId) ? [] : disputeId)),
    );
    const streams = await loadStreams<DisputeEvent>(tenant.database, tenant.associationId, [...ids]);
    for (const disputeId of ids) rules.set(disputeId, ruleOf(streams.get(disputeId)?.events ?? []));
    return found.flatMap((row): readonly ReadRow<WordFound, Readable>[] => {
      if (row.disputeId === null) return isStaff ? [{ row, shown: { found: row } }] : [];
      const rule = rules.get(row.disputeId);
      if (!rule || !seesWords(rule.visibility, rule.dispute, row)) return [];
      return [{ row, shown: { found: row, number: rule.dispute.number ?? '' } }];
    });
  };
};

const hitOf = ({ found, number }: Readable, terms: readonly string[]): SearchHit =>
  given({
    kind: found.kind,
    disputeId: found.disputeId ?? undefined,
    number,
    partyId: found.disputeId === null ? (found.partyId ?? undefined) : undefined,
    aboutId: found.aboutId === '' ? undefined : found.aboutId,
    snippet: snippetOf(found, terms),
  });

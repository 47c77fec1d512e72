import { loadDispute } from '#application/dispute/disputes.js';
import type { ComparisonVersion } from '#domain/dispute/service/comparison/state.js';
import { seesRow } from '#domain/dispute/visibility/sees-comparison.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';

type Words = ReadonlyMap<string, string | undefined>;

/** Every comparison of which the viewer may see a row, with all its versions; rows of closed exhibits leave no trace. */
export async function listComparisons({ actor, tenant }: Caller, disputeId: string): Promise<object> {
  const { dispute, context } = await loadDispute(tenant, disputeId, actor);
  const visibility = visibilityOf(actor, { dispute, context });
  const seen = Object.entries(dispute.comparisons).flatMap(([comparisonId, { right, partyId, versions }]) => {
    const open = versions
      .map((one) => ({ ...one, rows: one.rows.filter((row) => seesRow(row, visibility, dispute)) }))
      .filter(({ rows }) => rows.length > 0);
    return open.length > 0 ? [{ comparisonId, right, partyId, versions: open.toReversed() }] : [];
  });
  const words = await tenant.vault.open(seen.flatMap(({ versions }) => versions.flatMap(wordsOf)));
  return {
    items: seen.map(({ versions, ...comparison }) => ({
      ...comparison,
      versions: versions.map((one) => viewVersion(one, words)),
    })),
  };
}

const wordsOf = ({ rows, answers, findings }: ComparisonVersion): readonly string[] =>
  rows.flatMap(({ rowId, elementContentId, textContentId }) => [
    elementContentId,
    ...(textContentId === undefined ? [] : [textContentId]),
    ...Object.values(answers).flatMap((said) => said[rowId]?.textContentId ?? []),
    ...(findings[rowId] ? [findings[rowId].reasonContentId] : []),
  ]);

const viewVersion = ({ version, filedAt, rows, answers, findings }: ComparisonVersion, words: Words): object => {
  const text = (id: string | undefined): string | undefined => (id === undefined ? undefined : words.get(id));
  return {
    version,
    filedAt,
    rows: rows.map(({ rowId, elementContentId, textContentId, original, accused, view }) => {
      const found = findings[rowId];
      return given({
        rowId,
        element: text(elementContentId),
        original,
        accused,
        view,
        text: text(textContentId),
        answers: Object.entries(answers).flatMap(([partyId, said]) => {
          const one = said[rowId];
          return one ? [given({ partyId, view: one.view, text: text(one.textContentId) })] : [];
        }),
        found: found && given({ finding: found.finding, reason: text(found.reasonContentId) }),
      });
    }),
  };
};

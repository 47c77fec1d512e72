import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { RiskCatalogue, RiskSource } from '#domain/risk-catalogue/catalogue.js';
import { assertRiskCatalogue } from '#domain/risk-catalogue/check-catalogue.js';
import { countByRule } from '#read-models/find-screenings.js';
import { findPublishedDecision } from '#read-models/find-published-decisions.js';
import { countTips } from '#read-models/count-tips.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** What stands in a table behind the log, where it is looked up. */
export const isCounted = ({ kind }: RiskSource): boolean => kind !== 'guideline' && kind !== 'penalty';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Throws Refused where a catalogue cites a decision that nobody can read, or more tips or findings than there are. What
 * the version before cites stands.
 */
export async function assertCited(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  catalogue: RiskCatalogue,
  before: RiskCatalogue | undefined,
): Promise<void> {
  assertRiskCatalogue(catalogue, before); // what cannot be is told first
  const known = new Set(before?.entries.flatMap((entry) => entry.sources.map(canonicalJson)));
  const sources = catalogue.entries
    .flatMap((entry) => entry.sources)
    .filter((source) => isCounted(source) && !known.has(canonicalJson(source)));
  if (sources.length === 0) return;
  const [tips, findings] = await Promise.all([
    countTips(database, associationId),
    countByRule(database, associationId, undefined),
  ]);
  const counted = {
    tip: (ref: string) => tips.find(({ subject }) => subject === ref)?.routed ?? 0,
    screening: (ref: string) => findings.get(ref)?.confirmed ?? 0,
  };
  for (const { kind, ref, count = 0 } of sources) {
    if (kind === 'decision') {
      const found = UUID.test(ref) && (await findPublishedDecision(database, associationId, ref));
      if (!found) refuse('UnknownReference', { field: 'riskCatalogue.entries.sources.ref', name: ref });
    }
    if ((kind === 'tip' || kind === 'screening') && count > counted[kind](ref))
      refuse('UnknownReference', { field: 'riskCatalogue.entries.sources.count', name: String(count) });
  }
}

import type { Dispute, EvolveOf } from '../../core/state.js';
import type { ComparisonEvent } from './events.js';
import type { ComparisonVersion } from './state.js';

export const evolveComparison: EvolveOf<ComparisonEvent> = {
  ComparisonFiled: (dispute, { comparisonId, version, right, partyId, rows, filedAt }) => {
    const { versions = [] } = dispute.comparisons[comparisonId] ?? {};
    const filed = { right, partyId, versions: [...versions, { version, rows, filedAt, answers: {}, findings: {} }] };
    return { ...dispute, comparisons: { ...dispute.comparisons, [comparisonId]: filed } };
  },
  ComparisonAnswered: (dispute, { comparisonId, version, partyId, rows }) =>
    change(dispute, comparisonId, version, (one) => ({
      ...one,
      answers: {
        ...one.answers,
        [partyId]: { ...one.answers[partyId], ...Object.fromEntries(rows.map((row) => [row.rowId, row])) },
      },
    })),
  ComparisonFound: (dispute, { comparisonId, version, rows }) =>
    change(dispute, comparisonId, version, (one) => ({
      ...one,
      findings: { ...one.findings, ...Object.fromEntries(rows.map((row) => [row.rowId, row])) },
    })),
};

const change = (
  dispute: Dispute,
  comparisonId: string,
  number: number,
  to: (version: ComparisonVersion) => ComparisonVersion,
): Dispute => {
  const comparison = dispute.comparisons[comparisonId];
  if (!comparison) return dispute;
  const versions = comparison.versions.map((one) => (one.version === number ? to(one) : one));
  return { ...dispute, comparisons: { ...dispute.comparisons, [comparisonId]: { ...comparison, versions } } };
};

import { DELEGATED_CLOCKS, DELEGATION_LIMITS, type DelegationTerms } from '#domain/delegation/terms.js';
import { given } from '../dispute/given.js';
import type { TermsBody } from './terms.dto.js';

/** The terms as they were sent, field by field, so that nothing else gets into the log. */
export const toldTerms = (body: TermsBody): DelegationTerms => {
  const {
    kinds,
    entry,
    clocks,
    limits,
    lateness,
    dailyCap,
    festivalCap,
    aboveCap,
    legalKind,
    reasonCodes,
    returned,
    data,
    exit,
    identifiers,
  } = body;
  return given({
    kinds,
    entry,
    clocks: Object.fromEntries(DELEGATED_CLOCKS.map((clock) => [clock, clocks[clock]])) as DelegationTerms['clocks'],
    limits: Object.fromEntries(
      DELEGATION_LIMITS.map((limit) => [limit, { count: limits[limit].count, unit: limits[limit].unit }]),
    ) as unknown as DelegationTerms['limits'],
    lateness: { association: lateness.association, platform: lateness.platform },
    dailyCap,
    festivalCap,
    aboveCap,
    legalKind,
    reasonCodes: reasonCodes.map(({ ground, code }) => ({ ground, code })),
    returned,
    data: { ground: data.ground, fields: data.fields, retentionDays: data.retentionDays },
    exit: { noticeDays: exit.noticeDays, running: exit.running, keyOverlapDays: exit.keyOverlapDays },
    ...(identifiers && {
      identifiers: identifiers.map(({ kind, ground, source, clause, from, until }) => ({
        ...{ kind, ground, source, clause },
        ...{ from, until },
      })),
    }),
  });
};

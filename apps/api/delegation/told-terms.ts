import type { DelegationTerms, Limit } from '#domain/delegation/terms.js';
import { given } from '../dispute/given.js';
import type { TermsBody } from './terms.dto.js';

const told = ({ count, unit }: Limit): Limit => ({ count, unit });

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
    clocks: {
      'counter-notice': clocks['counter-notice'],
      'waiting-period': clocks['waiting-period'],
      measures: clocks.measures,
      talks: clocks.talks,
      panel: clocks.panel,
      adoption: clocks.adoption,
    },
    limits: {
      acceptance: told(limits.acceptance),
      talks: told(limits.talks),
      'clear-opinion': told(limits['clear-opinion']),
      panel: told(limits.panel),
      adoption: told(limits.adoption),
    },
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

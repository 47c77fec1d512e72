import type { DocumentFacts } from '#documents/facts.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { Known } from '../dispute/names.js';
import { fateOf } from './document-agreement.js';

type News = Pick<DocumentFacts, 'reason' | 'breach' | 'conclusion' | 'agreed'>;

/** What a letter tells of a finding on a promise, and of the end of a dispute without items, with its words. */
export const endNews = (
  event: DisputeEvent,
  { settlements }: Pick<Dispute, 'settlements'>,
  text: Known['text'],
): News => {
  switch (event.type) {
    case 'SettlementReached':
      return {
        agreed: {
          onBreach: event.data.onBreach,
          items: event.data.items.map(fateOf),
        },
      };
    case 'BreachFound':
      return {
        breach: { found: true, consequence: event.data.consequence },
        ...reason(text(event.data.reasonContentId)),
      };
    case 'PerformanceConfirmed':
      return event.data.by === 'association'
        ? { breach: { found: false }, ...reason(text(event.data.reasonContentId)) }
        : {};
    case 'DisputeConcluded':
      return {
        conclusion: { by: 'association', settled: event.data.reason === 'settled' },
        ...reason(text(event.data.reasonContentId)),
      };
    case 'RequestWithdrawn':
      return {
        conclusion: { by: 'complainant', settled: Object.keys(settlements).length > 0 },
        ...reason(text(event.data.reasonContentId)),
      };
    default:
      return {};
  }
};

const reason = (words: string | undefined): Pick<News, 'reason'> => (words === undefined ? {} : { reason: words });

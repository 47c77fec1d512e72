import type { DocumentFacts } from '#documents/facts.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import { afterNews } from './document-after.js';
import { delegatedNews } from './document-delegated.js';
import { endNews } from './document-ends.js';
import { laneFacts } from './document-lanes.js';
import { mediationNews } from './document-mediation.js';
import { panelNews } from './document-panel.js';
import type { Known } from '../dispute/names.js';

/** What an event of a lane, a mediation or a panel tells the addressee of the document that was ordered with it. */
export const newsOf = (
  event: DisputeEvent,
  service: Service,
  dispute: Dispute,
  text: Known['text'],
): Partial<DocumentFacts> => ({
  ...delegatedNews(event, dispute),
  ...laneFacts(event, text),
  ...mediationNews(event, service, dispute, text),
  ...endNews(event, dispute, text),
  ...panelNews(event, dispute, text),
  ...afterNews(event, service.aboutId, dispute, text),
});

import { type Dispute, getStage } from './core/state.js';
import {
  type AskPlatform,
  type Serve,
  SERVED_BY,
  type EngineChannel,
  type MakeDocument,
  type MakeExport,
  type TellSecret,
} from './effect.js';
import { owedTo } from './measures/measure/outstanding.js';
import { platformSubject, serviceSubject, panelSubject, adoptionSubject, type PairSubject } from './core/subject.js';
import type { Service } from './service/notice/events.js';
import { DOCUMENT_LOCALES } from './service/document/events.js';
import { stillAsked } from './response/waiting-period/still-asked.js';
import { NOTICES } from './service/notice/document-kinds.js';
import { measureStands } from './measures/measure/set-measures.js';

/**
 * The key names the newest measure owed: a lift gets a key of its own and starts at once, while a block that is still
 * being retried finds its key gone and stops. What is asked for again after a silence has a key of its own, too.
 */
export const askPlatform = (dispute: Dispute, platformId: string): readonly AskPlatform[] => {
  const measures = owedTo(dispute, platformId);
  if (measures.length === 0) return [];
  const newest = Math.max(...measures.map((measure) => measure.sequence));
  const { silences = 0 } = dispute.asked[platformId] ?? {};
  const key = `ask-platform:${platformId}:${newest}${silences > 0 ? `:${silences}` : ''}`;
  return [{ key, kind: 'ask-platform', subject: platformSubject(platformId), platformId, measures }];
};

/**
 * By every channel that has neither taken it nor failed, until it has arrived by another; what became pointless is not
 * begun. A phone gets its message all the same: who consented to it acts from its link, however fast a mail server was.
 */
export const serve = (dispute: Dispute, service: Service): readonly Serve[] => {
  const subject = serviceSubject(service.serviceId);
  if (isPointless(dispute, service)) return [];
  return service.channels
    .filter((channel) => service.arrivedAt === undefined || channel === 'sms' || channel === 'wechat')
    .filter((channel) => channel in SERVED_BY && !(channel === 'platform' && service.byHand))
    .filter((channel) => !service.dispatched.includes(channel) && !service.failed.includes(channel))
    .map((channel) => ({
      key: `serve:${service.serviceId}:${channel}`,
      kind: SERVED_BY[channel as EngineChannel],
      subject,
      service,
    }));
};

/** Made when asked for, not when served: few are, and making one costs more than filing a complaint. */
export const makeDocuments = (service: Service): readonly MakeDocument[] =>
  DOCUMENT_LOCALES.filter((locale) => service.files?.[locale] === 'asked').map((locale) => ({
    key: `make-document:${service.serviceId}:${locale}`,
    kind: 'make-document',
    subject: serviceSubject(service.serviceId),
    service,
    locale,
  }));

export const makeExports = (dispute: Dispute): readonly MakeExport[] =>
  Object.values(dispute.exports)
    .filter(({ made }) => made === undefined)
    .map(({ exportId }) => ({ key: `make-export:${exportId}`, kind: 'make-export', subject: 'dispute', exportId }));

export const tellSecret = (dispute: Dispute, panelId: string): readonly TellSecret[] => {
  const subject = panelSubject(panelId);
  const { drawId, secretContentId } = dispute.panels[panelId]?.draw ?? {};
  if (drawId === undefined || secretContentId === undefined || getStage(dispute, subject).stage !== 'draw-reveal')
    return [];
  return [{ key: `tell-secret:${drawId}`, kind: 'tell-secret', subject, panelId, secretContentId }];
};

/** A notice about pairs that have all come to their end without a measure, or an inquiry that nobody waits for. */
const isPointless = (dispute: Dispute, { serviceId, document, pairs, aboutId }: Service): boolean => {
  if (document === 'inquiry') return stillAsked(dispute, serviceId).length === 0;
  if (document === 'adoption-request') return getStage(dispute, adoptionSubject(aboutId ?? '')).stage === 'closed';
  if (document === 'forwarded-counter-notice' && dispute.counterNotices[aboutId ?? '']?.itemIds.length === 0)
    return true;
  return NOTICES.includes(document) && pairs.every((pair) => isOver(dispute, pair));
};

/**
 * What was restored on the respondent's statement is over, but the complainant is told of the statement all the same.
 */
const isOver = (dispute: Dispute, pair: PairSubject): boolean => {
  const { stage, reason } = getStage(dispute, pair);
  return stage === 'closed' && reason !== 'restored' && !measureStands(dispute, pair);
};

import { isPassedOn } from '#domain/dispute/service/notice/passed-on.js';
import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import type { Serve } from '#domain/dispute/effect.js';
import type { Instant } from '#domain/kernel/message.js';
import type { DisputeName } from './ask-platform.js';
import { notifyPlatform, type Notification, type PlatformPorts } from './notify-platform.js';
import { giveUp, type EffectReport } from './report.js';

/** Which clause on an account is asked about. */
type Clause = { readonly mediationId: string; readonly version: number };

/** What is asked of the platform has a type of its own. */
const TYPES: { readonly [K in DocumentKind]?: Notification['type'] } = {
  inquiry: 'inquiry.asked',
  'account-clause': 'clause.asked',
  'adoption-request': 'adoption.asked',
};

/**
 * `service.ordered`, or what is asked of the platform: a document for the platform, or through it for somebody it
 * knows. It fetches the document itself; a respondent whose phone it alone holds gets its link through it (`linkUrl`,
 * practice P13).
 */
export function servePlatform(
  ports: PlatformPorts,
  { key, service }: Serve,
  dispute: DisputeName & {
    readonly complainantId?: string;
    readonly answerBy?: Instant;
    readonly clause?: Clause;
    readonly adoptionId?: string;
  },
  apiUrl: string,
  at: Instant,
): Promise<EffectReport> {
  const { serviceId, document, addressee, platformId } = service;
  if (platformId === undefined) return Promise.resolve(giveUp('no-platform'));
  const { complainantId, answerBy, clause, adoptionId, ...name } = dispute;
  const data = {
    ...name,
    serviceId,
    document,
    addressee: addresseeOf(addressee, complainantId),
    documentUrl: `${apiUrl}/v1/disputes/${name.disputeId}/services/${serviceId}/document`,
    ...(answerBy !== undefined && { answerBy }),
    ...clause,
    ...(adoptionId !== undefined && { adoptionId }),
    ...(isPassedOn(service, complainantId) && {
      linkUrl: `${apiUrl}/v1/disputes/${name.disputeId}/services/${serviceId}/links`,
    }),
  };
  const body: Notification = {
    type: TYPES[document] ?? 'service.ordered',
    timestamp: at,
    data,
  };
  const sent = { serviceId, channel: 'platform' } as const;
  return notifyPlatform(ports, { disputeId: name.disputeId, key }, platformId, body, {
    taken: { type: 'RecordDispatch', data: sent },
    without: { type: 'RecordFailure', data: { ...sent, reason: 'no-interface', code: 'no-interface' } },
  });
}

/** For the platform itself, or to be passed on to somebody it knows. */
const addresseeOf = ({ kind, id }: Serve['service']['addressee'], complainantId?: string) => {
  if (kind === 'platform') return { kind };
  return id === complainantId ? { kind: 'complainant' } : { kind: 'respondent', respondentId: id };
};

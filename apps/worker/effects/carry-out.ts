import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import { getStage, type Dispute, type DisputeEvent } from '#domain/dispute/core/state.js';
import type { Effect } from '#domain/dispute/effect.js';
import { adoptionSubject } from '#domain/dispute/core/subject.js';
import { stillAsked } from '#domain/dispute/response/waiting-period/still-asked.js';
import type { Instant } from '#domain/kernel/message.js';
import { askPlatform } from '#effects/ask-platform.js';
import { makeDocument } from '#effects/make-document.js';
import { makeExport } from '#effects/make-export.js';
import type { PlatformPorts } from '#effects/notify-platform.js';
import type { EffectReport } from '#effects/report.js';
import { serveMail, type ComposedMail, type MailPorts } from '#effects/serve-mail.js';
import { serveMessage, type ComposeMessage, type MessagePorts } from '#effects/serve-message.js';
import { servePlatform } from '#effects/serve-platform.js';
import { tellDelegator } from '#effects/tell-delegator.js';
import { tellSecret } from '#effects/tell-secret.js';
import type { Stream } from '#event-store/load.js';
import { delegatorNews } from './delegator-news.js';
import type { Planned } from '../load-plan.js';
import type { documentPorts } from './document-ports.js';
import type { exportPorts } from './export-ports.js';

export type EffectPorts = {
  readonly mail: Omit<MailPorts, 'compose'>;
  /** The words of one service of a dispute; why not, where nobody knows where to send them or the party wants no mail. */
  readonly compose: (
    tenant: TenantContext,
    stream: Stream<DisputeEvent>,
    serviceId: string,
    at: Instant,
  ) => Promise<ComposedMail | 'no-address' | 'no-consent'>;
  readonly messages: Omit<MessagePorts, 'compose'>;
  readonly composeMessage: (
    tenant: TenantContext,
    stream: Stream<DisputeEvent>,
    ...of: Parameters<ComposeMessage>
  ) => ReturnType<ComposeMessage>;
  readonly documents: ReturnType<typeof documentPorts>;
  readonly exports: ReturnType<typeof exportPorts>;
  /** The platforms of one association. */
  readonly platformsOf: (associationId: string) => PlatformPorts;
  /** Where platforms fetch the rest, without a slash at the end. */
  readonly apiUrl: string;
};

/** One attempt at one effect. `at` is legal time. What it returns is to be recorded; what it throws is tried again. */
export async function carryOut(
  ports: EffectPorts,
  effect: Effect,
  tenant: TenantContext,
  { dispute, stream }: Planned,
  at: Instant,
): Promise<EffectReport> {
  const { associationId, streamId: disputeId } = stream;
  if (effect.kind === 'serve-mail')
    return serveMail({ ...ports.mail, compose: (serviceId) => ports.compose(tenant, stream, serviceId, at) }, effect, {
      associationId,
      disputeId,
    });
  if (effect.kind === 'serve-sms' || effect.kind === 'serve-wechat') {
    const compose: ComposeMessage = (...of) => ports.composeMessage(tenant, stream, ...of);
    return serveMessage({ ...ports.messages, compose }, effect, { associationId, disputeId });
  }
  if (effect.kind === 'make-document') return makeDocument(ports.documents(tenant, stream, effect), effect);
  if (effect.kind === 'make-export') return makeExport(ports.exports(tenant, stream), effect);
  if (effect.kind === 'tell-secret') return tellSecret(tenant.vault, effect);
  const platforms = ports.platformsOf(associationId);
  const name = { associationId, disputeId, ...(dispute.number !== undefined && { number: dispute.number }) };
  if (effect.kind === 'ask-platform') return askPlatform(platforms, effect, name, ports.apiUrl, at);
  if (effect.kind === 'tell-delegator')
    return tellDelegator(
      platforms,
      effect,
      await delegatorNews(tenant, stream, dispute, effect.about),
      name,
      ports.apiUrl,
      at,
    );
  const { complainantId } = dispute;
  const answerBy = answerByOf(dispute, effect.service.serviceId);
  const clause = clauseOf(dispute, effect.service);
  const adoption = adoptionOf(dispute, effect.service);
  const about = {
    ...name,
    ...(complainantId !== undefined && { complainantId }),
    ...(effect.service.document === 'inquiry' && answerBy && { answerBy }),
    ...(clause && { clause }),
    ...adoption,
  };
  return servePlatform(platforms, effect, about, ports.apiUrl, at);
}

/** An inquiry is answered by the end of the stage of the pairs that it still asks about. */
const answerByOf = (dispute: Dispute, inquiryId: string): Instant | undefined => {
  const [pair] = stillAsked(dispute, inquiryId);
  return pair && getStage(dispute, pair).deadline?.dueAt;
};

/** Which decision the platform is asked about, and by when it answers. */
const adoptionOf = (
  dispute: Dispute,
  { document, aboutId }: Service,
): { readonly adoptionId?: string; readonly answerBy?: Instant } => {
  if (document !== 'adoption-request' || aboutId === undefined) return {};
  const answerBy = getStage(dispute, adoptionSubject(aboutId)).deadline?.dueAt;
  return { adoptionId: aboutId, ...(answerBy !== undefined && { answerBy }) };
};

/** The version of the agreement whose clause on an account the platform is asked about. */
const clauseOf = (
  { mediations }: Dispute,
  { document, aboutId = '' }: Service,
): { readonly mediationId: string; readonly version: number } | undefined => {
  const version = mediations[aboutId]?.agreement?.version;
  return document === 'account-clause' && version !== undefined ? { mediationId: aboutId, version } : undefined;
};

import type { Dispute } from '#domain/dispute/state.js';
import { getStage } from '#domain/dispute/state.js';
import type { Effect } from '#domain/dispute/plan.js';
import { stillAsked } from '#domain/dispute/waiting-period/still-asked.js';
import type { Instant } from '#domain/message.js';
import { askPlatform } from '#effects/ask-platform.js';
import type { PlatformPorts } from '#effects/notify-platform.js';
import type { EffectReport } from '#effects/report.js';
import { serveMail, type MailPorts } from '#effects/serve-mail.js';
import { servePlatform } from '#effects/serve-platform.js';

export type EffectPorts = {
  readonly mail: MailPorts;
  /** The platforms of one association. */
  readonly platformsOf: (associationId: string) => PlatformPorts;
  /** Where platforms fetch the rest, without a slash at the end. */
  readonly apiUrl: string;
};

/** Whose effect it is. */
export type Owed = { readonly associationId: string; readonly disputeId: string; readonly dispute: Dispute };

/** One attempt at one effect. `at` is legal time. What it returns is to be recorded; what it throws is tried again. */
export function carryOut(ports: EffectPorts, effect: Effect, { associationId, disputeId, dispute }: Owed, at: Instant): Promise<EffectReport> {
  if (effect.kind === 'serve-mail') return serveMail(ports.mail, effect, disputeId);
  const platforms = ports.platformsOf(associationId);
  const name = { associationId, disputeId, ...(dispute.number !== undefined && { number: dispute.number }) };
  if (effect.kind === 'ask-platform') return askPlatform(platforms, effect, name, ports.apiUrl, at);
  const { complainantId } = dispute;
  const answerBy = answerByOf(dispute, effect.service.serviceId);
  const about = { ...name, ...(complainantId !== undefined && { complainantId }), ...(effect.service.document === 'inquiry' && answerBy && { answerBy }) };
  return servePlatform(platforms, effect, about, ports.apiUrl, at);
}

/** An inquiry is answered by the end of the stage of the pairs that it still asks about. */
const answerByOf = (dispute: Dispute, inquiryId: string): Instant | undefined => {
  const [pair] = stillAsked(dispute, inquiryId);
  return pair && getStage(dispute, pair).deadline?.dueAt;
};

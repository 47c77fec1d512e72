import type { LoadedDispute } from '#application/dispute/disputes.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { redactEvent } from '#domain/dispute/visibility/redact-event.js';
import type { ReferralEvent } from '#domain/dispute/conduct/referral/events.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { getStage } from '#domain/dispute/core/state.js';
import { referralSubject } from '#domain/dispute/core/subject.js';
import type { Actor } from '#domain/kernel/message.js';
import { given } from '../../given.js';
import type { ReferralView } from './referral.dto.js';

/** What went to authorities and came from them, as far as the viewer may see it, with its words opened. */
export async function viewReferrals(
  { vault }: TenantContext,
  file: LoadedDispute,
  actor: Actor,
): Promise<readonly ReferralView[]> {
  const { dispute, stream } = file;
  const visibility = visibilityOf(actor, file);
  const seen = stream.events.flatMap((event) => redactEvent(event, visibility, dispute)?.event ?? []);
  const own = seen.filter((event): event is typeof event & ReferralEvent => event.type.startsWith('Referr'));
  const words = own.flatMap(({ data }) => contentsOf(data));
  const opened = await vault.open(words);
  const text = (id: string | undefined) => (id === undefined ? undefined : opened.get(id));
  return Object.entries(dispute.referrals).flatMap(([referralId, { way, authority }]) => {
    const about = own.filter(({ data }) => data.referralId === referralId);
    const [first] = about;
    if (!first) return [];
    const handed = about.find((event) => event.type === 'ReferredOut' || event.type === 'ReferralProposed')?.data;
    const into = about.find((event) => event.type === 'ReferredIn')?.data;
    const sent = about.find((event) => event.type === 'ReferredOut')?.data;
    const view = {
      referralId,
      way,
      stage: getStage(dispute, referralSubject(referralId)).stage,
      authority: authority.kind,
      name: text(authority.nameContentId),
      number: text(into?.numberContentId),
      reason: handed?.reason,
      explanation: text(handed?.reasonContentId ?? into?.textContentId),
      sent: text(handed?.sentContentId),
      at: sent?.sentAt ?? into?.referredAt,
      answers: about.flatMap((event) => {
        if (event.type !== 'ReferralAnswered') return [];
        const { outcome, answeredAt, numberContentId, textContentId } = event.data;
        return [given({ outcome, answeredAt, number: text(numberContentId), text: text(textContentId) })];
      }),
    };
    return [given(view) as ReferralView];
  });
}

const contentsOf = (value: object): readonly string[] =>
  Object.entries(value).flatMap(([name, one]: [string, unknown]) => {
    if (name.endsWith('ContentId') && typeof one === 'string') return [one];
    return name === 'authority' ? contentsOf(one as object) : [];
  });

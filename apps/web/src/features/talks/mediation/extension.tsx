import { MEDIATION_WORDS as WORDS } from '#messages/ui/mediation.js';
import { EXTENSION_ASKED } from '#messages/ui/talks.js';
import { consentToExtension } from '../../../client/sdk.gen.js';
import type { MediationSeenBody } from '../../../client/types.gen.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { DaysForm } from '../days-form.js';

/** More time, if everybody wants the same. */
export function Extension({ mediation: { mediationId, extension } }: { readonly mediation: MediationSeenBody }) {
  const { say, tell } = useLanguage();
  const { disputeId, partyId } = useDispute().session;
  return (
    <details open={extension !== undefined && !extension.parties.includes(partyId)}>
      <summary>{say(WORDS.extend)}</summary>
      <DaysForm
        name={`extend:${mediationId}`}
        label={WORDS.extendDays}
        act={WORDS.extend}
        begun={extension ? String(extension.days) : ''}
        send={(days, key) =>
          consentToExtension({
            path: { disputeId, mediationId },
            body: { days },
            headers: { 'Idempotency-Key': key },
          })
        }
      >
        {extension && <p>{tell(EXTENSION_ASKED, { days: extension.days })}</p>}
      </DaysForm>
    </details>
  );
}

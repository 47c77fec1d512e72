import { MEDIATION_WORDS as WORDS } from '#messages/ui/mediation.js';
import { inviteToMediation } from '../../../client/sdk.gen.js';
import type { InviteToMediationBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { ActPage } from '../../dispute/act-page.js';

/** Asks for a mediator's help in this dispute. */
export function InvitePage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId, partyId } = session;
  const act = useAct('invite', (body: InviteToMediationBody, key: string) =>
    inviteToMediation({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const respondentIds = view.roles.includes('respondent')
    ? [partyId]
    : view.respondents.map(({ respondentId }) => respondentId);
  return (
    <ActPage
      action="InviteToMediation"
      words={say(WORDS.invite)}
      note={say(WORDS.inviteNote)}
      act={act}
      send={async () => (await act.run({ respondentIds })) !== undefined}
      children={null}
    />
  );
}

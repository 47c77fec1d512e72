import { CHAIR_WORDS as W } from '#messages/ui/mediator-desk.js';
import type { MediationSeenBody } from '../../../../client/types.gen.js';
import { ActLinks } from './act-links.js';
import { AgreementCard } from './agreement-card.js';
import { AskedToMediate } from './asked-to-mediate.js';
import { ChairSessions } from './chair-sessions.js';
import { FactsCard } from './facts-card.js';

/** What its mediator works with: the request, sessions, facts, agreement, and how it ends. */
export function Chair({ mediation }: { readonly mediation: MediationSeenBody }) {
  const subject = `mediation:${mediation.mediationId}`;
  if (mediation.acceptedAt === undefined) return <AskedToMediate mediation={mediation} />;
  return (
    <>
      <ChairSessions mediation={mediation} />
      <FactsCard mediation={mediation} />
      <AgreementCard mediation={mediation} />
      <ActLinks
        subject={subject}
        acts={[
          ['StartAppraisal', W.startAppraisal],
          ['EndAppraisal', W.endAppraisal],
          ['CloseMediation', W.outcome],
          ['DiscloseTie', W.tie],
        ]}
      />
    </>
  );
}

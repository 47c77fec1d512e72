import { useQuery } from '@tanstack/react-query';
import { REGISTER_SHOWINGS_NAMED } from '#messages/membership/words.js';
import { MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { formatList } from '#messages/format.js';
import { getMembership } from '../../client/sdk.gen.js';
import type { MembershipView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { Stack } from '../registers/stack.js';
import { usePart } from '../registers/use-part.js';
import { Admission } from './admission.js';
import { AllegationCard } from './allegations.js';
import { Allege } from './allege.js';
import { Decide } from './decide.js';
import { Letters } from './letters.js';
import { Papers } from './papers.js';
import { StandingCard } from './standing-card.js';

/** One member at the staff's desk: its application, its letters, what was alleged, and what can be done now. */
export function MembershipOfPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const memberId = usePart('memberId');
  const read = useQuery(queryOf('getMembership', getMembership, { path: { memberId } }));
  const title = read.data ? (read.data.name ?? say(W.erased)) : say(W.member);
  return (
    <DeskPage title={title} crumbs={[{ label: say(W.members), href: to(['members']) }]}>
      <Part read={read} lines={8}>
        {(membership) => <Whole membership={membership} />}
      </Part>
    </DeskPage>
  );
}

function Whole({ membership }: { readonly membership: MembershipView }) {
  const { say, locale } = useLanguage();
  const { office } = useDesk();
  const { memberId, allegations, allowedActions, shows, roles } = membership;
  // administrators read it, and the acts are of those who handle cases
  const may = (action: string): boolean => office === 'case-manager' && allowedActions.includes(action);
  const shown = shows.map((one) => say(REGISTER_SHOWINGS_NAMED[one]));
  return (
    <Stack label={say(W.member)}>
      <StandingCard membership={membership} />
      {may('AdmitMember') && <Admission membership={membership} />}
      <Letters membership={membership} maySign={false} />
      {!roles.includes('platform') && may('RecordCommitmentPaper') && <Papers membership={membership} />}
      {allegations.map((one) => (
        <AllegationCard key={one.allegationId} one={one}>
          {may('DecideMemberBreach') && one.found === undefined && <Decide memberId={memberId} one={one} />}
        </AllegationCard>
      ))}
      {may('AllegeMemberBreach') && <Allege membership={membership} />}
      <Card title={say(W.shows)}>
        <p>{shown.length === 0 ? '—' : formatList(shown, locale)}</p>
      </Card>
    </Stack>
  );
}

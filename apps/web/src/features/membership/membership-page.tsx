import { useQuery } from '@tanstack/react-query';
import { MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { getMembership, makeMemberStatement } from '../../client/sdk.gen.js';
import type { AllegationView, MembershipView } from '../../client/types.gen.js';
import { Banner } from '../../kit/status/banner.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { Stack } from '../registers/stack.js';
import { AllegationCard } from './allegations.js';
import { Apply } from './apply.js';
import { Letters } from './letters.js';
import { Leave, Renew } from './renew-and-leave.js';
import { SayWords } from './say-words.js';
import { Showings } from './showings.js';
import { StandingCard } from './standing-card.js';

/** The membership of whom one acts for: what it is today, and everything that can be done about it. */
export function MembershipPage() {
  const { say } = useLanguage();
  const { actingFor, forWhom } = useDesk();
  const memberId = actingFor ?? forWhom[0]?.id;
  return (
    <DeskPage title={say(SEAT_PLACES.membership)}>
      {memberId === undefined ? <EmptyState title={say(W.noneForWhom)} /> : <Own memberId={memberId} />}
    </DeskPage>
  );
}

function Own({ memberId }: { readonly memberId: string }) {
  const read = useQuery(queryOf('getMembership', getMembership, { path: { memberId } }));
  return (
    <Part read={read} lines={8}>
      {(membership) => <Whole key={memberId} memberId={memberId} membership={membership} />}
    </Part>
  );
}

/** An application that nobody has answered: by which rules, in which roles. */
const waitingOf = ({ standing, acceptedVersion, roles }: MembershipView) =>
  standing === 'applied' ? { version: acceptedVersion, roles } : undefined;

type Props = { readonly memberId: string; readonly membership: MembershipView };
function Whole({ memberId, membership }: Props) {
  const { say } = useLanguage();
  const { standing, allegations, allowedActions, shows } = membership;
  const may = (action: string): boolean => allowedActions.includes(action);
  const isOutside = standing === 'outside';
  return (
    <Stack label={say(SEAT_PLACES.membership)}>
      <p>{say(W.lead)}</p>
      {isOutside && (
        <EmptyState title={say(W.none)}>
          <p>{say(W.noneHelp)}</p>
        </EmptyState>
      )}
      {!isOutside && <StandingCard membership={membership} />}
      {standing === 'applied' && <Next membership={membership} />}
      {allegations.map((one) => (
        <AllegationCard key={one.allegationId} one={one}>
          {may('MakeMemberStatement') && <Statement memberId={memberId} one={one} />}
        </AllegationCard>
      ))}
      {may('ApplyForMembership') && <Apply memberId={memberId} isAgain={!isOutside} waiting={waitingOf(membership)} />}
      {!isOutside && <Letters membership={membership} maySign={may('SignCommitment')} />}
      {may('RenewMembership') && <Renew membership={membership} />}
      {may('SetRegisterShowings') && <Showings key={shows.join(' ')} membership={membership} />}
      {may('LeaveMembership') && <Leave memberId={memberId} />}
    </Stack>
  );
}

function Next({ membership: { roles, letters = [] } }: { readonly membership: MembershipView }) {
  const { say } = useLanguage();
  const isSigned = roles.every((role) => letters.some((one) => one.role === role));
  return (
    <Banner tone={isSigned ? 'now' : 'due'} title={say(W.next)}>
      <p>{say(isSigned ? W.nextWait : W.nextSign)}</p>
    </Banner>
  );
}

function Statement({ memberId, one }: { readonly memberId: string; readonly one: AllegationView }) {
  const { say } = useLanguage();
  const now = useNow();
  const { allegationId, statement, statementDueAt, found } = one;
  if (statement !== undefined || found !== undefined || statementDueAt < now) return null;
  return (
    <SayWords
      name={`member-statement ${allegationId}`}
      label={say(W.statement)}
      help={say(W.statementHelp)}
      act={say(W.makeStatement)}
      send={(text, key) =>
        makeMemberStatement({
          path: { memberId, allegationId },
          body: { text },
          headers: { 'Idempotency-Key': key },
        })
      }
    />
  );
}

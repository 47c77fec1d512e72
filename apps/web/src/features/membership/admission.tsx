import { MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { admitMember, refuseMember } from '../../client/sdk.gen.js';
import type { MembershipView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../rules/rules.module.css';
import { SayWords } from './say-words.js';

/** An application: admitted, or refused with the reason that the applicant reads. */
export function Admission({ membership: { memberId, roles } }: { readonly membership: MembershipView }) {
  const { say } = useLanguage();
  const { to } = useDesk();
  const path = { memberId };
  const admission = useSend(`admit-member ${memberId}`, (_: object, key) =>
    admitMember({ path, headers: { 'Idempotency-Key': key } }),
  );
  const place = roles.includes('platform') ? 'platforms' : 'parties';
  return (
    <Card title={say(W.admission)} isUrgent>
      <div className={s.form}>
        <p className={s.quiet}>{say(W.admissionHelp)}</p>
        <p>
          <TextLink href={to([place, memberId])}>{say(W.party)}</TextLink>
        </p>
        <TroubleBanner trouble={troubleOf(admission.error)} />
        <div>
          <Button kind="primary" isPending={admission.isPending} onPress={() => admission.mutate({})}>
            {say(W.admit)}
          </Button>
        </div>
        <SayWords
          name={`refuse-member ${memberId}`}
          label={say(W.refuseReason)}
          act={say(W.refuse)}
          send={(text, key) => refuseMember({ path, body: { text }, headers: { 'Idempotency-Key': key } })}
        />
      </div>
    </Card>
  );
}

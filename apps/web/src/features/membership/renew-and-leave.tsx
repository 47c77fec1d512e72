import { useState } from 'react';
import { formatDay } from '#messages/format.js';
import { RULE_VERSION } from '#messages/rule-making/words.js';
import { ACCEPT_RULES, MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { leaveMembership, renewMembership } from '../../client/sdk.gen.js';
import type { MembershipView, RuleVersionView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { Card } from '../../kit/data/card.js';
import { Confirm } from '../../kit/overlays/confirm.js';
import { Banner } from '../../kit/status/banner.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { dayAt } from '../calendar/days.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../rules/rules.module.css';
import { Agree } from './agree.js';
import { useRulesInForce } from './use-rules.js';

/** Lets the membership go on from its end, once its reminder has come. */
export function Renew({ membership: { memberId, renewFrom } }: { readonly membership: MembershipView }) {
  const { say, locale } = useLanguage();
  const today = dayAt(useNow());
  const { rules, error, isNone } = useRulesInForce();
  const isEarly = renewFrom !== undefined && today < renewFrom;
  return (
    <Card title={say(W.renew)} isUrgent={!isEarly}>
      <div className={s.form}>
        <p className={s.quiet}>{say(W.renewHelp)}</p>
        {isEarly && <p>{`${say(W.notYet)} ${say(W.renewFrom)} ${formatDay(renewFrom, locale)}`}</p>}
        <TroubleBanner trouble={troubleOf(error)} />
        {isNone && !isEarly && <Banner tone="now" title={say(W.noRules)} />}
        {rules && !isEarly && <RenewForm memberId={memberId} rules={rules} />}
      </div>
    </Card>
  );
}

function RenewForm({ memberId, rules }: { readonly memberId: string; readonly rules: RuleVersionView }) {
  const { say, tell } = useLanguage();
  const { association } = useDesk();
  const [isAccepted, setAccepted] = useState(false);
  const [isTried, setTried] = useState(false);
  const { version, hash } = rules;
  const sending = useSend(`renew-membership ${memberId}`, (body: { version: string; hash: string }, key) =>
    renewMembership({ path: { memberId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = (): void => {
    setTried(true);
    if (isAccepted) sending.mutate({ version, hash });
  };
  return (
    <>
      <p>
        <TextLink href={`/a/${association.slug}/rules/member-rules/${version}`}>{say(W.readWhole)}</TextLink>
      </p>
      <Agree
        label={say(W.acceptance)}
        words={tell(ACCEPT_RULES, { rules: tell(RULE_VERSION, { kind: 'member-rules', version }) })}
        isAgreed={isAccepted}
        fault={isTried && !isAccepted ? say(W.acceptMissing) : undefined}
        onChange={setAccepted}
      />
      <TroubleBanner trouble={troubleOf(sending.error)} />
      <div>
        <Button kind="primary" isPending={sending.isPending} onPress={send}>
          {say(W.renew)}
        </Button>
      </div>
    </>
  );
}

/** Ends the membership at once, and the rating with it if that is said. */
export function Leave({ memberId }: { readonly memberId: string }) {
  const { say } = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const [leavesRating, setLeavesRating] = useState(false);
  const sending = useSend(`leave-membership ${memberId}`, (body: { leavesRating: boolean }, key) =>
    leaveMembership({ path: { memberId }, body, headers: { 'Idempotency-Key': key } }),
  );
  return (
    <div>
      <TroubleBanner trouble={troubleOf(sending.error)} />
      <Button onPress={() => setAsked(true)}>{say(W.leave)}</Button>
      <Confirm
        title={say(W.leaveTitle)}
        act={say(W.leave)}
        isDangerous
        isPending={sending.isPending}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() => sending.mutate({ leavesRating }, { onSettled: () => setAsked(false) })}
      >
        <p>{say(W.leaveHelp)}</p>
        <Checkbox label={say(W.leavesRating)} isSelected={leavesRating} onChange={setLeavesRating} />
      </Confirm>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MEMBERSHIP_ROLES_NAMED } from '#messages/membership/words.js';
import { RULE_VERSION } from '#messages/rule-making/words.js';
import { ACCEPT_RULES, MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { applyForMembership, getCurrentRatingRules } from '../../client/sdk.gen.js';
import type { ApplyForMembershipBody, RuleVersionView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Checkbox, CheckboxGroup } from '../../kit/choices/checkbox.js';
import { Card } from '../../kit/data/card.js';
import { Banner } from '../../kit/status/banner.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { textIn } from '../ratings/loose.js';
import { MemberRulesText } from '../rules/rule-text.js';
import s from '../rules/rules.module.css';
import { Agree } from './agree.js';
import { useRulesInForce } from './use-rules.js';

type Role = ApplyForMembershipBody['roles'][number];
const ROLES = Object.keys(MEMBERSHIP_ROLES_NAMED) as readonly Role[];
type Waiting = { readonly version: string | undefined; readonly roles: readonly Role[] };
type Props = { readonly memberId: string; readonly isAgain: boolean; readonly waiting?: Waiting | undefined };

/**
 * Asks to be a member: in which roles, by the rules in force that are read here, and rated or not. An application that
 * waits asks nothing more, unless other rules came into force: nobody is admitted by those of before.
 */
export function Apply({ memberId, isAgain, waiting }: Props) {
  const { say } = useLanguage();
  const { rules, error, isNone } = useRulesInForce();
  if (waiting && (rules === undefined || rules.version === waiting.version)) return null;
  const title = isAgain ? W.applyAgain : W.apply;
  return (
    <Card title={say(waiting ? W.rulesMoved : title)}>
      {waiting && <p>{say(W.rulesMovedHelp)}</p>}
      <TroubleBanner trouble={troubleOf(error)} />
      {isNone && <Banner tone="now" title={say(W.noRules)} />}
      {rules && <ApplyForm memberId={memberId} rules={rules} chosen={waiting?.roles} />}
    </Card>
  );
}

type FormProps = {
  readonly memberId: string;
  readonly rules: RuleVersionView;
  readonly chosen?: readonly Role[] | undefined;
};
function ApplyForm({ memberId, rules, chosen }: FormProps) {
  const { say, tell } = useLanguage();
  const { association, office } = useDesk();
  const open = ROLES.filter((role) => (role === 'platform') === (office === 'platform-staff'));
  const [roles, setRoles] = useState<readonly Role[]>(chosen ?? (open.length === 1 ? open : []));
  const [isAccepted, setAccepted] = useState(false);
  const [isRated, setRated] = useState(false);
  const [isTried, setTried] = useState(false);
  const query = { association: association.associationId };
  const rating = useQuery(queryOf('getCurrentRatingRules', getCurrentRatingRules, { query }));
  const current = rating.data as { readonly current?: unknown } | undefined;
  const ratingRules = textIn(current, 'version') ?? textIn(current?.current, 'version');
  const sending = useSend('apply-for-membership', (body: ApplyForMembershipBody, key) =>
    applyForMembership({ path: { memberId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const { version, hash, memberRules } = rules;
  const send = (): void => {
    setTried(true);
    if (roles.length === 0 || !isAccepted) return;
    const rated = isRated && ratingRules !== undefined ? { ratingRules } : {};
    sending.mutate({ roles: [...roles], version, hash, ...rated });
  };
  return (
    <div className={s.form}>
      <CheckboxGroup
        label={say(W.roles)}
        help={say(W.rolesHelp)}
        fault={isTried && roles.length === 0 ? say(W.rolesMissing) : undefined}
        options={open.map((id) => ({ id, label: say(MEMBERSHIP_ROLES_NAMED[id]) }))}
        value={roles}
        onChange={(ids) => setRoles(open.filter((role) => ids.includes(role)))}
      />
      {memberRules && <MemberRulesText rules={memberRules} />}
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
      {ratingRules !== undefined && (
        <Checkbox label={say(W.beRated)} help={say(W.beRatedHelp)} isSelected={isRated} onChange={setRated} />
      )}
      <TroubleBanner trouble={troubleOf(sending.error)} />
      <div>
        <Button kind="primary" isPending={sending.isPending} onPress={send}>
          {say(W.apply)}
        </Button>
      </div>
    </div>
  );
}

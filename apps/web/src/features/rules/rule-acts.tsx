import { useState } from 'react';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import { approveRules, openRuleComments, withdrawRules } from '../../client/sdk.gen.js';
import type { RuleVersionView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { DateField } from '../../kit/dates/date-field.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from './rules.module.css';

type Props = { readonly one: RuleVersionView };
const pathOf = ({ kind, version }: RuleVersionView) => ({ ruleKind: kind, ruleVersion: version });

/** What can be done with a version now; what cannot is not there. */
export function RuleActs({ one }: Props) {
  const may = (action: string) => one.allowedActions.includes(action);
  return (
    <>
      {may('OpenRuleComments') && <OpenComments one={one} />}
      {may('ApproveRules') && <Approve one={one} />}
      {may('WithdrawRules') && <Withdraw one={one} />}
    </>
  );
}

function OpenComments({ one }: Props) {
  const { say } = useLanguage();
  const sending = useSend('open-rule-comments', (until: string, key) =>
    openRuleComments({ path: pathOf(one), body: { until }, headers: { 'Idempotency-Key': key } }),
  );
  return (
    <WithDay title={say(D.open)} help={say(D.openHelp)} label={say(D.lastDay)} sending={sending} act={say(D.open)} />
  );
}

function Approve({ one }: Props) {
  const { say } = useLanguage();
  const sending = useSend('approve-rules', (inForceFrom: string, key) =>
    approveRules({ path: pathOf(one), body: { hash: one.hash, inForceFrom }, headers: { 'Idempotency-Key': key } }),
  );
  return (
    <WithDay
      title={say(D.approve)}
      help={say(D.approveHelp)}
      label={say(W.from)}
      sending={sending}
      act={say(D.approve)}
    />
  );
}

type Sending = {
  readonly isPending: boolean;
  readonly error: unknown;
  readonly mutateAsync: (day: string) => Promise<unknown>;
};
type DayProps = Readonly<Record<'title' | 'help' | 'label' | 'act', string>> & { readonly sending: Sending };

/** A day, and a button that sends it. */
function WithDay({ title, help, label, act, sending }: DayProps) {
  const { say } = useLanguage();
  const [day, setDay] = useState<string>();
  const [isEmpty, setEmpty] = useState(false);
  const send = async (): Promise<void> => {
    setEmpty(day === undefined);
    if (day !== undefined) await sending.mutateAsync(day);
  };
  return (
    <Card title={title}>
      <div className={s.form}>
        <p className={s.quiet}>{help}</p>
        <DateField label={label} fault={isEmpty ? say(W.missing) : undefined} onChange={setDay} />
        <TroubleBanner trouble={troubleOf(sending.error)} />
        <div>
          <Button kind="primary" isPending={sending.isPending} onPress={() => void send()}>
            {act}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function Withdraw({ one }: Props) {
  const { say } = useLanguage();
  const [reason, setReason] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const sending = useSend('withdraw-rules', (text: string, key) =>
    withdrawRules({ path: pathOf(one), body: { reason: text }, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<void> => {
    setEmpty(reason.trim() === '');
    if (reason.trim() !== '') await sending.mutateAsync(reason);
  };
  return (
    <Card title={say(D.withdraw)}>
      <div className={s.form}>
        <TextArea
          label={say(D.reason)}
          fault={isEmpty ? say(W.missing) : undefined}
          rows={2}
          most={2_000}
          value={reason}
          onChange={setReason}
        />
        <TroubleBanner trouble={troubleOf(sending.error)} />
        <div>
          <Button isPending={sending.isPending} onPress={() => void send()}>
            {say(D.withdraw)}
          </Button>
        </div>
      </div>
    </Card>
  );
}

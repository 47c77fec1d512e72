import { useState } from 'react';
import { CONCERNED_WORDS, WARNING_DISMISSAL_WORDS } from '#messages/early-warning/words.js';
import { DESK_WARNINGS as W } from '#messages/ui/desk-warnings.js';
import { acknowledgeWarning, dismissWarning, sendWarningOn } from '../../client/sdk.gen.js';
import type { DismissWarningBody, EarlyWarning, SendWarningOnBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { CheckboxGroup } from '../../kit/choices/checkbox.js';
import { Select } from '../../kit/choices/select.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { optionsOf } from '../../shared/language/options-of.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import f from '../quick-filing/filing.module.css';
import s from '../registers/registers.module.css';

type Props = { readonly morningId: string; readonly one: EarlyWarning };
type To = SendWarningOnBody['to'][number];

/** What may be done about one warning now: say that it is seen, send it on, or say why nothing follows. */
export function WarningActs({ morningId, one: { warning, concerned, allowedActions } }: Props) {
  const { say, locale } = useLanguage();
  const left = concerned.filter(({ at }) => at === undefined);
  const [to, setTo] = useState<readonly string[]>(left.map(({ as }) => as));
  const [reason, setReason] = useState<string | null>(null);
  const [isLacking, setLacking] = useState(false);
  const path = { morningId };
  const seeing = useSend(`acknowledge-warning:${morningId}:${warning}`, (body: { readonly warning: number }, key) =>
    acknowledgeWarning({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  const sending = useSend(`send-warning:${morningId}:${warning}`, (body: SendWarningOnBody, key) =>
    sendWarningOn({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  const dismissing = useSend(`dismiss-warning:${morningId}:${warning}`, (body: DismissWarningBody, key) =>
    dismissWarning({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  if (allowedActions.length === 0) return null;
  const may = (act: string): boolean => allowedActions.includes(act);
  const dismiss = (): void => {
    setLacking(reason === null);
    if (reason !== null) dismissing.mutate({ warning, reason: reason as DismissWarningBody['reason'] });
  };
  const options = left.map(({ as, name }) => ({
    id: as,
    label: name === undefined ? say(CONCERNED_WORDS[as]) : `${say(CONCERNED_WORDS[as])} · ${name}`,
  }));
  return (
    <>
      <div className={f.row}>
        {may('SendWarningOn') && <CheckboxGroup label={say(W.sendTo)} options={options} value={to} onChange={setTo} />}
        {may('DismissWarning') && (
          <Select
            label={say(W.reason)}
            isOptional
            options={optionsOf(WARNING_DISMISSAL_WORDS, locale)}
            value={reason}
            onChange={setReason}
            fault={isLacking ? say(W.reasonMissing) : undefined}
          />
        )}
      </div>
      <TroubleBanner trouble={troubleOf(sending.error ?? dismissing.error ?? seeing.error)} />
      <div className={s.acts}>
        {may('SendWarningOn') && (
          <Button
            kind="primary"
            isDisabled={to.length === 0}
            isPending={sending.isPending}
            onPress={() => sending.mutate({ warning, to: [...(to as readonly To[])] })}
          >
            {say(W.send)}
          </Button>
        )}
        {may('AcknowledgeWarning') && (
          <Button isPending={seeing.isPending} onPress={() => seeing.mutate({ warning })}>
            {say(W.acknowledge)}
          </Button>
        )}
        {may('DismissWarning') && (
          <Button isPending={dismissing.isPending} onPress={dismiss}>
            {say(W.dismiss)}
          </Button>
        )}
      </div>
    </>
  );
}

import { useState } from 'react';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { DECLINE_CAUSES, NEUTRAL_WORDS as N } from '#messages/ui/neutral.js';
import { declineSeat } from '../../../client/sdk.gen.js';
import type { DeclineSeatBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { RadioGroup } from '../../../kit/choices/radio-group.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useGo } from '../../../shared/desk/use-go.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

type Cause = DeclineSeatBody['cause'];
const CAUSES = Object.keys(DECLINE_CAUSES) as readonly Cause[];

/** Declines the seat, and says why as far as one wants. */
export function Decline({ seatId }: { readonly seatId: string }) {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const { to } = useDesk();
  const go = useGo();
  const [cause, setCause] = useState<Cause>();
  const [more, setMore] = useState('');
  const declining = useSend(`decline:${seatId}`, async (body: DeclineSeatBody, key) => {
    const path = { disputeId, seatId };
    const answer = await declineSeat({ path, body, headers: { 'Idempotency-Key': key } });
    if (answer.data !== undefined) go(to([])); // it is a stranger now, and the dispute is read no more
    return answer;
  });
  const reason = more.trim();
  return (
    <details className={s.fold}>
      <summary>{say(N.decline)}</summary>
      <div className={s.stack}>
        <TroubleBanner trouble={troubleOf(declining.error)} />
        <RadioGroup
          isRow
          label={say(N.cause)}
          help={say(W.declineHelp)}
          options={CAUSES.map((id) => ({ id, label: say(DECLINE_CAUSES[id]) }))}
          value={cause ?? null}
          onChange={(id) => setCause(CAUSES.find((one) => one === id))}
        />
        <TextArea isOptional label={say(N.more)} rows={2} most={2_000} value={more} onChange={setMore} />
        <div>
          <Button
            isDisabled={cause === undefined}
            isPending={declining.isPending}
            onPress={() => cause && declining.mutate({ cause, ...(reason !== '' && { reason }) })}
          >
            {say(N.decline)}
          </Button>
        </div>
      </div>
    </details>
  );
}

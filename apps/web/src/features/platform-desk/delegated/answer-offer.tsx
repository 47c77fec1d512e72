import { useState } from 'react';
import { AGREE_TO, PLATFORM_DESK as W } from '#messages/ui/platform-desk.js';
import { agreeDelegation, declineDelegationTerms } from '../../../client/sdk.gen.js';
import type { DeclineTermsBody, VersionBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { AskOnce } from '../../acts/ask-once.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import s from '../platform-desk.module.css';

type Props = { readonly platformId: string; readonly version: number };

/** Yes or no to the version that stands below, which is named, so that another that came since is not agreed to. */
export function AnswerOffer({ platformId, version }: Props) {
  const { say, tell } = useLanguage();
  const [reason, setReason] = useState('');
  const [isAsking, setAsking] = useState(false);
  const path = { platformId };
  const agree = useSend('agree-delegation', (body: VersionBody, key) =>
    agreeDelegation({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  const decline = useSend('decline-delegation', (body: DeclineTermsBody, key) =>
    declineDelegationTerms({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  const said = reason.trim();
  return (
    <Card isUrgent title={tell(AGREE_TO, { version })}>
      <div className={s.form}>
        <p className={s.quiet}>{say(W.agreeHelp)}</p>
        <TextArea isOptional label={say(W.declineReason)} rows={2} value={reason} onChange={setReason} />
        <TroubleBanner trouble={troubleOf(agree.error ?? decline.error)} />
        <div className={s.acts}>
          <Button kind="primary" isPending={agree.isPending} onPress={() => setAsking(true)}>
            {say(W.agree)}
          </Button>
          <Button
            isPending={decline.isPending}
            onPress={() => decline.mutate({ version, ...(said !== '' && { reason: said }) })}
          >
            {say(W.decline)}
          </Button>
        </div>
      </div>
      <AskOnce
        act={say(W.agree)}
        isOpen={isAsking}
        isPending={agree.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => agree.mutate({ version }, { onSettled: () => setAsking(false) })}
      />
    </Card>
  );
}

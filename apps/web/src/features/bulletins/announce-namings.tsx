import { useState } from 'react';
import { DESK_BULLETIN_WORDS as W } from '#messages/ui/bulletins.js';
import { announceNamings } from '../../client/sdk.gen.js';
import type { AnnounceNamingsBody, DeskBulletin } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../rules/rules.module.css';

type Props = { readonly one: DeskBulletin };

/** Whoever the draft names is told of just what it says; for whom nobody here reads, by letter. */
export function AnnounceNamings({ one: { bulletinId, entries } }: Props) {
  const { say } = useLanguage();
  const [elsewhere, setElsewhere] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const sending = useSend('announce-namings', (body: AnnounceNamingsBody, key) =>
    announceNamings({ path: { bulletinId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const isElsewhere = entries.some(({ waitsFor, isToldHere }) => waitsFor === 'announcement' && !isToldHere);
  const send = (): void => {
    const isMissing = isElsewhere && elsewhere.trim() === '';
    setEmpty(isMissing);
    if (!isMissing) sending.mutate(isElsewhere ? { elsewhere } : {});
  };
  return (
    <Card title={say(W.announce)}>
      <div className={s.form}>
        <p className={s.quiet}>{say(W.announceHelp)}</p>
        {isElsewhere && (
          <TextArea
            label={say(W.elsewhere)}
            help={say(W.elsewhereHelp)}
            fault={isEmpty ? say(W.missing) : undefined}
            rows={2}
            most={1_000}
            value={elsewhere}
            onChange={setElsewhere}
          />
        )}
        <TroubleBanner trouble={troubleOf(sending.error)} />
        <div>
          <Button kind="primary" isPending={sending.isPending} onPress={send}>
            {say(W.announce)}
          </Button>
        </div>
      </div>
    </Card>
  );
}

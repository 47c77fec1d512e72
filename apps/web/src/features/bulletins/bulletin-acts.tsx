import { useState } from 'react';
import { HEARING_WAITS_NAMED } from '#messages/bulletin/words.js';
import { DESK_BULLETIN_WORDS as W } from '#messages/ui/bulletins.js';
import { dropBulletin, publishBulletin } from '../../client/sdk.gen.js';
import type { DeskBulletin } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../rules/rules.module.css';
import { AnnounceNamings } from './announce-namings.js';

type Props = { readonly one: DeskBulletin };

/** What can be done with a draft now, and what it waits for. */
export function BulletinActs({ one }: Props) {
  const { office } = useDesk();
  const may = (action: DeskBulletin['allowedActions'][number]) => one.allowedActions.includes(action);
  if (one.stage !== 'draft') return null;
  return (
    <>
      {may('AnnounceNamings') && office === 'case-manager' && <AnnounceNamings one={one} />}
      <Approve one={one} />
      {may('DropBulletin') && <Drop one={one} />}
    </>
  );
}

function Approve({ one }: Props) {
  const { say } = useLanguage();
  const sending = useSend('publish-bulletin', (hash: string, key) =>
    publishBulletin({ path: { bulletinId: one.bulletinId }, body: { hash }, headers: { 'Idempotency-Key': key } }),
  );
  const mayApprove = one.allowedActions.includes('PublishBulletin');
  const wait = one.entries.map(({ waitsFor }) => waitsFor).find((each) => each !== undefined);
  const isWaiting = one.entries.some(({ standing }) => standing === 'withheld');
  return (
    <Card title={say(W.approve)}>
      <div className={s.form}>
        <p className={s.quiet}>{say(mayApprove ? W.approveHelp : W.another)}</p>
        {wait && <p>{say(HEARING_WAITS_NAMED[wait])}</p>}
        {isWaiting && <p>{say(W.waiting)}</p>}
        <TroubleBanner trouble={troubleOf(sending.error)} />
        {mayApprove && !isWaiting && (
          <div>
            <Button kind="primary" isPending={sending.isPending} onPress={() => sending.mutate(one.hash)}>
              {say(W.approve)}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

function Drop({ one }: Props) {
  const { say } = useLanguage();
  const [reason, setReason] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const sending = useSend('drop-bulletin', (text: string, key) =>
    dropBulletin({ path: { bulletinId: one.bulletinId }, body: { reason: text }, headers: { 'Idempotency-Key': key } }),
  );
  const send = (): void => {
    setEmpty(reason.trim() === '');
    if (reason.trim() !== '') sending.mutate(reason);
  };
  return (
    <Card title={say(W.drop)}>
      <div className={s.form}>
        <TextArea
          label={say(W.reason)}
          fault={isEmpty ? say(W.missing) : undefined}
          rows={2}
          most={1_000}
          value={reason}
          onChange={setReason}
        />
        <TroubleBanner trouble={troubleOf(sending.error)} />
        <div>
          <Button isPending={sending.isPending} onPress={send}>
            {say(W.drop)}
          </Button>
        </div>
      </div>
    </Card>
  );
}

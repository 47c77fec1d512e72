import { useState } from 'react';
import { OWN_DATA_WORDS as W } from '#messages/ui/own-data.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { getOwnData } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { fileName } from '../../shared/connection/file-name.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { Ask } from './ask.js';
import { Asked } from './asked.js';
import { OwnAccount } from './own-account.js';
import s from './own-data.module.css';
import { ToldRequests } from './told-requests.js';
import { ProcessingNotice } from './processing-notice.js';
import { dayAt } from '../calendar/days.js';

/** What is kept about whoever sits here, what was asked about it, and what is done with data at all. */
export function OwnDataPage() {
  const { say } = useLanguage();
  const { office } = useDesk(); // an auditor changes nothing, and asks as who has no account
  return (
    <DeskPage title={say(SEAT_PLACES.ownData)}>
      <div className={s.stack}>
        <h2>{say(W.asked)}</h2>
        <Asked />
        {office !== 'auditor' && <Ask />}
        <ToldRequests />
        <Take />
        {office !== 'auditor' && <OwnAccount />}
        <ProcessingNotice />
      </div>
    </DeskPage>
  );
}

/** All of it as a file that programs can read. */
function Take() {
  const { say } = useLanguage();
  const now = useNow();
  const [isPending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const take = async (): Promise<void> => {
    setPending(true);
    const reply = await replyOf(() => getOwnData());
    setPending(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    save(
      new Blob([JSON.stringify(reply.data, null, 2)], { type: 'application/json' }),
      fileName([say(W.file), dayAt(now)], 'json'),
    );
  };
  return (
    <Card title={say(W.kept)}>
      <p className={s.help}>{say(W.keptHelp)}</p>
      <TroubleBanner trouble={trouble} />
      <div>
        <Button isPending={isPending} onPress={() => void take()}>
          {say(W.take)}
        </Button>
      </div>
    </Card>
  );
}

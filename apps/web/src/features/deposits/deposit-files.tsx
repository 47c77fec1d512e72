import { Download } from 'lucide-react';
import { useState } from 'react';
import { DEPOSIT_WORDS as W } from '#messages/ui/deposits.js';
import { getDepositCertificate, getDepositFile, getDepositToken } from '../../client/sdk.gen.js';
import type { DepositView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import { replyOf, type Answered, type Trouble } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { forget } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { sendDeposit } from './send-deposit.js';
import s from '../registers/registers.module.css';

/** The file and what proves it, to be taken out; a file that has not come yet is sent again. */
export function DepositFiles({ one }: { readonly one: DepositView }) {
  const { say } = useLanguage();
  const { depositId, number, depositedAt, timestamp } = one;
  const [trouble, setTrouble] = useState<Trouble>();
  const path = { depositId };
  const take = async (ask: () => Promise<Answered<unknown>>, name: string): Promise<void> => {
    const reply = await replyOf(ask);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) save(reply.data as Blob, name);
  };
  const send = async ([file]: readonly File[]): Promise<void> => {
    if (file) setTrouble(await sendDeposit(depositId, file));
    await forget('getDeposit');
  };
  if (depositedAt === undefined)
    return (
      <div className={s.stack}>
        <TroubleBanner trouble={trouble} />
        <FileDrop
          label={say(W.sendAgain)}
          help={say(W.fileHelp)}
          files={[]}
          isMany={false}
          onAdd={(files) => void send(files)}
        />
      </div>
    );
  const icon = <Download size={16} aria-hidden />;
  return (
    <div className={s.stack}>
      <TroubleBanner trouble={trouble} />
      <div className={s.acts}>
        <Button
          icon={icon}
          onPress={() => void take(() => getDepositCertificate({ path, parseAs: 'blob' }), `${number}.pdf`)}
        >
          {say(W.takeCertificate)}
        </Button>
        {timestamp && (
          <Button
            icon={icon}
            onPress={() => void take(() => getDepositToken({ path, parseAs: 'blob' }), `${number}.tst`)}
          >
            {say(W.takeToken)}
          </Button>
        )}
        <Button icon={icon} onPress={() => void take(() => getDepositFile({ path, parseAs: 'blob' }), number)}>
          {say(W.takeFile)}
        </Button>
      </div>
    </div>
  );
}

import { Download } from 'lucide-react';
import { useState } from 'react';
import { formatSize } from '#messages/format.js';
import { inBrackets } from '#messages/in-brackets.js';
import { MAIL_WORDS as W } from '#messages/ui/incoming-mails.js';
import { getIncomingMailFile } from '../../client/sdk.gen.js';
import type { IncomingMailView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../lists/lists.module.css';

type Props = Pick<IncomingMailView, 'mailId' | 'files'>;

/** Files that came with a mail, each to be fetched. */
export function MailFiles({ mailId, files }: Props) {
  const { say, locale } = useLanguage();
  const [trouble, setTrouble] = useState<Trouble>();
  const take = async (sha256: string, name: string): Promise<void> => {
    const reply = await replyOf(() => getIncomingMailFile({ path: { mailId, sha256 }, parseAs: 'blob' }));
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) save(reply.data as Blob, name);
  };
  return (
    <section aria-label={say(W.files)}>
      <TroubleBanner trouble={trouble} />
      <div className={s.acts}>
        {files.map(({ sha256, name, size }) => (
          <Button
            key={sha256}
            size="small"
            icon={<Download size={16} aria-hidden />}
            onPress={() => void take(sha256, name || say(W.unnamed))}
          >
            {`${name || say(W.unnamed)}${inBrackets(formatSize(size), locale)}`}
          </Button>
        ))}
      </div>
    </section>
  );
}

import { useState } from 'react';
import { OPEN_DATA_WORDS as D } from '#messages/ui/open-data.js';
import { getOpenData } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Status } from '../../../kit/status/status.js';
import { replyOf, type Trouble } from '../../../shared/connection/reply.js';
import { save } from '../../../shared/connection/save.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { hashFile } from '../../service/hash-file.js';
import s from '../open.module.css';

type Taken = { readonly hash: string; readonly isSame: boolean };

/** One file: taken, its hash computed here and compared with the one that came along. */
export function TakeFile({ file }: { readonly file: string }) {
  const { say } = useLanguage();
  const { association } = useOpen();
  const [isPending, setPending] = useState(false);
  const [taken, setTaken] = useState<Taken>();
  const [trouble, setTrouble] = useState<Trouble>();
  const take = async (): Promise<void> => {
    setPending(true);
    let digest = '';
    const reply = await replyOf(async () => {
      const answer = await getOpenData({
        path: { associationId: association.associationId, file },
        parseAs: 'blob',
      });
      digest = answer.response?.headers.get('repr-digest') ?? '';
      return answer;
    });
    setPending(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    const blob = reply.data as unknown as Blob;
    save(blob, `parley-${file}`);
    const hash = await hashFile(blob);
    setTaken({ hash, isSame: digest === `sha-256=:${base64Of(hash)}:` });
  };
  return (
    <li className={s.tags}>
      <Button size="small" isPending={isPending} onPress={() => void take()}>
        {file}
      </Button>
      {taken && (
        <>
          <Status tone={taken.isSame ? 'lifted' : 'overdue'} word={say(taken.isSame ? D.same : D.differs)} />
          <span className={s.hash}>{taken.hash}</span>
        </>
      )}
      <TroubleBanner trouble={trouble} />
    </li>
  );
}

const base64Of = (hex: string): string =>
  btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))));

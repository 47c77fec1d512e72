import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { EXHIBIT_KINDS } from '#messages/ui/desk-dispute.js';
import { DESK_AUTHORITIES as W, PAPER_OF } from '#messages/ui/desk-authorities.js';
import { formatSize } from '#messages/format.js';
import { getOfficialPaper, putOfficialPaper } from '../../client/sdk.gen.js';
import type { OfficialRequestView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import { Banner } from '../../kit/status/banner.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { useLanguage } from '../../shared/language/language.js';
import { shownAs } from '../evidence/shown-as.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';
import { hashFile } from '../service/hash-file.js';
import { sendOneByOne } from '../service/send-one-by-one.js';

/** Scans of the paper: sent and opened by the two alone. */
export function PapersCard({ one }: { readonly one: OfficialRequestView }) {
  const { say, tell } = useLanguage();
  const queries = useQueryClient();
  const [trouble, setTrouble] = useState<Trouble>();
  const [lost, setLost] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const { requestId: officialRequestId, number, papers, allowedActions } = one;
  const take = async (sha256: string, place: number): Promise<void> => {
    const reply = await replyOf(() => getOfficialPaper({ path: { officialRequestId, sha256 }, parseAs: 'blob' }));
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) save(reply.data as Blob, `${number}-${place}`);
  };
  const sendAll = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    const { names, trouble: first } = await sendOneByOne(files, {
      hash: hashFile,
      put: (sha256, file) => putOfficialPaper({ path: { officialRequestId, sha256 }, body: file }),
    });
    setTrouble(first);
    setLost(names);
    await queries.invalidateQueries();
    setBusy(false);
  };
  return (
    <Card title={say(W.papers)}>
      <div className={s.stack}>
        <TroubleBanner trouble={trouble} />
        {lost.length > 0 && (
          <Banner isNew tone="due" title={say(W.lostPapers)}>
            <p>{lost.join(' · ')}</p>
          </Banner>
        )}
        {papers.length === 0 && <p className={s.quiet}>{say(W.noPapers)}</p>}
        {papers.map(({ sha256, size, mediaType }, at) => (
          <p key={sha256}>
            {tell(PAPER_OF, { place: at + 1 })} · {say(EXHIBIT_KINDS[shownAs({ mediaType })])} · {formatSize(size)}{' '}
            <Button size="small" onPress={() => void take(sha256, at + 1)}>
              {say(W.take)}
            </Button>
          </p>
        ))}
        {allowedActions.includes('StoreOfficialPaper') && (
          <FileDrop label={say(W.sendPaper)} isDisabled={isBusy} files={[]} onAdd={(files) => void sendAll(files)} />
        )}
      </div>
    </Card>
  );
}

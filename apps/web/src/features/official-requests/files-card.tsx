import { useState } from 'react';
import { formatSize } from '#messages/format.js';
import { DISCLOSABLE_ROOMS_NAMED } from '#messages/official-request/words.js';
import { DESK_AUTHORITIES as W, FILE_STATES_NAMED } from '#messages/ui/desk-authorities.js';
import { getOfficialFile } from '../../client/sdk.gen.js';
import type { OfficialFileView, OfficialRequestView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { fileName } from '../../shared/connection/file-name.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';
import { ConfirmRoom } from './confirm-room.js';

/** What was made for the answer: each with its hash, to be looked at before anybody names it. */
export function FilesCard({ one }: { readonly one: OfficialRequestView }) {
  const { say } = useLanguage();
  const [trouble, setTrouble] = useState<Trouble>();
  const { requestId: officialRequestId, number, files, allowedActions } = one;
  const wordsOf = (room: OfficialFileView['roomKind']): string => say(room ? DISCLOSABLE_ROOMS_NAMED[room] : W.bundle);
  const take = async ({ sha256 = '', kind, roomKind, disputeNumber }: OfficialFileView): Promise<void> => {
    const reply = await replyOf(() => getOfficialFile({ path: { officialRequestId, sha256 }, parseAs: 'blob' }));
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok)
      save(reply.data as Blob, fileName([number, disputeNumber, wordsOf(roomKind)], kind === 'bundle' ? 'zip' : 'txt'));
  };
  return (
    <Card title={say(W.files)}>
      <div className={s.stack}>
        <TroubleBanner trouble={trouble} />
        {files.length === 0 && <p className={s.quiet}>{say(W.noFiles)}</p>}
        {files.map((file, at) => (
          <div key={file.roomId ?? file.sha256 ?? at}>
            <p>
              {file.disputeNumber} · {wordsOf(file.roomKind)} · {say(FILE_STATES_NAMED[file.state])}
              {file.size !== undefined && ` · ${formatSize(file.size)}`}{' '}
              {file.state === 'ready' && (
                <Button size="small" onPress={() => void take(file)}>
                  {say(W.take)}
                </Button>
              )}
            </p>
            {file.grounds?.map((ground) => (
              <p key={ground} className={s.words}>
                {ground}
              </p>
            ))}
            {file.sha256 !== undefined && <p className={s.words}>SHA-256 {file.sha256}</p>}
            {file.state === 'unconfirmed' && file.roomId && allowedActions.includes('ConfirmOfficialRoom') && (
              <ConfirmRoom officialRequestId={officialRequestId} roomId={file.roomId} />
            )}
          </div>
        ))}
      </div>
    </Card>
  );
}

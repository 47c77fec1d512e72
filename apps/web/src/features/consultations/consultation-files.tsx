import { Download } from 'lucide-react';
import { useState } from 'react';
import { CONSULTATION_FILE, CONSULTATION_WORDS as W } from '#messages/ui/consultations.js';
import { getConsultationFile, putConsultationFile } from '../../client/sdk.gen.js';
import type { ConsultationView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { Table } from '../../kit/data/table.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import { Banner } from '../../kit/status/banner.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { forget } from '../../shared/desk/queries.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { hashFile } from '../service/hash-file.js';
import { sendOneByOne } from '../service/send-one-by-one.js';
import s from '../registers/registers.module.css';

/** Files that came with it; who asked may add to them as long as it is open. */
export function ConsultationFiles({ one }: { readonly one: ConsultationView }) {
  const { say, tell } = useLanguage();
  const { consultationId, number, files, allowedActions } = one;
  const [trouble, setTrouble] = useState<Trouble>();
  const [lost, setLost] = useState<readonly string[]>([]);
  const rows = files.map((file, at) => ({ ...file, id: file.sha256, place: at + 1 }));
  const take = async (sha256: string, place: number): Promise<void> => {
    const path = { consultationId, sha256 };
    const reply = await replyOf(() => getConsultationFile({ path, parseAs: 'blob' }));
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) save(reply.data as Blob, `${number}-${place}`);
  };
  const add = async (chosen: readonly File[]): Promise<void> => {
    const { names, trouble: first } = await sendOneByOne(chosen, {
      hash: hashFile,
      put: (sha256, body) => putConsultationFile({ path: { consultationId, sha256 }, body }),
    });
    setTrouble(first);
    setLost(names);
    await forget('getConsultation');
  };
  return (
    <Card title={say(W.files)}>
      <div className={s.stack}>
        <TroubleBanner trouble={trouble} />
        {lost.length > 0 && (
          <Banner isNew tone="due" title={say(W.filesLost)}>
            <p>{lost.join(', ')}</p>
          </Banner>
        )}
        {rows.length === 0 && <p className={s.quiet}>{say(W.noFiles)}</p>}
        {rows.length > 0 && (
          <Table
            label={say(W.files)}
            rows={rows}
            columns={[
              { id: 'file', label: say(W.file), isName: true, cell: ({ place }) => tell(CONSULTATION_FILE, { place }) },
              { id: 'kind', label: say(W.kind), cell: ({ mediaType }) => mediaType },
              { id: 'size', label: say(W.size), isNumber: true, cell: ({ size }) => `${Math.ceil(size / 1024)} kB` },
              { id: 'at', label: say(W.sentAt), cell: ({ at }) => tableText(at) },
              {
                id: 'take',
                label: say(W.take1),
                cell: ({ sha256, place }) => (
                  <Button
                    size="small"
                    icon={<Download size={16} aria-hidden />}
                    onPress={() => void take(sha256, place)}
                  >
                    {say(W.take1)}
                  </Button>
                ),
              },
            ]}
          />
        )}
        {allowedActions.includes('StoreConsultationFile') && (
          <FileDrop label={say(W.files)} help={say(W.filesHelp)} files={[]} onAdd={(chosen) => void add(chosen)} />
        )}
      </div>
    </Card>
  );
}

import { Download } from 'lucide-react';
import { useState } from 'react';
import { DESK_GRIEVANCES as W, FILE_OF } from '#messages/ui/desk-grievances.js';
import { getGrievanceEvidence } from '../../client/sdk.gen.js';
import type { GrievanceView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Table } from '../../kit/data/table.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';

/** Files that the complainant sent to show it: for whoever has it or had it, and never for the one complained of. */
export function GrievanceEvidence({ one: { grievanceId, number, evidence = [] } }: { readonly one: GrievanceView }) {
  const { say, tell, locale } = useLanguage();
  const [trouble, setTrouble] = useState<Trouble>();
  const rows = evidence.map((file, at) => ({ ...file, id: file.sha256, place: at + 1 }));
  const take = async (sha256: string, place: number): Promise<void> => {
    const reply = await replyOf(() => getGrievanceEvidence({ path: { grievanceId, sha256 }, parseAs: 'blob' }));
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) save(reply.data as Blob, `${number}-${place}`);
  };
  if (rows.length === 0) return <p className={s.quiet}>{say(W.noFiles)}</p>;
  return (
    <>
      <TroubleBanner trouble={trouble} />
      <Table
        label={say(W.files)}
        rows={rows}
        columns={[
          { id: 'file', label: say(W.file), isName: true, cell: ({ place }) => tell(FILE_OF, { place }) },
          { id: 'kind', label: say(W.mediaType), cell: ({ mediaType }) => mediaType },
          { id: 'size', label: say(W.size), isNumber: true, cell: ({ size }) => `${Math.ceil(size / 1024)} kB` },
          { id: 'at', label: say(W.cameAt), cell: ({ at }) => tableText(at) },
          {
            id: 'take',
            label: say(W.take),
            cell: ({ sha256, place }) => (
              <Button size="small" icon={<Download size={16} aria-hidden />} onPress={() => void take(sha256, place)}>
                {say(W.take)}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}

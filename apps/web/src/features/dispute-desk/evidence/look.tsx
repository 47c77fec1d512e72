import { Eye } from 'lucide-react';
import { useEffect, useState } from 'react';
import { DESK_DISPUTE as WORDS, PURPOSES } from '#messages/ui/desk-dispute.js';
import { getEvidence, openViewing } from '../../../client/sdk.gen.js';
import type { ExhibitBody, OpenViewingBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Dialog } from '../../../kit/overlays/dialog.js';
import { Banner } from '../../../kit/status/banner.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { replyOf, type Trouble } from '../../../shared/connection/reply.js';
import { actKey, endAct } from '../../../shared/connection/act-key.js';
import { forget } from '../../../shared/desk/queries.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useCase } from '../use-case.js';
import { needsUndertaking, UndertakingForm } from './undertaking.js';
import { kindOf } from './use-exhibits.js';
import s from '../desk.module.css';

export type Purpose = OpenViewingBody['purpose'];
type Props = { readonly exhibit: ExhibitBody; readonly name: string; readonly purpose: Purpose };

/** A look at a file: recorded with its purpose before the first byte comes. */
export function Look({ exhibit, name, purpose }: Props) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const label = `${say(WORDS.look)} ${name}`;
  return (
    <>
      <Button size="small" icon={<Eye size={14} aria-hidden />} onPress={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog isBroad title={`${name} ${exhibit.description ?? ''}`} isOpen={isOpen} onClose={() => setOpen(false)}>
        {isOpen && <Viewed exhibit={exhibit} purpose={purpose} />}
      </Dialog>
    </>
  );
}

type Seen = { readonly url?: string; readonly trouble?: Trouble };

function Viewed({ exhibit, purpose }: Omit<Props, 'name'>) {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const { evidenceId, content } = exhibit;
  const [seen, setSeen] = useState<Seen>({});
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isGone = false;
    let url: string | undefined;
    void take(disputeId, evidenceId, purpose).then((next) => {
      if (next.url !== undefined && isGone) URL.revokeObjectURL(next.url);
      if (isGone) return;
      ({ url } = next);
      setSeen(next);
    });
    return () => {
      isGone = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [disputeId, evidenceId, purpose, round]);
  const again = (): void => {
    setSeen({});
    setRound(round + 1);
  };
  const kind = kindOf(exhibit);
  const warning = content?.activeContent?.warning;
  return (
    <div className={s.stack}>
      <p className={s.quiet}>
        {say(WORDS.lookRecorded)} {say(PURPOSES[purpose])}
      </p>
      {warning !== undefined && <Banner tone="due" title={warning} />}
      {needsUndertaking(seen.trouble) && <UndertakingForm onSigned={again} />}
      {seen.trouble && !needsUndertaking(seen.trouble) && <TroubleBanner trouble={seen.trouble} again={again} />}
      {seen.url === undefined && !seen.trouble && <Skeleton lines={8} />}
      {seen.url !== undefined && kind === 'picture' && (
        <img className={s.picture} src={seen.url} alt={exhibit.description ?? say(WORDS.picture)} />
      )}
      {seen.url !== undefined && (
        <p className={s.row}>
          {kind === 'pdf' && (
            <a className={s.take} href={seen.url} target="_blank" rel="noreferrer">
              {say(WORDS.openPdf)}
            </a>
          )}
          <a className={s.take} href={seen.url} download={exhibit.description ?? evidenceId}>
            {say(WORDS.takeFile)}
          </a>
        </p>
      )}
    </div>
  );
}

/** Opens a viewing and reads the bytes under it. */
async function take(disputeId: string, evidenceId: string, purpose: Purpose): Promise<Seen> {
  const path = { disputeId, evidenceId };
  const act = `view:${evidenceId}`;
  const key = actKey(act, purpose);
  const opened = await replyOf(() => openViewing({ path, body: { purpose }, headers: { 'Idempotency-Key': key } }));
  endAct(act);
  if (!opened.ok) return { trouble: opened.trouble };
  void forget('listViewings');
  const { viewingId: viewing } = opened.data;
  const bytes = await replyOf(() => getEvidence({ path, query: { viewing }, parseAs: 'blob' }));
  return bytes.ok ? { url: URL.createObjectURL(bytes.data as Blob) } : { trouble: bytes.trouble };
}

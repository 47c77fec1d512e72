import { useCallback, useState } from 'react';
import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { askForDocument, downloadDocument } from '../../client/sdk.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useRepeat } from '../../shared/parts/use-repeat.js';
import { useDispute } from './use-dispute.js';

/** A document as a file to keep: asked for, made a moment later, and then taken from here. */
export function DocumentPdf({ serviceId }: { readonly serviceId: string }) {
  const { say, locale } = useLanguage();
  const { view, session, reload } = useDispute();
  const { disputeId } = session;
  const file = view.services.find((one) => one.serviceId === serviceId)?.files?.find((one) => one.locale === locale);
  const [trouble, setTrouble] = useState<Trouble>();
  const asking = useAct(`pdf:${serviceId}:${locale}`, (body: { readonly locale: typeof locale }, key: string) =>
    askForDocument({ path: { disputeId, serviceId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const making = file !== undefined && !file.made;
  useRepeat(useCallback(async () => void (making && (await reload())), [making, reload]));
  const ask = async (): Promise<void> => {
    if (await asking.run({ locale })) await reload();
  };
  const take = async (): Promise<void> => {
    const reply = await replyOf(() =>
      downloadDocument({ path: { disputeId, serviceId }, query: { locale }, parseAs: 'blob' }),
    );
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) save(reply.data as Blob, `${view.number}.pdf`);
  };
  return (
    <p>
      <TroubleNotice trouble={asking.trouble ?? trouble} />
      {file === undefined && (
        <button type="button" className="quiet" disabled={asking.busy} onClick={() => void ask()}>
          {say(DISPUTE_WORDS.askPdf)}
        </button>
      )}
      {making && <span role="status">{say(DISPUTE_WORDS.makingPdf)}</span>}
      {file?.made === true && (
        <button type="button" className="quiet" onClick={() => void take()}>
          {say(DISPUTE_WORDS.takePdf)}
        </button>
      )}
    </p>
  );
}

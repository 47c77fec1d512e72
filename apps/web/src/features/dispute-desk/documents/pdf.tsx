import { Download } from 'lucide-react';
import { useState } from 'react';
import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { askForDocument, downloadDocument } from '../../../client/sdk.gen.js';
import type { ServiceBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { toastFault } from '../../../kit/overlays/toast.js';
import { replyOf } from '../../../shared/connection/reply.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { save } from '../../../shared/connection/save.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useCase } from '../use-case.js';

type Props = { readonly service: ServiceBody; readonly title: string };

/** The document as a file: made when somebody asks for it, then taken from here. */
export function Pdf({ service: { serviceId, files }, title }: Props) {
  const { say, locale } = useLanguage();
  const { view, disputeId } = useCase();
  const [isTaking, setTaking] = useState(false);
  const file = files?.find((one) => one.locale === locale);
  const path = { disputeId, serviceId };
  const asking = useSend(`pdf:${serviceId}:${locale}`, (body: { readonly locale: typeof locale }, key) =>
    askForDocument({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  const take = async (): Promise<void> => {
    setTaking(true);
    const reply = await replyOf(() => downloadDocument({ path, query: { locale }, parseAs: 'blob' }));
    setTaking(false);
    if (!reply.ok) return toastFault(reply.trouble.problem?.title ?? say(WORDS.notTaken));
    save(reply.data as Blob, `${view.number} ${title}.pdf`);
  };
  const ask = (): void =>
    asking.mutate(
      { locale },
      { onError: (error) => toastFault(troubleOf(error)?.problem?.title ?? say(WORDS.notTaken)) },
    );
  const may = subjectsFor(view, 'AskForDocument').includes(`service:${serviceId}`);
  const icon = <Download size={14} aria-hidden />;
  if (file?.made === true) {
    return (
      <Button size="small" icon={icon} isPending={isTaking} onPress={() => void take()}>
        {say(DISPUTE_WORDS.takePdf)}
      </Button>
    );
  }
  if (file === undefined && !may) return null;
  return (
    <Button
      size="small"
      kind="quiet"
      icon={icon}
      isDisabled={file !== undefined}
      isPending={asking.isPending}
      onPress={ask}
    >
      {say(file === undefined ? DISPUTE_WORDS.askPdf : DISPUTE_WORDS.makingPdf)}
    </Button>
  );
}

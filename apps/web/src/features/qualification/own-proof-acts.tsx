import { useState } from 'react';
import { QUALIFICATION_WORDS as W } from '#messages/ui/desk-qualification.js';
import { renewProof, withdrawProof } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { DateField } from '../../kit/dates/date-field.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import { Confirm } from '../../kit/overlays/confirm.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../quick-filing/filing.module.css';
import r from '../registers/registers.module.css';
import { useChosenFiles } from '../service/use-chosen-files.js';
import { sendPapers } from './send-papers.js';

type Props = { readonly partyId: string; readonly proofId: string };

/** For its shop: let its term go on by newer files, or rely on it no longer. */
export function OwnProofActs({ partyId, proofId }: Props) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [validUntil, setUntil] = useState<string>();
  const files = useChosenFiles();
  const path = { partyId, proofId };
  const withdrawal = useSend(`withdraw-proof ${proofId}`, (_: object, key) =>
    withdrawProof({ path, headers: { 'Idempotency-Key': key } }),
  );
  const renewal = useSend(`renew-proof ${proofId}`, async (until: string, key) => {
    const papers = await sendPapers(partyId, files.held);
    return renewProof({ path, body: { validUntil: until, papers }, headers: { 'Idempotency-Key': key } });
  });
  const renew = async (): Promise<void> => {
    if (validUntil === undefined || files.rows.length === 0) return;
    await renewal.mutateAsync(validUntil);
    files.clear();
    setOpen(false);
  };
  return (
    <div className={s.form}>
      <TroubleBanner trouble={troubleOf(renewal.error ?? withdrawal.error)} />
      {isOpen && (
        <>
          <DateField label={say(W.renewTo)} onChange={setUntil} />
          <FileDrop
            label={say(W.files)}
            files={files.rows}
            onAdd={(chosen) => void files.add(chosen)}
            onRemove={files.remove}
          />
        </>
      )}
      <div className={r.acts}>
        <Button
          kind={isOpen ? 'primary' : 'secondary'}
          isPending={renewal.isPending}
          isDisabled={files.isReading}
          onPress={() => (isOpen ? void renew().catch(() => undefined) : setOpen(true))}
        >
          {say(W.renew)}
        </Button>
        <Button onPress={() => setAsked(true)}>{say(W.withdraw)}</Button>
      </div>
      <Confirm
        title={say(W.withdrawTitle)}
        act={say(W.withdraw)}
        isDangerous
        isPending={withdrawal.isPending}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() => withdrawal.mutate({}, { onSettled: () => setAsked(false) })}
      >
        <p>{say(W.withdrawHelp)}</p>
      </Confirm>
    </div>
  );
}

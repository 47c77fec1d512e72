import { useState } from 'react';
import { QUALIFICATION_WORDS as W } from '#messages/ui/desk-qualification.js';
import { checkProof, renewProof, withdrawProof } from '../../client/sdk.gen.js';
import type { CheckProofBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { DateField } from '../../kit/dates/date-field.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { usePictures } from '../quick-filing/use-pictures.js';
import s from '../quick-filing/filing.module.css';
import { chosenOf, resultOptions, sourceOptions } from './options.js';
import { sendPapers } from './send-papers.js';

type Props = { readonly partyId: string; readonly proofId: string };

/** For its shop: let its term go on by newer files, or rely on it no longer. */
export function OwnProofActs({ partyId, proofId }: Props) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [validUntil, setUntil] = useState<string>();
  const files = usePictures();
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
      <div className={s.acts}>
        <Button
          kind={isOpen ? 'primary' : 'secondary'}
          isPending={renewal.isPending}
          onPress={() => (isOpen ? void renew().catch(() => undefined) : setOpen(true))}
        >
          {say(W.renew)}
        </Button>
        <Button isPending={withdrawal.isPending} onPress={() => withdrawal.mutate({})}>
          {say(W.withdraw)}
        </Button>
      </div>
    </div>
  );
}

/** For the staff: with what it was compared, when, and what came of it. */
export function CheckActs({ partyId, proofId }: Props) {
  const { say } = useLanguage();
  const [sources, results] = [sourceOptions(say), resultOptions(say)];
  const today = useNow().slice(0, 10);
  const [told, setTold] = useState<CheckProofBody>({ source: 'register', lookedOn: today, result: 'confirmed' });
  const checking = useSend(`check-proof ${proofId}`, (body: CheckProofBody, key) =>
    checkProof({ path: { partyId, proofId }, body, headers: { 'Idempotency-Key': key } }),
  );
  return (
    <div className={s.form}>
      <TroubleBanner trouble={troubleOf(checking.error)} />
      <Select
        label={say(W.source)}
        options={sources}
        value={told.source}
        onChange={(id) => setTold({ ...told, source: chosenOf(sources, id) ?? told.source })}
      />
      <DateField
        label={say(W.lookedOn)}
        value={told.lookedOn}
        onChange={(lookedOn) => setTold({ ...told, lookedOn: lookedOn ?? today })}
      />
      <Select
        label={say(W.outcome)}
        options={results}
        value={told.result}
        onChange={(id) => setTold({ ...told, result: chosenOf(results, id) ?? told.result })}
      />
      <TextArea
        label={say(W.remark)}
        isOptional
        most={2_000}
        rows={2}
        value={told.remark ?? ''}
        onChange={(remark) => {
          const { remark: _, ...rest } = told;
          setTold(remark === '' ? rest : { ...told, remark });
        }}
      />
      <div>
        <Button kind="primary" isPending={checking.isPending} onPress={() => checking.mutate(told)}>
          {say(W.record)}
        </Button>
      </div>
    </div>
  );
}

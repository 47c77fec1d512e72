import { useState } from 'react';
import { QUALIFICATION_WORDS as W } from '#messages/ui/desk-qualification.js';
import { checkProof } from '../../client/sdk.gen.js';
import type { CheckProofBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { DateField } from '../../kit/dates/date-field.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { dayAt } from '../calendar/days.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../quick-filing/filing.module.css';
import { chosenOf, resultOptions, sourceOptions } from './options.js';
import type { ProofPart } from './parts.js';

type Props = { readonly partyId: string; readonly proof: ProofPart };

/** For the staff: with what it was compared, when, and what came of it. */
export function CheckActs({ partyId, proof: { proofId, stage, papers, validUntil } }: Props) {
  const { say } = useLanguage();
  const [sources, results] = [sourceOptions(say), resultOptions(say)];
  const today = dayAt(useNow());
  const [told, setTold] = useState<CheckProofBody>({ source: 'register', lookedOn: today, result: 'confirmed' });
  const [isAgain, setAgain] = useState(false);
  const checking = useSend(`check-proof ${proofId}`, (body: CheckProofBody, key) =>
    checkProof({ path: { partyId, proofId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const seen = { papers: [...papers], ...(validUntil !== undefined && { validUntil }) };
  if (stage !== 'awaiting-check' && !isAgain)
    return (
      <div>
        <Button onPress={() => setAgain(true)}>{say(W.check)}</Button>
      </div>
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
        help={say(W.remarkHelp)}
        isOptional={told.result === 'confirmed'}
        most={2_000}
        rows={2}
        value={told.remark ?? ''}
        onChange={(remark) => {
          const { remark: _, ...rest } = told;
          setTold(remark === '' ? rest : { ...told, remark });
        }}
      />
      <div>
        <Button
          kind="primary"
          isPending={checking.isPending}
          onPress={() => checking.mutate({ ...told, seen }, { onSuccess: () => setAgain(false) })}
        >
          {say(W.record)}
        </Button>
      </div>
    </div>
  );
}

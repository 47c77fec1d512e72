import { useState } from 'react';
import { inBrackets } from '#messages/in-brackets.js';
import { DISMISSAL_WORDS } from '#messages/screening/words.js';
import { DESK_SCREENING as W } from '#messages/ui/desk-screening.js';
import { judgeFindings } from '../../client/sdk.gen.js';
import type { JudgeFindingsBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { TextField } from '../../kit/fields/text-field.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { optionsOf } from '../../shared/language/options-of.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import f from '../quick-filing/filing.module.css';
import s from '../registers/registers.module.css';

type Props = { readonly screeningId: string; readonly findings: readonly number[]; readonly onDone: () => void };

/** Says what the chosen findings are: something to see to, or nothing and why. */
export function JudgeBar({ screeningId, findings, onDone }: Props) {
  const { say, locale } = useLanguage();
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [isLacking, setLacking] = useState(false);
  const sending = useSend(`judge-findings:${screeningId}`, (body: JudgeFindingsBody, key) =>
    judgeFindings({ path: { screeningId }, body, headers: { 'Idempotency-Key': key } }),
  );
  if (findings.length === 0) return <p className={f.quiet}>{say(W.choose)}</p>;
  const judge = async (judgement: JudgeFindingsBody['judgement']): Promise<void> => {
    const isDismissed = judgement === 'dismissed';
    setLacking(isDismissed && reason === null);
    if (isDismissed && reason === null) return;
    const why = isDismissed ? { reason: reason as NonNullable<JudgeFindingsBody['reason']> } : {};
    await sending.mutateAsync({ findings: [...findings], judgement, ...why, ...(note.trim() && { note }) });
    setNote('');
    onDone();
  };
  return (
    <>
      <div className={f.row}>
        <Select
          label={say(W.reason)}
          isOptional
          options={optionsOf(DISMISSAL_WORDS, locale)}
          value={reason}
          onChange={setReason}
          fault={isLacking ? say(W.reasonMissing) : undefined}
        />
        <TextField label={say(W.note)} isOptional value={note} onChange={setNote} />
      </div>
      <TroubleBanner trouble={troubleOf(sending.error)} />
      <div className={s.acts}>
        <Button kind="primary" isPending={sending.isPending} onPress={() => void judge('confirmed')}>
          {`${say(W.confirm)}${inBrackets(String(findings.length), locale)}`}
        </Button>
        <Button isPending={sending.isPending} onPress={() => void judge('dismissed')}>
          {`${say(W.dismiss)} (${findings.length})`}
        </Button>
      </div>
    </>
  );
}

import { useState } from 'react';
import { PLATFORM_REASONS } from '#messages/measures/measures.js';
import { OWED_WORDS as W, REPORT_CHOSEN } from '#messages/ui/platform-owed.js';
import type { MeasureResultBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { RadioGroup } from '../../../kit/choices/radio-group.js';
import { Select } from '../../../kit/choices/select.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { Banner } from '../../../kit/status/banner.js';
import { useLanguage } from '../../../shared/language/language.js';
import { instantIn } from '../instant-in.js';
import s from '../platform-desk.module.css';

export type Reported = Pick<MeasureResultBody, 'outcome' | 'carriedOutAt' | 'reasonCode' | 'reason'>;
type Props = { readonly count: number; readonly isBusy: boolean; readonly onSend: (said: Reported) => void };

/** What became of those that are chosen. */
export function ReportForm({ count, isBusy, onSend }: Props) {
  const { say, tell, locale } = useLanguage();
  const [outcome, setOutcome] = useState<Reported['outcome']>('confirmed');
  const [carriedOut, setCarriedOut] = useState('');
  const [reasonCode, setReasonCode] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isWanting, setWanting] = useState(false);
  const isConfirmed = outcome === 'confirmed';
  const at = instantIn(carriedOut.trim());
  const badTime = isConfirmed && carriedOut.trim() !== '' && at === undefined;
  const noReason = !isConfirmed && reasonCode === null;
  const send = (): void => {
    setWanting(true);
    if (count === 0 || badTime || noReason) return;
    setWanting(false);
    const words = reason.trim();
    onSend(
      isConfirmed
        ? { outcome, ...(at !== undefined && { carriedOutAt: at }) }
        : { outcome, ...(reasonCode !== null && { reasonCode }), ...(words !== '' && { reason: words }) },
    );
  };
  return (
    <Card title={tell(REPORT_CHOSEN, { count })}>
      <div className={s.form}>
        <RadioGroup
          isRow
          label={say(W.outcome)}
          options={[
            { id: 'confirmed', label: say(W.confirmed) },
            { id: 'refused', label: say(W.refused) },
          ]}
          value={outcome}
          onChange={(id) => setOutcome(id === 'refused' ? 'refused' : 'confirmed')}
        />
        {isConfirmed ? (
          <TextField
            isOptional
            label={say(W.carriedOutAt)}
            help={say(W.carriedOutHelp)}
            placeholder="2026-03-02 10:00"
            {...(isWanting && badTime && { fault: say(W.badTime) })}
            value={carriedOut}
            onChange={setCarriedOut}
          />
        ) : (
          <>
            <Select
              label={say(W.reasonCode)}
              options={Object.entries(PLATFORM_REASONS).map(([id, words]) => ({ id, label: words[locale] }))}
              {...(isWanting && noReason && { fault: say(W.reasonFirst) })}
              value={reasonCode}
              onChange={setReasonCode}
            />
            <TextArea isOptional label={say(W.reason)} rows={2} value={reason} onChange={setReason} />
          </>
        )}
        {isWanting && count === 0 && <Banner isNew tone="overdue" title={say(W.chooseFirst)} />}
        <div>
          <Button kind="primary" isPending={isBusy} onPress={send}>
            {tell(REPORT_CHOSEN, { count })}
          </Button>
        </div>
      </div>
    </Card>
  );
}

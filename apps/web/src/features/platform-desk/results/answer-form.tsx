import { useState } from 'react';
import { OWED_WORDS as W, SAY_OF_CHOSEN } from '#messages/ui/platform-owed.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { RadioGroup } from '../../../kit/choices/radio-group.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { Banner } from '../../../kit/status/banner.js';
import { useLanguage } from '../../../shared/language/language.js';
import type { Said } from './answers-of.js';
import s from '../platform-desk.module.css';

export const ANSWERS = ['adopt', 'partly', 'depart'] as const;
type Props = { readonly count: number; readonly onSay: (said: Said) => void };

/** The same words for all that are chosen; they stand in their rows until they are sent. */
export function AnswerForm({ count, onSay }: Props) {
  const { say, tell } = useLanguage();
  const [answer, setAnswer] = useState<Said['answer']>('adopt');
  const [reason, setReason] = useState('');
  const [isWanting, setWanting] = useState(false);
  const words = reason.trim();
  const noReason = answer !== 'adopt' && words === '';
  const sayIt = (): void => {
    setWanting(count === 0 || noReason);
    if (count > 0 && !noReason) onSay({ answer, ...(answer !== 'adopt' && { reason: words }) });
  };
  return (
    <Card title={say(W.yourAnswer)}>
      <div className={s.form}>
        <RadioGroup
          isRow
          label={say(W.yourAnswer)}
          options={ANSWERS.map((id) => ({ id, label: say(W[id]) }))}
          value={answer}
          onChange={(id) => setAnswer(ANSWERS.find((one) => one === id) ?? 'adopt')}
        />
        {answer !== 'adopt' && (
          <TextArea
            label={say(W.whyNot)}
            rows={2}
            {...(isWanting && noReason && { fault: say(W.whyFirst) })}
            value={reason}
            onChange={setReason}
          />
        )}
        {isWanting && count === 0 && <Banner isNew tone="overdue" title={say(W.chooseFirst)} />}
        <div>
          <Button onPress={sayIt}>{tell(SAY_OF_CHOSEN, { count })}</Button>
        </div>
      </div>
    </Card>
  );
}

import { useState } from 'react';
import { OPEN_TIP_WORDS as T } from '#messages/ui/open-tips.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { useLanguage } from '../../../shared/language/language.js';
import s from '../open.module.css';

type Props = { readonly isWrong: boolean; readonly onCode: (code: string) => void };

/** Asking for a reward with the claim code, which nobody has but who gave the tip. */
export function RewardCode({ isWrong, onCode }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  return (
    <Card>
      <h2>{say(T.lookReward)}</h2>
      <form
        className={`${s.stack} ${s.narrow}`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') onCode(typed.trim());
        }}
      >
        <TextField
          label={say(T.claimCode)}
          help={say(T.lookRewardHelp)}
          fault={isWrong ? say(T.noReward) : undefined}
          value={typed}
          onChange={setTyped}
        />
        <div>
          <Button type="submit">{say(T.lookReward)}</Button>
        </div>
      </form>
    </Card>
  );
}

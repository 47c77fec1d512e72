import { useState } from 'react';
import { OPEN_TIP_WORDS as T } from '#messages/ui/open-tips.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { useGo } from '../../../shared/desk/use-go.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import s from '../open.module.css';

const CODE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The way to what became of a tip, for whoever kept its code. */
export function LookUpTip() {
  const { say } = useLanguage();
  const { to } = useOpen();
  const go = useGo();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  return (
    <Card>
      <h2>{say(T.lookTitle)}</h2>
      <form
        className={`${s.stack} ${s.narrow}`}
        onSubmit={(event) => {
          event.preventDefault();
          const code = typed.trim().toLowerCase();
          if (CODE.test(code)) go(to(['tips', code]));
          else setFault(say(T.notACode));
        }}
      >
        <TextField label={say(T.code)} help={say(T.lookLead)} fault={fault} value={typed} onChange={setTyped} />
        <div>
          <Button type="submit">{say(T.look)}</Button>
        </div>
      </form>
    </Card>
  );
}

import { useState } from 'react';
import { DRAW_WORDS as D } from '#messages/ui/open-draw.js';
import { Button } from '../../../kit/actions/button.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { useGo } from '../../../shared/desk/use-go.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Which draw, for whoever does not come from a published decision. */
export function AskDrawPage() {
  const { say } = useLanguage();
  const { to } = useOpen();
  const go = useGo();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  return (
    <OpenPage title={say(D.askTitle)} lead={say(D.askLead)}>
      <form
        className={`${s.stack} ${s.narrow}`}
        onSubmit={(event) => {
          event.preventDefault();
          const id = typed.trim().toLowerCase();
          if (ID.test(id)) go(to(['draws', id]));
          else setFault(say(D.notAnId));
        }}
      >
        <TextField
          label={say(D.disputeId)}
          help={say(D.disputeIdHelp)}
          fault={fault}
          value={typed}
          onChange={setTyped}
        />
        <div>
          <Button kind="primary" type="submit">
            {say(D.check)}
          </Button>
        </div>
      </form>
    </OpenPage>
  );
}

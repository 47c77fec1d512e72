import { useState } from 'react';
import { Button } from '../../kit/actions/button.js';
import { TextField } from '../../kit/fields/text-field.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useOpen } from '../../shared/open/use-open.js';
import s from './open.module.css';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Props = {
  readonly label: string;
  readonly help: string;
  /** Beside the field, where what was typed is none. */
  readonly noId: string;
  readonly act: string;
  readonly kind?: 'primary';
  /** The place below which its page lies. */
  readonly place: string;
};

/** Which one, for whoever has its id and no link to it. */
export function AskForId({ label, help, noId, act, kind, place }: Props) {
  const { to } = useOpen();
  const go = useGo();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  return (
    <form
      className={`${s.stack} ${s.narrow}`}
      onSubmit={(event) => {
        event.preventDefault();
        const id = typed.trim().toLowerCase();
        if (ID.test(id)) go(to([place, id]));
        else setFault(noId);
      }}
    >
      <TextField label={label} help={help} fault={fault} value={typed} onChange={setTyped} />
      <div>
        <Button type="submit" {...(kind && { kind })}>
          {act}
        </Button>
      </div>
    </form>
  );
}

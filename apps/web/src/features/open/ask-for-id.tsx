import { useState } from 'react';
import { Button } from '../../kit/actions/button.js';
import { TextField } from '../../kit/fields/text-field.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useOpen } from '../../shared/open/use-open.js';
import s from './open.module.css';

/** Alone, or in an address that somebody pasted. */
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** Whose pages an address is of may be told by an id, too. */
const HOUSE = /^.*\/a\/[^/]+/;

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

/** Which one, for whoever has its id, or an address with it, and no link to its page here. */
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
        const id = ID.exec(typed.toLowerCase().replace(HOUSE, ''))?.[0];
        if (id !== undefined) go(to([place, id]));
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

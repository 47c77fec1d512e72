import { useState } from 'react';
import { HAND_OVER as W, HAND_OVER_COLUMNS as C, type HandOverColumn } from '#messages/ui/platform-hand-over.js';
import { Button } from '../../../kit/actions/button.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { useLanguage } from '../../../shared/language/language.js';
import { COLUMNS, rowOf } from './handed-lines.js';
import s from '../platform-desk.module.css';

const SHORT = [
  'reference',
  'filedAt',
  'url',
  'title',
  'seller',
  'account',
  'counterFiledAt',
  'measure',
  'measureAt',
] as const;
const OPTIONAL: ReadonlySet<HandOverColumn> = new Set(['title', 'account', 'measure', 'measureAt']);
const TIMES: ReadonlySet<HandOverColumn> = new Set(['filedAt', 'counterFiledAt', 'measureAt']);
type Typed = Partial<Record<HandOverColumn, string>>;

/** One complaint by a form: what it says becomes a line of the table, which is looked through and sent as every other. */
export function OneComplaint({ onAdd }: { readonly onAdd: (row: string) => void }) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState<Typed>({});
  const set = (name: HandOverColumn) => (value: string) => setTyped({ ...typed, [name]: value });
  const add = (): void => {
    onAdd(rowOf(COLUMNS.map((name) => typed[name] ?? '')));
    setTyped({});
  };
  return (
    <details>
      <summary>{say(W.one)}</summary>
      <div className={s.form}>
        <p className={s.quiet}>{say(W.oneHelp)}</p>
        <div className={s.row}>
          {SHORT.map((name) => (
            <TextField
              key={name}
              label={say(C[name])}
              isOptional={OPTIONAL.has(name)}
              {...(TIMES.has(name) && { placeholder: '2026-02-10 09:00' })}
              value={typed[name] ?? ''}
              onChange={set(name)}
            />
          ))}
        </div>
        <TextArea
          label={say(C.counterNotice)}
          rows={2}
          value={typed.counterNotice ?? ''}
          onChange={set('counterNotice')}
        />
        <div>
          <Button onPress={add}>{say(W.add)}</Button>
        </div>
      </div>
    </details>
  );
}

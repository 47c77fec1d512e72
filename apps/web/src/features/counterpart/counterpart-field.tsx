import { MEDIATION_REQUEST as W } from '#messages/ui/mediation-request.js';
import { Button } from '../../kit/actions/button.js';
import { TextField } from '../../kit/fields/text-field.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './counterpart.module.css';
import { useNames } from './use-names.js';

export type Counterpart = { readonly name: string; readonly partyId?: string };
type Props = {
  readonly value: Counterpart;
  readonly onChange: (next: Counterpart) => void;
  readonly fault?: string | undefined;
};

/** Whom one names as the other side: written, or one of those whom one has met or may know in public. */
export function CounterpartField({ value, onChange, fault }: Props) {
  const { say } = useLanguage();
  const found = useNames(value.partyId === undefined ? value.name : '');
  if (value.partyId !== undefined)
    return (
      <div className={s.chosen}>
        <span>
          <small>{say(W.name)}</small>
          <strong>{value.name}</strong>
        </span>
        <Button kind="quiet" size="small" onPress={() => onChange({ name: '' })}>
          {say(W.other)}
        </Button>
      </div>
    );
  return (
    <div className={s.field}>
      <TextField
        label={say(W.name)}
        help={say(W.nameHelp)}
        fault={fault}
        value={value.name}
        onChange={(name) => onChange({ name })}
      />
      {found.length > 0 && (
        <div role="group" aria-label={say(W.found)}>
          <p className={s.quiet}>{say(W.found)}</p>
          <ul className={s.found}>
            {found.map(({ partyId, name, isOwn }) => (
              <li key={partyId}>
                <Button size="small" onPress={() => onChange({ name, partyId })}>
                  {name} · {say(isOwn ? W.ofMatters : W.ofRegister)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

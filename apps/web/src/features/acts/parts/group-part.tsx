import { useEffect } from 'react';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { Button } from '../../../kit/actions/button.js';
import { Fieldset } from '../../../kit/form/fieldset.js';
import { useLanguage } from '../../../shared/language/language.js';
import type { Values } from '../model/field.js';
import { Fault } from './fault.js';
import type { PartProps } from './part.js';
import { Parts } from './parts.js';
import { useFieldWords } from './use-words.js';

/** What belongs together. What need not be said opens with a press and closes again, with what was typed in it. */
export function GroupPart({ field, name, value, onChange }: PartProps<'group'>) {
  const { say } = useLanguage();
  const { label, isOptional, ...help } = useFieldWords(field);
  const isOpen = value !== undefined;
  const values = (value ?? {}) as Values;
  useEffect(() => {
    if (!field.isOptional && value === undefined) onChange({});
  }, []);
  if (field.isOptional && !isOpen) {
    return (
      <div data-field={name}>
        <Button size="small" kind="quiet" aria-expanded={false} onPress={() => onChange({})}>
          {`${say(W.add)} ${label}`}
        </Button>
        <Fault name={name} />
      </div>
    );
  }
  return (
    <div data-field={name}>
      <Fieldset legend={label} {...help}>
        <Fault name={name} />
        <Parts fields={field.fields} at={name} values={values} onChange={(next) => onChange({ ...values, ...next })} />
        {isOptional && (
          <Button size="small" kind="quiet" onPress={() => onChange(undefined)}>
            {`${say(W.leaveOut)} ${label}`}
          </Button>
        )}
      </Fieldset>
    </div>
  );
}

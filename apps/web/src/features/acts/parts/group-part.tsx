import { Plus } from 'lucide-react';
import { ADD, LEAVE_OUT } from '#messages/forms/words.js';
import { Button } from '../../../kit/actions/button.js';
import { Fieldset } from '../../../kit/form/fieldset.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useIsReading } from '../../../shared/parts/reading.js';
import { useForm } from '../form-context.js';
import { withNext } from '../model/with-next.js';
import type { Values } from '../model/field.js';
import { Fault } from './fault.js';
import type { PartProps } from './part.js';
import { useFieldWords } from './use-words.js';

/** What belongs together. What need not be said opens with a press and closes again, with what was typed in it. */
export function GroupPart({ field, name, value, onChange }: PartProps<'group'>) {
  const { tell } = useLanguage();
  const { Parts } = useForm();
  const isReading = useIsReading();
  const { label, isOptional, ...help } = useFieldWords(field);
  const isOpen = value !== undefined;
  const values = (value ?? {}) as Values;
  if (field.isOptional && !isOpen) {
    return (
      <div data-field={name}>
        <Button size="small" icon={<Plus size={14} aria-hidden />} aria-expanded={false} onPress={() => onChange({})}>
          {tell(ADD, { name: label })}
        </Button>
        <Fault name={name} />
      </div>
    );
  }
  return (
    <div data-field={name}>
      <Fieldset legend={label} {...help}>
        <Fault name={name} />
        <Parts
          fields={field.fields}
          at={name}
          values={values}
          onChange={(next) => onChange((now: unknown) => withNext(now, next))}
        />
        {isOptional && (
          <div>
            <Button size="small" isDisabled={isReading} onPress={() => onChange(undefined)}>
              {tell(LEAVE_OUT, { name: label })}
            </Button>
          </div>
        )}
      </Fieldset>
    </div>
  );
}

import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { ADD, NTH } from '#messages/forms/words.js';
import { KIT_WORDS, REMOVE_ONE } from '#messages/ui/kit.js';
import { Button } from '../../../kit/actions/button.js';
import { Fieldset } from '../../../kit/form/fieldset.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useIsReading } from '../../../shared/parts/reading.js';
import { useForm } from '../form-context.js';
import type { Field, Values } from '../model/field.js';
import { withNextAt } from '../model/with-next.js';
import { Fault } from './fault.js';
import type { PartProps } from './part.js';
import { useFieldWords } from './use-words.js';

/** A new one begins with a name of its own where it needs one. */
const begun = (fields: readonly Field[], name: string, values: readonly Values[]): Values => {
  const own = fields.find(({ kind }) => kind === 'own');
  const initial = name.split('.').at(-1)?.charAt(0) ?? 'n';
  const taken = values.map((one) => Number(String(own ? one[own.name] : '').slice(1)) || 0);
  return own ? { [own.name]: `${initial}${Math.max(0, ...taken) + 1}` } : {};
};

/** Several of the same, one after the other. */
export function ListPart({ field, name, value, onChange }: PartProps<'list'>) {
  const { say, tell } = useLanguage();
  const { Parts } = useForm();
  const isReading = useIsReading(); // what is read goes to a place in the list
  const { label, isOptional, ...help } = useFieldWords(field);
  const values = Array.isArray(value) ? (value as readonly Values[]) : [];
  const set = (next: readonly Values[]): void => onChange(next.length === 0 && field.isOptional ? undefined : next);
  const add = (): void => set([...values, begun(field.of, name, values)]);
  useEffect(() => {
    if (!field.isOptional && value === undefined) onChange(field.least > 0 ? [begun(field.of, name, [])] : []);
  }, []);
  const more = (
    <div>
      <Button size="small" icon={<Plus size={14} aria-hidden />} onPress={add}>
        {tell(ADD, { name: label })}
      </Button>
    </div>
  );
  if (values.length === 0 && isOptional) {
    return (
      <div data-field={name}>
        {more}
        <Fault name={name} />
      </div>
    );
  }
  return (
    <div data-field={name}>
      <Fieldset legend={isOptional ? `${label} ${say(KIT_WORDS.optional)}` : label} {...help}>
        <Fault name={name} />
        {values.map((one, index) => (
          <Fieldset key={`${name}.${index}`} legend={tell(NTH, { name: label, number: index + 1 })}>
            <Parts
              fields={field.of}
              at={`${name}.${index}`}
              values={one}
              onChange={(next) => onChange((now: unknown) => withNextAt(now, index, next))}
            />
            {values.length > field.least && (
              <div>
                <Button
                  size="small"
                  isDisabled={isReading}
                  onPress={() => set(values.filter((_, place) => place !== index))}
                >
                  {tell(REMOVE_ONE, { name: tell(NTH, { name: label, number: index + 1 }) })}
                </Button>
              </div>
            )}
          </Fieldset>
        ))}
        {more}
      </Fieldset>
    </div>
  );
}

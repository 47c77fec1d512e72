import { CURRENCIES } from '#messages/forms/own-choices.js';
import { labelOf } from '#messages/forms/fields.js';
import { Select } from '../../../kit/choices/select.js';
import { MoneyField } from '../../../kit/fields/money-field.js';
import { FieldRow } from '../../../kit/form/fieldset.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useForm } from '../form-context.js';
import type { Next } from '../../../shared/next.js';
import type { Values } from '../model/field.js';
import { withNext } from '../model/with-next.js';
import type { PartProps } from './part.js';
import { useFieldWords } from './use-words.js';

/** Typed in the usual unit, sent in the smallest. */
export function MoneyPart({ field, name, value, onChange }: PartProps<'money'>) {
  const { locale } = useLanguage();
  const { form, Parts } = useForm();
  const words = useFieldWords(field);
  const money = (value ?? {}) as Values;
  const currency = typeof money['currency'] === 'string' ? money['currency'] : 'CNY';
  const amount = money['minorUnits'];
  const change = (next: Next<Values>): void => onChange((now: unknown) => ({ currency, ...withNext(now, next) }));
  const options = field.currencies.map((id) => ({ id, label: CURRENCIES[id]?.[locale] ?? id }));
  return (
    <>
      <FieldRow>
        <MoneyField
          {...words}
          name={`${name}.minorUnits`}
          currency={currency}
          minorUnits={typeof amount === 'number' ? amount : undefined}
          onChange={(minorUnits) => change({ minorUnits })}
        />
        {options.length > 1 && (
          <Select
            label={labelOf(form.operationId, `${field.path}.currency`, locale)}
            name={`${name}.currency`}
            options={options}
            value={currency}
            onChange={(next) => change({ currency: next ?? currency })}
          />
        )}
      </FieldRow>
      <Parts fields={field.also} at={name} values={money} onChange={change} />
    </>
  );
}

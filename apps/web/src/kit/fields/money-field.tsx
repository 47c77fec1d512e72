import { digitsOf } from '#messages/money.js';
import type { FieldProps } from './field-frame.js';
import { NumberField } from './number-field.js';

type Props = FieldProps & {
  /** In the smallest unit of the currency, as the API holds it: 12345 is 123.45 CNY. */
  readonly minorUnits?: number;
  readonly onChange?: (minorUnits: number | undefined) => void;
  /** ISO 4217. */
  readonly currency?: string;
};

/** Money: shown in the usual unit with the currency's code, held in the smallest. */
export function MoneyField({ minorUnits, onChange, currency = 'CNY', ...rest }: Props) {
  const scale = 10 ** digitsOf(currency);
  return (
    <NumberField
      {...rest}
      isPlain
      minValue={0}
      value={minorUnits === undefined ? Number.NaN : minorUnits / scale}
      onChange={(value) => onChange?.(Number.isNaN(value) ? undefined : Math.round(value * scale))}
      formatOptions={{ style: 'currency', currency, currencyDisplay: 'code' }}
    />
  );
}

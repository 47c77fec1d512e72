import { LOSS_FIGURES } from '#messages/measures/loss.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { RESPONDENT_WORDS as WORDS } from '#messages/ui/respondent.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { isMoney, valueOf, type Figure } from './loss-figures.js';

type Props = {
  readonly index: number;
  readonly row: Figure;
  readonly wanting: boolean;
  readonly onChange: (part: Partial<Figure>) => void;
  readonly onRemove: (() => void) | undefined;
};

/** One figure of a loss: what it says, how much, of which days and by which source. */
export function FigureFields({ index, row, wanting, onChange, onRemove }: Props) {
  const { say, locale } = useLanguage();
  const missing = (text: string): string | undefined =>
    wanting && text.trim() === '' ? say(PAGE_WORDS.writeThis) : undefined;
  const amountFault =
    wanting && valueOf(row) === undefined
      ? say(isMoney(row.figure) ? WORDS.amountWrong : WORDS.numberWrong)
      : undefined;
  return (
    <fieldset className="card">
      <legend>
        {say(WORDS.lossFigure)} {index + 1}
      </legend>
      <Field label={say(WORDS.lossWhat)} fault={wanting && row.figure === '' ? say(PAGE_WORDS.chooseOne) : undefined}>
        {(given) => (
          <select {...given} value={row.figure} onChange={({ target }) => onChange({ figure: target.value })}>
            <option value="">—</option>
            {Object.entries(LOSS_FIGURES).map(([figure, words]) => (
              <option key={figure} value={figure}>
                {words[locale]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say(isMoney(row.figure) ? WORDS.lossYuan : WORDS.lossNumber)} fault={amountFault}>
        {(given) => (
          <input
            {...given}
            inputMode="decimal"
            value={row.amount}
            onChange={({ target }) => onChange({ amount: target.value })}
          />
        )}
      </Field>
      <Field label={say(WORDS.lossSource)} fault={missing(row.source)}>
        {(given) => (
          <input
            {...given}
            maxLength={200}
            value={row.source}
            onChange={({ target }) => onChange({ source: target.value })}
          />
        )}
      </Field>
      {(['from', 'until'] as const).map((name) => (
        <Field
          key={name}
          label={`${say(name === 'from' ? WORDS.lossFrom : WORDS.lossUntil)} ${say(PAGE_WORDS.optional)}`}
        >
          {(given) => (
            <input
              {...given}
              type="date"
              value={row[name]}
              onChange={({ target }) => onChange({ [name]: target.value })}
            />
          )}
        </Field>
      ))}
      {onRemove && (
        <button type="button" className="quiet" onClick={onRemove}>
          {say(PAGE_WORDS.remove)}
          <span className="unseen"> {index + 1}</span>
        </button>
      )}
    </fieldset>
  );
}

import { PAGE_WORDS } from '#messages/ui/pages.js';
import { TALK_WORDS as WORDS } from '#messages/ui/talks.js';
import { UNDERTAKING_KINDS_NAMED, UNDERTAKING_PROOFS_NAMED } from '#messages/talks/settlements.js';
import type { UndertakingBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { useDispute } from '../dispute/use-dispute.js';
import { minorUnits } from '../measures/minor-units.js';

export type TypedPromise = {
  readonly kind: UndertakingBody['kind'];
  readonly byId: string;
  readonly due: string;
  readonly proof: UndertakingBody['proof'];
  readonly sum: string;
  readonly text: string;
};
export const EMPTY_PROMISE: TypedPromise = { kind: 'payment', byId: '', due: '', proof: 'document', sum: '', text: '' };

/** The promise as the API takes it; undefined while something of it is missing. */
export const promiseBody = ({ kind, byId, due, proof, sum, text }: TypedPromise): UndertakingBody | undefined => {
  const [units, words] = [minorUnits(sum), text.trim()];
  if (due === '' || byId === '' || (kind === 'payment' ? units === undefined : words === '')) return undefined;
  return {
    kind,
    byId,
    due,
    proof,
    ...(kind === 'payment' && { sum: { minorUnits: units ?? 0, currency: 'CNY' as const } }),
    ...(words !== '' && { text: words }),
  };
};

type Props = {
  readonly promise: TypedPromise;
  readonly parties: readonly string[];
  readonly wrong: boolean;
  readonly onChange: (promise: TypedPromise) => void;
  readonly onRemove: () => void;
};

/** One thing that a side promises. */
export function PromiseFields({ promise, parties, wrong, onChange, onRemove }: Props) {
  const { say, locale } = useLanguage();
  const { partyId } = useDispute().session;
  const change = (part: Partial<TypedPromise>): void => onChange({ ...promise, ...part });
  return (
    <fieldset>
      <legend>{say(WORDS.promise)}</legend>
      <Field label={say(WORDS.promiseKind)}>
        {(given) => (
          <select
            {...given}
            value={promise.kind}
            onChange={({ target }) => change({ kind: target.value as TypedPromise['kind'] })}
          >
            {Object.entries(UNDERTAKING_KINDS_NAMED).map(([value, words]) => (
              <option key={value} value={value}>
                {words[locale]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say(WORDS.promiseBy)}>
        {(given) => (
          <select {...given} value={promise.byId} onChange={({ target }) => change({ byId: target.value })}>
            {parties.map((one) => (
              <option key={one} value={one}>
                {say(one === partyId ? WORDS.you : WORDS.otherSide)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say(WORDS.promiseDue)} fault={wrong ? say(WORDS.promiseWrong) : undefined}>
        {(given) => (
          <input {...given} type="date" value={promise.due} onChange={({ target }) => change({ due: target.value })} />
        )}
      </Field>
      {promise.kind === 'payment' && (
        <Field label={say(WORDS.promiseSum)}>
          {(given) => (
            <input
              {...given}
              inputMode="decimal"
              value={promise.sum}
              onChange={({ target }) => change({ sum: target.value })}
            />
          )}
        </Field>
      )}
      <Field label={say(WORDS.promiseProof)}>
        {(given) => (
          <select
            {...given}
            value={promise.proof}
            onChange={({ target }) => change({ proof: target.value as TypedPromise['proof'] })}
          >
            {Object.entries(UNDERTAKING_PROOFS_NAMED).map(([value, words]) => (
              <option key={value} value={value}>
                {words[locale]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={
          promise.kind === 'payment' ? `${say(WORDS.promiseText)} ${say(PAGE_WORDS.optional)}` : say(WORDS.promiseText)
        }
      >
        {(given) => (
          <textarea
            {...given}
            rows={2}
            maxLength={4_000}
            value={promise.text}
            onChange={({ target }) => change({ text: target.value })}
          />
        )}
      </Field>
      <button type="button" className="quiet" onClick={onRemove}>
        {say(PAGE_WORDS.remove)}
      </button>
    </fieldset>
  );
}

import { labelOf } from '#messages/forms/fields.js';
import { useLanguage } from '../../shared/language/language.js';
import { useChoices } from './choices/use-choices.js';
import { useForm } from './form-context.js';
import type { Field } from './model/field.js';
import { isFound } from './parts/find-more.js';
import s from './acts.module.css';

type Props = { readonly given: Readonly<Record<string, string>> };
type Pick = Extract<Field, { readonly kind: 'pick' }>;

/** To what an act outside of disputes is done, by name: its parts of the address were known and are not asked for. */
export function About({ given }: Props) {
  const { form } = useForm();
  const named = form.params.filter((one): one is Pick => one.kind === 'pick' && Object.hasOwn(given, one.name));
  return named.map((one) => !isFound(one.source) && <Named key={one.name} field={one} id={given[one.name] ?? ''} />);
}

function Named({ field, id }: { readonly field: Pick; readonly id: string }) {
  const { locale } = useLanguage();
  const { form, where } = useForm();
  const { options } = useChoices(field.source, where);
  const about = options?.find((one) => one.id === id);
  if (about === undefined) return null;
  return (
    <p className={s.about}>
      {labelOf(form.operationId, field.path, locale)} · <strong>{about.label}</strong>
      {about.help !== undefined && (
        <>
          <br />
          {about.help}
        </>
      )}
    </p>
  );
}

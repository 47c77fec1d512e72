import { useEffect, useState } from 'react';
import { FORM_WORDS as W, IN_ORDER } from '#messages/forms/words.js';
import { CheckboxGroup } from '../../../kit/choices/checkbox.js';
import { FEW } from '../../../kit/choices/choose-one.js';
import { ComboBox } from '../../../kit/choices/combo-box.js';
import type { Option } from '../../../kit/choices/options.js';
import { MultiSelect, Select } from '../../../kit/choices/select.js';
import { useLanguage } from '../../../shared/language/language.js';
import { joinedOptions } from '../choices/joined-options.js';
import { useChoices } from '../choices/use-choices.js';
import { useForm } from '../form-context.js';
import { FindMore, isFound } from './find-more.js';
import type { PartProps } from './part.js';
import { useFieldWords } from './use-words.js';

/** In these it matters who comes first. */
const RANKED: ReadonlySet<string> = new Set(['deputyIds', 'escalateTo']);

/** Something that has an id, chosen by its name; where there is one alone that must be named, it is chosen, in a list too. */
export function PickPart({ field, name, value, onChange }: PartProps<'pick'>) {
  const { say, tell } = useLanguage();
  const { where } = useForm();
  const { label, help, ...words } = { help: undefined, ...useFieldWords(field) };
  const { options: all, isLost } = useChoices(field.source, where);
  const [found, setFound] = useState<readonly Option[]>([]);
  const find = (more: readonly Option[]): void => setFound((before) => joinedOptions(more, before));
  const known = all && joinedOptions(found, all);
  const options = allowedOf(known, field.source, where.allowed);
  const [only] = options ?? [];
  const isSure = options?.length === 1 && !field.isOptional && only?.isDisabled !== true;
  useEffect(() => {
    if (value !== undefined || field.isOptional) return;
    if (field.isMany && (options !== undefined || field.least === 0))
      onChange(isSure && only && field.least > 0 ? [only.id] : []);
    if (!field.isMany && isSure && only) onChange(only.id);
  }); // each time, for another part that begins at once may have gone before
  const empty = isFound(field.source) ? W.findFirst : W.nothingToChoose;
  const none = options?.length === 0 ? say(isLost ? W.notRead : empty) : undefined;
  const given = { ...words, label, name, help: none ?? help };
  if (field.isMany) {
    const chosen = (Array.isArray(value) ? value : []).map(String);
    const change = (ids: readonly string[]): void => onChange(ids.length === 0 && field.isOptional ? undefined : ids);
    const many = {
      ...given,
      isOptional: field.isOptional || field.least === 0,
      options: options ?? [],
      value: chosen,
      onChange: change,
    };
    const order = chosen.map((id) => options?.find((one) => one.id === id)?.label ?? '…');
    return (
      <FindMore source={field.source} label={label} onFind={find}>
        {(options ?? []).length > FEW ? <MultiSelect {...many} /> : <CheckboxGroup {...many} />}
        {RANKED.has(field.name) && order.length > 1 && <output>{tell(IN_ORDER, { names: order })}</output>}
      </FindMore>
    );
  }
  const chosen = value === undefined || value === null ? null : String(value);
  const among = withChosen(options ?? [], chosen);
  const change = (id: string | null): void => onChange(id === null || id === '' ? undefined : id);
  const shown = field.isOptional && among.length <= FEW ? [{ id: '', label: say(W.unsaid) }, ...among] : among;
  const one = { ...given, options: shown, value: chosen, onChange: change };
  return (
    <FindMore source={field.source} label={label} onFind={find}>
      {among.length > FEW ? <ComboBox key={String(options === undefined)} {...one} /> : <Select {...one} />}
    </FindMore>
  );
}

/** What an earlier page chose stays chosen, whether this list knows it or not. */
const withChosen = (options: readonly Option[], chosen: string | null): readonly Option[] =>
  chosen === null || options.some(({ id }) => id === chosen) ? options : [...options, { id: chosen, label: '…' }];

/** Of what an act may be done to now, only that. */
const allowedOf = (
  options: readonly Option[] | undefined,
  kind: string,
  allowed: readonly string[] = [],
): readonly Option[] | undefined => {
  const ids = allowed.flatMap((subject) => (subject.startsWith(`${kind}:`) ? [subject.split(':')[1]] : []));
  return ids.length === 0 ? options : options?.filter(({ id }) => ids.includes(id));
};

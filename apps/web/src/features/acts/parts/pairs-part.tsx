import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { CheckboxGroup } from '../../../kit/choices/checkbox.js';
import { MultiSelect } from '../../../kit/choices/select.js';
import { subjectName } from '../choices/names-of.js';
import { disputeQuery } from '../choices/where.js';
import { useForm } from '../form-context.js';
import { idOfPair } from '../model/body-of.js';
import type { PartProps } from './part.js';
import { useFieldWords } from './use-words.js';

type Pair = Parameters<typeof idOfPair>[0];

/** More stand in a list that opens. */
const FEW = 12;

/** Items, each of one respondent, by their names; where there is one alone it is chosen. */
export function PairsPart({ field, name, value, onChange }: PartProps<'pairs'>) {
  const { where } = useForm();
  const words = useFieldWords(field);
  const { data } = useQuery({ ...disputeQuery(where.disputeId ?? ''), enabled: where.disputeId !== undefined });
  const allowed = field.path === 'pairs' ? (where.allowed ?? []).filter((one) => one.startsWith('pair:')) : [];
  const mayBe = ({ respondentId, itemId }: Pair): boolean =>
    allowed.length === 0 || allowed.includes(`pair:${respondentId}:${itemId}`);
  const options = (data?.view.pairs ?? []).filter(mayBe).map(({ respondentId, itemId }) => ({
    id: idOfPair({ respondentId, itemId }),
    label: subjectName(data?.view, `pair:${respondentId}:${itemId}`, where.locale),
  }));
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const [only] = options;
  const isOnly = options.length === 1;
  useEffect(() => {
    if (value !== undefined || field.isOptional || !data) return;
    onChange(isOnly && only ? [only.id] : []);
  }); // each time, for another part that begins at once may have gone before
  const change = (ids: readonly string[]): void => onChange(ids.length === 0 && field.isOptional ? undefined : ids);
  const given = { ...words, name, options, value: chosen, onChange: change };
  return options.length > FEW ? <MultiSelect {...given} /> : <CheckboxGroup {...given} />;
}

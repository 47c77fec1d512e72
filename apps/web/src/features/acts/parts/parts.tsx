import type { ReactNode } from 'react';
import { nextOf, type Next } from '../../../shared/next.js';
import type { PartsProps } from '../form-context.js';
import type { Field } from '../model/field.js';
import { FilesPart } from './files-part.js';
import { GroupPart } from './group-part.js';
import { InstantPart } from './instant-part.js';
import { ListPart } from './list-part.js';
import { MoneyPart } from './money-part.js';
import { PairsPart } from './pairs-part.js';
import { PickPart } from './pick-part.js';
import * as plain from './plain-parts.js';

/** The parts of a form; what must be said stands before what need not be. */
export function Parts({ fields, at, values, onChange }: PartsProps) {
  return fields.toSorted(byOrder).map((field) => {
    const name = at === undefined ? field.name : `${at}.${field.name}`;
    const change = (next: Next<unknown>): void => onChange((now) => ({ [field.name]: nextOf(next, now[field.name]) }));
    return <Part key={name} field={field} name={name} value={values[field.name]} onChange={change} />;
  });
}

/** As one thinks of an act: to what, which, when, why, with what; the description of the API has them by the alphabet. */
const ORDER: Readonly<Record<Field['kind'], number>> = {
  own: 0,
  pick: 1,
  pairs: 2,
  choice: 3,
  choices: 4,
  flag: 5,
  number: 6,
  money: 7,
  day: 8,
  instant: 9,
  lines: 10,
  text: 11,
  group: 12,
  list: 13,
  files: 14,
  oath: 15,
};
const byOrder = (a: Field, b: Field): number =>
  Number(a.isOptional) - Number(b.isOptional) || ORDER[a.kind] - ORDER[b.kind] || Number(isLast(a)) - Number(isLast(b));
/** Of a kind, what takes the most room: long words, and a choice of several. */
const isLast = (field: Field): boolean => isLong(field) || (field.kind === 'pick' && field.isMany);
const isLong = (field: Field): boolean => field.kind === 'text' && (field.most ?? 0) >= 500;

type One = {
  readonly field: Field;
  readonly name: string;
  readonly value: unknown;
  readonly onChange: (next: Next<unknown>) => void;
};

/** Every kind of field has its part: without its row here a new kind does not compile. */
function Part({ field, ...rest }: One): ReactNode {
  switch (field.kind) {
    case 'text':
      return <plain.TextPart field={field} {...rest} />;
    case 'choice':
      return <plain.ChoicePart field={field} {...rest} />;
    case 'choices':
      return <plain.ChoicesPart field={field} {...rest} />;
    case 'oath':
      return <plain.OathPart field={field} {...rest} />;
    case 'flag':
      return <plain.FlagPart field={field} {...rest} />;
    case 'number':
      return <plain.NumberPart field={field} {...rest} />;
    case 'day':
      return <plain.DayPart field={field} {...rest} />;
    case 'lines':
      return <plain.LinesPart field={field} {...rest} />;
    case 'instant':
      return <InstantPart field={field} {...rest} />;
    case 'money':
      return <MoneyPart field={field} {...rest} />;
    case 'pick':
      return <PickPart field={field} {...rest} />;
    case 'pairs':
      return <PairsPart field={field} {...rest} />;
    case 'files':
      return <FilesPart field={field} {...rest} />;
    case 'group':
      return <GroupPart field={field} {...rest} />;
    case 'list':
      return <ListPart field={field} {...rest} />;
    case 'own':
      return null; // the form names its own parts
  }
}

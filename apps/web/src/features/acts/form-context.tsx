import { createContext, useContext, type ComponentType } from 'react';
import type { FieldProblem } from '../../kit/form/faults-of.js';
import type { Next } from '../../shared/next.js';
import type { Where } from './choices/where.js';
import type { Field, Form, Values } from './model/field.js';

export type PartsProps = {
  readonly fields: readonly Field[];
  /** Where they stand; nothing at the top. */
  readonly at?: string;
  readonly values: Values;
  /** Is given the fields that change, or how they are made of what stands there by then. */
  readonly onChange: (next: Next<Values>) => void;
};

/** What every part of a form may ask for: which operation it is, where it stands, and what was found wrong. */
export type Here = {
  readonly form: Form;
  readonly where: Where;
  readonly problem: FieldProblem | undefined;
  /** Takes note of a file that was chosen, so that its bytes can follow. */
  readonly hold: (sha256: string, file: File) => void;
  /** Draws fields that stand within another. */
  readonly Parts: ComponentType<PartsProps>;
};

const Context = createContext<Here | undefined>(undefined);
export const FormProvider = Context;
export const useForm = (): Here => {
  const here = useContext(Context);
  if (!here) throw new Error('Outside of a form');
  return here;
};

const plain = (field: string): string =>
  field
    .replace(/^#?\//, '')
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .replaceAll('/', '.');

/** What the API found wrong with this very part, or with something in it that the form gives by itself. */
export const useFaults = (name: string, ...within: readonly string[]): string | undefined => {
  const { problem } = useForm();
  const found = (problem?.errors ?? []).filter(({ field }) => {
    const at = plain(field);
    return at === name || (at.startsWith(`${name}.`) && within.includes(at.split('.').at(-1) ?? ''));
  });
  return found.length === 0
    ? undefined
    : found.map(({ detail }) => detail ?? problem?.detail ?? problem?.title).join(' ');
};

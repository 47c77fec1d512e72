import type { DisputeBody } from '../../../client/types.gen.js';
import type { Form, Values } from '../model/field.js';

/** What helps to fill a form: it sees what is typed and may fill in more. */
export type AidProps = {
  readonly form: Form;
  readonly view: DisputeBody;
  /** Of what the act is done to. */
  readonly given: Readonly<Record<string, string>>;
  readonly values: Values;
  readonly fill: (next: Values) => void;
};

export const recordsIn = (value: unknown): readonly Values[] =>
  Array.isArray(value) ? (value as readonly Values[]) : [];
export const textsIn = (value: unknown): readonly string[] =>
  recordsIn(value).map(({ text }) => (typeof text === 'string' ? text : ''));

export const mediationIn = ({ view, given }: Pick<AidProps, 'view' | 'given'>) =>
  view.mediations?.find(({ mediationId }) => mediationId === given['mediationId']);

import type { Next } from '../../../shared/next.js';
import type { Field } from '../model/field.js';

/** How each part of a form is told its field, where it stands, and what was given so far. */
export type PartProps<K extends Field['kind'] = Field['kind']> = {
  readonly field: Field & { readonly kind: K };
  /** Its path in the request with places in lists: `reports.0.details.body`. */
  readonly name: string;
  readonly value: unknown;
  /** Is given what stands there next; a function is given what stands there by then. */
  readonly onChange: (next: Next<unknown>) => void;
};

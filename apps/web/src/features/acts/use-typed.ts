import { useKept } from '../../shared/connection/use-kept.js';
import type { Next } from '../../shared/next.js';
import { withNext } from './model/with-next.js';
import type { Form, Values } from './model/field.js';

export type Typed = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Values;
  readonly values: Values;
};

/** What is known of the body from where one comes; what stands in the address is not said twice. */
const known = ({ fields, params }: Form, given: Readonly<Record<string, string>>): Values =>
  Object.fromEntries(
    fields.flatMap(({ name }) =>
      given[name] === undefined || params.some((one) => one.name === name) ? [] : [[name, given[name]]],
    ),
  );

/** What was typed in a form: it is there again after a reload, until it was sent. */
export function useTyped(name: string, form: Form, begun: Values, given: Readonly<Record<string, string>>) {
  const initial: Typed = { params: {}, query: {}, values: { ...known(form, given), ...begun } };
  const { value, latest, set, forget, clear } = useKept(`form:${name}`, initial);
  const change =
    (part: keyof Typed) =>
    (next: Next<Values>): void =>
      set((now) => ({ ...now, [part]: withNext(now[part], next) }));
  return { value, latest, change, forget, clear };
}

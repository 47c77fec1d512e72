/** A problem of the API, as far as a form asks for it (RFC 9457, with the fields named). */
export type FieldProblem = {
  readonly title: string;
  readonly detail?: string;
  /** `field` is a path in the body: `address.street`, `/items/0/link`, `items[0].link`. */
  readonly errors?: readonly { readonly field: string; readonly code: string; readonly detail?: string }[];
};
export type Faults = {
  /** By the field's name. */
  readonly fields: Readonly<Record<string, string>>;
  /** What belongs to no field of this form. */
  readonly others: readonly string[];
};

/** A form calls it `items.0.link`, however the path is written (of JSON pointers ~1 is a slash, ~0 a tilde: RFC 6901). */
const nameOf = (path: string): string =>
  path
    .replace(/^#?\//, '')
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split(/[/.]/)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

/**
 * Says each fault beside the field that it is about: the field itself, or the nearest around it that the form has
 * (a fault of `address.street` stands beside `address`). Nothing that the server says is left unsaid: where the refusal
 * itself names a field, its own words stand there.
 */
export function faultsOf(problem: FieldProblem, names: ReadonlySet<string>): Faults {
  const fields = new Map<string, string>();
  const others: string[] = [];
  const itself = problem.detail ?? problem.title;
  for (const { field, detail = itself } of problem.errors ?? []) {
    const parts = nameOf(field).split('.');
    const known = parts.map((_, at) => parts.slice(0, parts.length - at).join('.')).find((name) => names.has(name));
    if (known === undefined) others.push(detail);
    else fields.set(known, [fields.get(known), detail].filter((one) => one !== undefined).join(' '));
  }
  if ((problem.errors ?? []).length === 0) others.push(itself);
  return { fields: Object.fromEntries(fields), others };
}

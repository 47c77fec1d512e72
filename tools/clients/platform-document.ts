type Json = Readonly<Record<string, unknown>>;
type Operation = Json & { readonly 'x-access': readonly string[]; readonly responses: Readonly<Record<string, Json>> };
export type Description = Json & {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Json & { readonly schemas: Readonly<Record<string, unknown>> };
};

const PROBLEM = 'application/problem+json';
const REFUSED = '#/components/responses/Problem';
const SCHEMAS = '#/components/schemas/';

/**
 * Of all that the API says of itself, what a platform may call by its key, and no shape that only others need. All
 * refusals are one answer: they have one shape, and generators would write it out for every status of every operation.
 */
export function platformDocument(whole: Description): Description {
  const paths = Object.fromEntries(
    Object.entries(whole.paths).flatMap(([path, operations]) => {
      const own = Object.entries(operations).filter(([, { 'x-access': rules }]) => rules.some(isOfPlatforms));
      return own.length === 0
        ? []
        : [[path, Object.fromEntries(own.map(([method, one]) => [method, withOneRefusal(one)]))]];
    }),
  );
  const { Problem } = whole.components.schemas;
  if (Problem === undefined) throw new Error('The description has no schema Problem');
  const responses = {
    Problem: { description: 'Refused', content: { [PROBLEM]: { schema: { $ref: `${SCHEMAS}Problem` } } } },
  };
  const needed = reached([paths, responses], whole.components.schemas);
  const schemas = Object.fromEntries(Object.entries(whole.components.schemas).filter(([name]) => needed.has(name)));
  return { ...whole, paths, components: { ...whole.components, responses, schemas } };
}

const isOfPlatforms = (rule: string): boolean => rule.startsWith('platform:');

const withOneRefusal = (operation: Operation): Operation => {
  const answers = Object.entries(operation.responses).filter(
    ([, { content }]) => !Object.keys((content ?? {}) as object).includes(PROBLEM),
  );
  return {
    ...operation,
    security: [{ bearer: [] }], // whoever else may call by another way has no place here
    responses: { ...Object.fromEntries(answers), default: { $ref: REFUSED } },
  };
};

/** Names of the schemas that these lead to, over whatever others. */
const reached = (from: unknown, schemas: Readonly<Record<string, unknown>>): ReadonlySet<string> => {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, one] of Object.entries(value)) {
      const name = key === '$ref' && String(one).startsWith(SCHEMAS) ? String(one).slice(SCHEMAS.length) : undefined;
      if (name !== undefined && !found.has(name)) {
        found.add(name);
        look(schemas[name]);
      } else look(one);
    }
  };
  look(from);
  return found;
};

import type { Form } from './field.js';
import type { Description } from './description.js';
import { formOf } from './form-of.js';

/** Forms of one part of the API, by operation. */
export type Forms = Readonly<Record<string, Form>>;

const isWrite = (method: string): boolean => ['post', 'put', 'delete', 'patch'].includes(method);

type Chinese = Readonly<Record<string, string>>;

/** With what the API says of each field in Chinese, too, as far as somebody has said it. */
const inBoth = <T>(value: T, chinese: Chinese): T => {
  if (Array.isArray(value)) return value.map((one: unknown) => inBoth(one, chinese)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const { help } = value as { readonly help?: unknown };
  const said = typeof help === 'string' ? chinese[help] : undefined;
  const parts = Object.entries(value).map(([name, one]) => [name, inBoth<unknown>(one, chinese)]);
  return { ...Object.fromEntries(parts), ...(said !== undefined && { helpZh: said }) } as T;
};

/** What can be done through the API by these operations, as forms, by the part of the API (its first tag). */
export function formsOf(
  description: Description,
  wanted: ReadonlySet<string>,
  chinese: Chinese = {},
): Readonly<Record<string, Forms>> {
  const parts: Record<string, Record<string, Form>> = {};
  for (const [path, ways] of Object.entries(description.paths))
    for (const [method, described] of Object.entries(ways)) {
      if (!isWrite(method) || !wanted.has(described.operationId)) continue;
      const part = (parts[described.tags?.[0] ?? 'other'] ??= {});
      part[described.operationId] = inBoth(formOf(path, method, described, description), chinese);
    }
  return parts;
}

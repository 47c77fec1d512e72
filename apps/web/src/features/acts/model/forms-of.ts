import type { Form } from './field.js';
import type { Description } from './description.js';
import { formOf } from './form-of.js';

/** Forms of one part of the API, by operation. */
export type Forms = Readonly<Record<string, Form>>;

const isWrite = (method: string): boolean => ['post', 'put', 'delete', 'patch'].includes(method);

/** What can be done through the API by these operations, as forms, by the part of the API (its first tag). */
export function formsOf(description: Description, wanted: ReadonlySet<string>): Readonly<Record<string, Forms>> {
  const parts: Record<string, Record<string, Form>> = {};
  for (const [path, ways] of Object.entries(description.paths))
    for (const [method, described] of Object.entries(ways)) {
      if (!isWrite(method) || !wanted.has(described.operationId)) continue;
      const part = (parts[described.tags?.[0] ?? 'other'] ??= {});
      part[described.operationId] = formOf(path, method, described, description);
    }
  return parts;
}

import type { ApiPropertyOptions } from '@nestjs/swagger';
import { DAY_NAMES, FACT_NAMES } from './timeline-facts.js';

type Shape = Extract<ApiPropertyOptions, { readonly additionalProperties: unknown }>;
type Schema = NonNullable<Shape['properties']>[string];

const DAY = {
  type: 'object',
  properties: {
    dueAt: { type: 'string', format: 'date-time' },
    provisional: { type: 'boolean', description: 'Beyond the official calendar, to be counted again when it grows' },
    clause: { type: 'string' },
  },
  required: ['dueAt', 'provisional', 'clause'],
} as const satisfies Schema;

const LISTS: ReadonlySet<string> = new Set(['pairs', 'unanswered', 'channels']);

/**
 * Names tell the shape: an id, ids, an instant, a day by which something is due; else a code, a number or what the
 * event names.
 */
const shapeOf = (name: string): Schema => {
  if (DAY_NAMES.has(name)) return DAY;
  if (name.endsWith('Ids') || LISTS.has(name)) return { type: 'array', items: { type: 'string' } };
  if (name.endsWith('At')) return { type: 'string', format: 'date-time' };
  return name.endsWith('Id') ? { type: 'string' } : {};
};

/** What stands beside the sentence, for programs. */
export const FACTS: ApiPropertyOptions = {
  type: 'object',
  description: 'Facts beside the sentence, by name; which there are depends on the type',
  properties: Object.fromEntries([...FACT_NAMES, ...DAY_NAMES].sort().map((name) => [name, shapeOf(name)])),
  additionalProperties: false,
};

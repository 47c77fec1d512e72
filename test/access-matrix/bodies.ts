import { randomUUID } from 'node:crypto';
import { termsOf } from '../support/delegation.js';
import { SCHEMAS, type Operation, type Schema } from './operations.js';

/** What stands in a body instead of what the description’s example says, by the name of the member. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * A body that is right in form, from the description alone: what is required, by its example where it has one. What is
 * named in `given` stands in it as it is said there, wherever a member of that name is required.
 */
export function bodyOf({ id, body }: Operation, given: Given): unknown {
  if (!body) return undefined;
  if (body.type !== 'application/json') return Buffer.from('%PDF-1.4 nothing');
  return { ...(valueOf(body.schema, given) as object), ...BESIDE[id] };
}

/** What the description cannot say: that one of two members is needed, or that a value hangs on another. */
const BESIDE: Readonly<Record<string, object>> = {
  giveGuarantee: { holder: 'A bank' },
  askForExport: { recipient: { kind: 'court', name: 'A court' } },
  secondTip: { reason: 'x' },
  decideReward: { reason: 'x' },
  answerPreservation: {
    results: [{ itemId: randomUUID(), part: 'replay', outcome: 'missing', controlledBy: 'platform' }],
  },
  createAccount: { password: 'correct horse battery staple', roles: ['expert'] },
  listIssues: { issues: [{ kind: 'ownership', pairs: [], question: 'x' }] },
  answerSeller: { vouches: ['operator-name'] },
  screenListings: { csv: 'x' },
  enterHelpEntry: { telephone: '12345' },
  changeHelpEntry: { telephone: '12345' },
  offerDelegation: { terms: termsOf() },
};

function valueOf(schema: Schema, given: Given): unknown {
  const { $ref, allOf, type, example, properties = {}, required = [] } = schema;
  if ($ref !== undefined) return valueOf(SCHEMAS[$ref.split('/').at(-1) ?? ''] ?? {}, given);
  if (allOf) return valueOf(allOf[0] ?? {}, given);
  if (type === 'object' || schema.properties)
    return Object.fromEntries(
      required.map((name) => [name, name in given ? given[name] : valueOf(properties[name] ?? {}, given)]),
    );
  if (type === 'array' && schema.items) {
    const { minItems = 0 } = schema;
    return Array.from({ length: minItems }, () => valueOf(schema.items ?? {}, given));
  }
  if (schema.format === 'uuid') return randomUUID();
  if (example !== undefined) return example;
  return plainValue(schema);
}

function plainValue({ type, enum: values, format, pattern, minimum = 1 }: Schema): unknown {
  if (values) return values[0];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return minimum;
  if (format === 'date-time') return '2026-03-02T03:00:00Z';
  if (format === 'date') return '2026-03-02';
  if (format === 'email') return 'somebody@example.org';
  if (format === 'uri') return 'https://shop.example/x';
  if (pattern?.includes('[0-9a-f]{64}') === true) return '0'.repeat(64);
  if (pattern?.includes('[0-9]{6}') === true) return '123456';
  return 'x';
}

import { readFileSync } from 'node:fs';
import { ACTIONS } from '#domain/dispute/actions.js';
import { COMMANDS } from '#messages/commands.js';
import { isOperation, OPERATIONS } from '#messages/forms/operations.js';
import type { Words } from '#messages/locale.js';
import type { Description } from '../../../apps/web/src/features/acts/model/description.js';
import type { Form } from '../../../apps/web/src/features/acts/model/field.js';
import { formsOf } from '../../../apps/web/src/features/acts/model/forms-of.js';
import {
  ACT_SCREENS,
  FORM_OPERATIONS,
  isCommand,
  operationOf,
  type Command,
} from '../../../apps/web/src/features/acts/screens.js';

const isOfStaff = (name: Command): boolean => ACTIONS[name].by.includes('case-manager');
const description = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as Description;
export const FORMS: readonly Form[] = Object.values(formsOf(description, FORM_OPERATIONS)).flatMap((part) =>
  Object.values(part),
);

/** The command of a dispute that an operation is, if it is one; where a platform has one of its own, that of staff. */
export const COMMAND_OF: ReadonlyMap<string, Command> = new Map(
  Object.entries(ACT_SCREENS)
    .flatMap(([name, screen]) => (isCommand(name) && screen === 'form' ? [name] : []))
    .toSorted((a, b) => Number(isOfStaff(a)) - Number(isOfStaff(b))) // of two the last is taken
    .map((name) => [operationOf(name), name]),
);

/** What stands on the form and on its button. */
export function titleOf(operationId: string): Words {
  if (isOperation(operationId)) return OPERATIONS[operationId].label;
  const command = COMMAND_OF.get(operationId);
  if (!command) throw new Error(`${operationId} has no words`);
  return COMMANDS[command];
}

export type Found = { readonly form: Form; readonly ids: Readonly<Record<string, string>> };

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/^\/v1/, '').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);

/** The form that sends what is asked for at this address, and what stands in the address. */
export function formFor(method: string, path: string): Found {
  const [bare = ''] = path.split('?');
  const fits = FORMS.flatMap((form): readonly Found[] => {
    const match = form.method === method ? patternOf(form.path).exec(bare) : null;
    return match ? [{ form, ids: { ...match.groups } }] : [];
  });
  const [found] = fits.toSorted((a, b) => Object.keys(a.ids).length - Object.keys(b.ids).length);
  if (!found) throw new Error(`${method} ${path} has no screen at the desk`);
  return found;
}

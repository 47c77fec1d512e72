import { RequestMethod, type Type } from '@nestjs/common';
import {
  METHOD_METADATA,
  PATH_METADATA,
  ROUTE_ARGS_METADATA,
  SELF_DECLARED_DEPS_METADATA,
} from '@nestjs/common/constants.js';
import { DECORATORS } from '@nestjs/swagger';
import { PARTS } from '../../http/parts.js';
import { actingIn } from '../acting.js';

/**
 * Acts of controllers that hold the parts of the API, which do nothing with them: looked at one by one. All other such
 * acts cannot be tried without doing something, as sending a code.
 */
const ALSO: ReadonlySet<string> = new Set([
  'recordHandover',
  'recordAttempt',
  'recordReturn',
  'drawUpAgreement',
  'signAsMediator',
  'drawUpFacts',
  'releaseFacts',
  'dictateCounterNotice',
  'correctDictation',
  'confirmDictationOnPaper',
  'postMessage',
  'askForDocument',
]);

const AT = 'disputes/:disputeId';

/**
 * The acts that can be tried without being done, by the names of their operations, each with the path of its route:
 * whatever is done through `Act` by who holds nothing but its caller, and so nothing that a dry run does not replace.
 */
export const previewedActs = (controllers: readonly Type[]): ReadonlyMap<string, string> =>
  new Map(
    controllers.flatMap((controller) => {
      const base = pathOf(controller);
      const prototype = controller.prototype as Readonly<Record<string, object>>;
      return Object.getOwnPropertyNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        const id = handler && operationIn(handler);
        const path = [base, handler && pathOf(handler)].filter((part) => part && part !== '/').join('/');
        if (!handler || id === undefined || !path.startsWith(`${AT}/`) || !isAct(controller, name, handler)) return [];
        return holdsParts(controller) && !ALSO.has(id) ? [] : [[id, `/v1/${path}`] as const];
      });
    }),
  );

const pathOf = (of: object): string => String(Reflect.getMetadata(PATH_METADATA, of) ?? '');

const operationIn = (handler: object): string | undefined =>
  (Reflect.getMetadata(DECORATORS.API_OPERATION, handler) as { readonly operationId?: string } | undefined)
    ?.operationId;

const isAct = (controller: Type, name: string, handler: object): boolean => {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Readonly<
    Record<string, { readonly factory?: unknown }>
  >;
  return (
    Reflect.getMetadata(METHOD_METADATA, handler) === RequestMethod.POST &&
    Object.values(args).some(({ factory }) => factory === actingIn)
  );
};

const holdsParts = (controller: Type): boolean =>
  ((Reflect.getMetadata(SELF_DECLARED_DEPS_METADATA, controller) ?? []) as readonly { readonly param: unknown }[]).some(
    ({ param }) => param === PARTS,
  );

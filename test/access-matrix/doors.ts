import 'reflect-metadata';
import { controllers } from '../../apps/api/controllers.js';
import { ACCESS, type AccessRule } from '../../apps/api/http/access.js';

export type Door = { readonly handler: object; readonly rules: readonly AccessRule[] };

/** Where each operation says whom it lets in. */
export const DOORS: ReadonlyMap<string, Door> = new Map(
  controllers.flatMap((controller) =>
    Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
      const handler = (controller.prototype as Readonly<Record<string, object>>)[name];
      if (name === 'constructor' || !handler || !Reflect.hasMetadata('path', handler)) return [];
      const { operationId } = (Reflect.getMetadata('swagger/apiOperation', handler) ?? {}) as { operationId?: string };
      const rules = (Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller)) as AccessRule[];
      return operationId === undefined ? [] : [[operationId, { handler, rules }] as const];
    }),
  ),
);

/** While something is asked, a door lets in others: the guard reads anew what stands there for every request. */
export async function withDoor<T>({ handler, rules }: Door, planted: readonly AccessRule[], ask: () => Promise<T>) {
  Reflect.defineMetadata(ACCESS, planted, handler);
  try {
    return await ask();
  } finally {
    Reflect.defineMetadata(ACCESS, rules, handler);
  }
}

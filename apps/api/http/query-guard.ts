import 'reflect-metadata';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { HttpProblem, type FieldError } from './http-problem.js';

/**
 * Refuses a parameter given twice, and any where the operation takes none. Those of an operation with a class are
 * checked against it.
 */
@Injectable()
export class QueryGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { query } = context.switchToHttp().getRequest<FastifyRequest>();
    const entries = Object.entries(query as Readonly<Record<string, unknown>>);
    const known = namesOf(context.getClass(), context.getHandler().name);
    const errors = entries.flatMap(([name, value]): readonly FieldError[] => {
      if (Array.isArray(value)) return [{ field: name.slice(0, 100), code: 'named-twice' }];
      return known === 'class' || known.includes(name) ? [] : [{ field: name.slice(0, 100), code: 'unknown-field' }];
    });
    if (errors.length > 0) throw new HttpProblem('InvalidRequest', { errors: errors.slice(0, 20) });
    return true;
  }
}

const QUERY = 4; // Nest's RouteParamtypes.QUERY

type Argument = { readonly data?: unknown };

const namesOf = (controller: object, handler: string): readonly string[] | 'class' => {
  const all = (Reflect.getMetadata('__routeArguments__', controller, handler) ?? {}) as Readonly<
    Record<string, Argument>
  >;
  const queries = Object.entries(all).filter(([key]) => key.startsWith(`${QUERY}:`));
  return queries.some(([, { data }]) => data === undefined) ? 'class' : queries.map(([, { data }]) => String(data));
};

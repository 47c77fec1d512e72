import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/** A form of a page goes back to that page; a program gets its JSON. */
@Injectable()
export class BackToForm implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next
      .handle()
      .pipe(
        map(() => void reply.header('location', request.url === '/control/suits' ? '/notices' : '/control').code(303)),
      );
  }
}

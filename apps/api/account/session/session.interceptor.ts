import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { race, Subject, type Observable } from 'rxjs';
import { HttpProblem } from '../../http/http-problem.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import type { Known } from '../../http/request.js';

/**
 * Ends every GET whose session ends meanwhile: who waits is answered 401 at once, what is being sent is broken off. A
 * suspended person’s open pages so learn nothing more (ASVS 5.0 V7.4.2). What was asked to be done is not broken off:
 * it was asked by somebody who might.
 */
@Injectable()
export class SessionInterceptor implements NestInterceptor {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const { method, identity } = http.getRequest<Known>();
    if (method !== 'GET' || (identity?.kind !== 'account' && identity?.kind !== 'link')) return next.handle();
    const { raw } = http.getResponse<FastifyReply>();
    const ended = new Subject<never>();
    const leave = this.parts.sessionWatch.whenEnded(identity.tokenHash, () => {
      if (raw.headersSent) raw.destroy();
      else ended.error(new HttpProblem('Unauthenticated'));
    });
    raw.once('close', leave);
    return race(ended, next.handle());
  }
}

import { Injectable, type PipeTransform } from '@nestjs/common';
import { refuse } from '#domain/kernel/refusal.js';
import { isOwnId } from './is-id.js';

/** An id in a path. What is no id names nothing, and is answered like an id that never was. */
@Injectable()
export class PathId implements PipeTransform<string, string> {
  transform(value: string): string {
    return isOwnId(value) ? value : refuse('NotFound');
  }
}

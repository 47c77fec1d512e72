import { Injectable, type PipeTransform } from '@nestjs/common';
import { refuse } from '#domain/refusal.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** An id in a path. What is no id names nothing, and is answered like an id that never was. */
@Injectable()
export class PathId implements PipeTransform<string, string> {
  transform(value: string): string {
    return UUID.test(value) ? value : refuse('NotFound');
  }
}

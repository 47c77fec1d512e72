import { Injectable, type PipeTransform } from '@nestjs/common';
import { refuse } from '#domain/kernel/refusal.js';

/** A SHA-256 in a path, 64 hexadecimal digits in lower case. What is none names nothing. */
@Injectable()
export class PathHash implements PipeTransform<string, string> {
  transform(value: string): string {
    return /^[0-9a-f]{64}$/.test(value) ? value : refuse('NotFound');
  }
}

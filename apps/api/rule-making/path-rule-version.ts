import { Injectable, type PipeTransform } from '@nestjs/common';
import { refuse } from '#domain/kernel/refusal.js';

/** A version of rules in a path: they are counted from 1. What is no such number names nothing. */
@Injectable()
export class PathRuleVersion implements PipeTransform<string, string> {
  transform(value: string): string {
    return /^[1-9]\d{0,8}$/.test(value) ? value : refuse('NotFound');
  }
}

import { BadRequestException, NotFoundException } from '@nestjs/common';
import { z } from 'zod';
import type { Lines } from '../connections/open-lines.js';

export const word = z.string().trim().min(1).max(500);
/** A form sends an empty field as an empty word. */
export const optional = z.preprocess((value) => (value === '' ? undefined : value), word.optional());

/** Throws 400 with what is wrong. */
export function read<T>(shape: z.ZodType<T>, body: unknown): T {
  const { success, data, error } = shape.safeParse(body ?? {});
  if (!success) throw new BadRequestException(z.prettifyError(error));
  return data;
}

/** Throws 404 for a connection that nobody made. */
export function mustKnow(lines: Lines, connection: string | undefined): void {
  if (connection !== undefined && !lines.find(connection)) throw new NotFoundException(`no connection ${connection}`);
}

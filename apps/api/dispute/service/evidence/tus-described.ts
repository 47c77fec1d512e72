import { invalid } from '../../../http/http-problem.js';
import type { Known } from '../../../http/request.js';
import { countIn, TUS } from './tus.js';

/** What openapi.json says of the headers of tus. */
export const VERSION = { name: 'Tus-Resumable', required: true, schema: { type: 'string' as const, enum: [TUS] } };
/** A header that says how many bytes. */
export const count = (name: string, minimum: number, description: string) => ({
  name,
  required: true,
  description,
  schema: { type: 'integer' as const, minimum },
});
export const told = (description: string) => ({ description, schema: { type: 'string' as const } });
export const OFFSET = { 'Upload-Offset': told('So many bytes are kept') };
export const EXPIRES = { 'Upload-Expires': told('When what has come is forgotten') };

/** A length that is part of what the key stands for; none is no upload. */
export const lengthIn = ({ headers }: Known): { readonly size: number } => {
  const size = countIn(headers, 'Upload-Length');
  if (size === 0) throw invalid('Upload-Length', 'invalid');
  return { size };
};

import { invalid } from '../http/http-problem.js';
import type { ApiParts } from '../http/parts.js';

/** In production webhooks go by https alone. Throws InvalidRequest. */
export function checkReceiver({ environment }: Pick<ApiParts, 'environment'>, webhookUrl: string | undefined): void {
  if (environment === 'production' && webhookUrl?.startsWith('https:') === false)
    throw invalid('webhookUrl', 'not-a-url');
}

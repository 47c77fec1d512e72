import type { Ports } from '../choose-ports.js';
import { urlOf } from '../environment.js';
import { json, type Answer } from './answer.js';

const PATIENCE = 5_000;

type Told = {
  readonly failingEffects?: unknown;
  readonly parked: readonly { readonly reader: string }[];
};

/** How the installation runs, as its API tells the operator; of what fails the counts alone, and who reads it. */
export async function operationOf({ API_PORT: port }: Pick<Ports, 'API_PORT'>, operatorKey = ''): Promise<Answer> {
  try {
    const response = await fetch(`${urlOf(port)}/v1/operations/status`, {
      headers: { authorization: `Bearer ${operatorKey}` },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) return json(503, { code: 'Away' });
    const { failingEffects: _, parked, ...shown } = (await response.json()) as Told;
    return json(200, { ...shown, parked: parked.map(({ reader }) => ({ reader })) });
  } catch {
    return json(503, { code: 'Away' }); // it starts, or is being started again
  }
}

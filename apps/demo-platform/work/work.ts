import type { ParleyClient, Report } from '../parley-client.js';
import type { Fact } from '../shop/facts.js';
import type { Shop } from '../shop/shop.js';

export type Workplace = { readonly shop: Shop; readonly parley: ParleyClient };

/** What is to be remembered, and what Parley is to be told. */
export type Work = { readonly facts: readonly Fact[]; readonly report?: Report | undefined };

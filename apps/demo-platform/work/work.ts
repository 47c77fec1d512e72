import type { ParleyClient } from '../parley-client.js';
import type { Report } from '../report.js';
import type { Fact } from '../shop/facts.js';
import type { Shop } from '../shop/shop.js';

/** `parley` is the one that this connection leads to. */
export type Workplace = { readonly connection: string; readonly shop: Shop; readonly parley: ParleyClient };

/** What is to be remembered, and what Parley is to be told. */
export type Work = { readonly facts: readonly Fact[]; readonly report?: Report | undefined };

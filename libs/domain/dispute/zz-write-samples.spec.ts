import { existsSync, writeFileSync } from 'node:fs';
import { canonicalJson } from '../canonical-json.js';
import { fullestEvent } from '../testing/event-members.js';
import { everyStory } from '../testing/every-event.js';
import { DISPUTE_EVENT_TYPES } from './evolve.js';
it('writes', () => {
  const folder = new URL('samples/', import.meta.url);
  const again = ['MediationInvited', 'AppraisalStarted', 'AgreementDrawnUp'];
  const signed = everyStory.flatMap((past) => past).find((event) => event.type === 'AgreementSigned' && event.data.proof !== undefined);
  writeFileSync(new URL('AgreementSigned.3.json', folder), `${canonicalJson(signed)}\n`);
  for (const type of DISPUTE_EVENT_TYPES) {
    const first = new URL(`${type}.json`, folder);
    const found = fullestEvent(type);
    if (!found) throw new Error(type);
    if (!existsSync(first)) writeFileSync(first, `${canonicalJson(found.event)}\n`);
    else if (again.includes(type)) writeFileSync(new URL(`${type}.2.json`, folder), `${canonicalJson(found.event)}\n`);
  }
});

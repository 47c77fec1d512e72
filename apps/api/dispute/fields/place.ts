import { checked, type About } from './checked.js';
import { wordsFault } from './text.js';

const MOST = 500;
const ADDRESS = /[a-z][a-z0-9+.-]*:\/\/\S*/giu;

/** Nobody is led over a line that others read: every address in it is one of https. */
const leadsAstray = (value: string): boolean =>
  (value.match(ADDRESS) ?? []).some((address) => !/^https:\/\//i.test(address) || !URL.canParse(address));

/** Where people meet: words, a number to dial, or an address, which is then https. */
export const Place = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) => wordsFault(value, MOST) ?? (leadsAstray(String(value)) ? { code: 'not-https' } : undefined),
    schema: { type: 'string', minLength: 1, maxLength: MOST, example: 'Room 3, or https://meet.example.org/4711' },
  });

const ROOM = '{room}';

/** How the association's own service for sessions online is reached: https, with `{room}` where each has its own. */
export const SessionLink = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) => {
      if (typeof value !== 'string') return { code: 'not-text' };
      if (value.length > MOST) return { code: 'too-long', limit: MOST };
      const isAddress = !/[\s\p{Cc}\p{Surrogate}]/u.test(value) && URL.canParse(value.replaceAll(ROOM, 'x'));
      if (!isAddress || !value.includes(ROOM)) return { code: 'not-a-url' };
      return /^https:\/\/[^{]*[/?#]/i.test(value) ? undefined : { code: 'not-https' };
    },
    schema: { type: 'string', minLength: 1, maxLength: MOST, example: 'https://meet.association.example/{room}' },
  });

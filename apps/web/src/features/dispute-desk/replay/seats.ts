import { AS_RESPONDENT, REPLAY_SEAT_NAMES } from '#messages/ui/auditor-replay.js';
import type { Words } from '#messages/locale.js';
import type { Option } from '../../../kit/choices/options.js';

export type Seat = keyof typeof REPLAY_SEAT_NAMES;
const SEATS = Object.keys(REPLAY_SEAT_NAMES) as Seat[];

/** As whom: a seat, and of several respondents which. */
export type Asked = { readonly as: Seat; readonly partyId?: string };

type Ways = {
  readonly say: (words: Words) => string;
  readonly respondents: readonly { readonly id: string; readonly name: string }[];
  readonly tell: (sentence: typeof AS_RESPONDENT, data: { readonly name: string }) => string;
};

/** Every seat from which it can be looked at; each respondent has one of its own. */
export const seatOptions = ({ say, tell, respondents }: Ways): readonly Option[] =>
  SEATS.flatMap((seat): readonly Option[] =>
    seat === 'respondent'
      ? respondents.map(({ id, name }) => ({ id: `respondent ${id}`, label: tell(AS_RESPONDENT, { name }) }))
      : [{ id: seat, label: say(REPLAY_SEAT_NAMES[seat]) }],
  );

/** What was chosen among these; the case manager where that says nothing. */
export const seatOf = (chosen: string | undefined, respondents: Ways['respondents']): Asked => {
  const [name, id] = (chosen ?? '').split(' ');
  const as = SEATS.find((seat) => seat === name) ?? 'case-manager';
  if (as !== 'respondent') return { as };
  const partyId = respondents.find((one) => one.id === id)?.id ?? respondents[0]?.id;
  return partyId === undefined ? { as: 'case-manager' } : { as, partyId };
};

import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { evolveRight } from '#domain/right/evolve.js';
import type { RightEvent } from '#domain/right/events.js';
import { licenceStands, whyNotInForce } from '#domain/right/in-force.js';
import type { PublishedWords } from '#domain/right/lookup.js';
import { confidenceOf, doubtsOf } from '#domain/right/published-standing.js';
import { publicationKey, unrecorded, type Publication, type Right } from '#domain/right/state.js';
import type { Stream } from '#event-store/load.js';
import type { FoundRight } from '#read-models/find-published-rights.js';
import { RIGHT_FLAGS } from '#messages/right/register.js';
import type { Locale } from '#messages/locale.js';
import { given } from '../../dispute/given.js';
import type { LookedUpRight } from './lookup.dto.js';

type Shown = { readonly right: Right; readonly stream: Stream<RightEvent>; readonly licenceId?: string };
export type Published = Shown & { readonly publication: Publication };

/** What was found and is still published, always from the streams. */
export const publishedOf = (
  found: readonly FoundRight[],
  streams: ReadonlyMap<string, Stream<RightEvent>>,
): readonly Published[] =>
  found.flatMap(({ rightId, licenceIds }) => {
    const stream = streams.get(rightId);
    if (!stream) return [];
    const right = stream.events.reduce(evolveRight, unrecorded);
    return licenceIds.flatMap((id) => {
      const publication = right.publications[publicationKey(id ?? undefined)];
      return publication ? [{ right, stream, publication, ...(id !== null && { licenceId: id }) }] : [];
    });
  });

/** One line for everybody: whose word it is, when it was checked and how sure it is. Undefined once it was erased. */
export const lookedUp = (
  { right, stream, licenceId, publication: { publishedOn } }: Published,
  words: (PublishedWords & { readonly classes?: number[] }) | undefined,
  at: Instant,
  locale: Locale,
): LookedUpRight | undefined => {
  if (words === undefined || right.codes === undefined) return undefined;
  const { name, registrationNumber, classes, goods, shops, pictures } = words;
  const checked = stream.events.findLast(({ type }) => type === 'RightChecked');
  const reason = whyNotInForce(right, at);
  const licence = licenceId === undefined ? undefined : right.licences[licenceId];
  const [of, today] = [confidenceOf(right, licenceId), localDateAt(at)];
  const { validFrom, validUntil } = right;
  return given({
    kind: right.codes.kind,
    name,
    registrationNumber,
    classes,
    goods: [...goods],
    shops: [...shops],
    pictures: [...pictures],
    territories: [...right.territories],
    validFrom,
    validUntil,
    inForce: reason === undefined,
    notInForce: reason,
    licence:
      licence &&
      given({
        validFrom: licence.validFrom,
        validUntil: licence.endedOn ?? licence.validUntil,
        stands: licenceStands(licence, today),
      }),
    source: right.writtenById === undefined ? 'owner' : 'association',
    confidence: of,
    doubts: doubtsOf(right).map((flag) => RIGHT_FLAGS[flag][locale]),
    checkedOn: of !== 'stated' && checked ? localDateAt(checked.meta.at) : undefined,
    publishedOn,
  });
};

import { mia } from '../../../testing/core/actors.js';
import { acceptComplaint, complaint } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, disputeAfter, given, givenIn, type World } from '../../../testing/core/story.js';
import { acceptAmendment, amendComplaint, hat, reviewReliance } from '../../../testing/intake/amendments.js';
import { denied, noteRegister, registered, relying } from '../../../testing/intake/standings.js';
import type { RegisterRead } from '../../core/register-read.js';

const right = { ...complaint.right, rightId: 'right-2' };
const sound = (rightId: string): RegisterRead => ({ rightId, position: 5, flags: [], changes: [] });
const fallen: RegisterRead = { ...denied, rightId: 'right-2' };
/** As the register stands of the right that was filed and of the one that was taken up later. */
const read = (register: RegisterRead | undefined, ...furtherRegisters: readonly RegisterRead[]): World => {
  const world = registered();
  const { register: _, ...context } = world.context ?? {};
  return { ...world, context: { ...context, ...(register && { register }), furtherRegisters } };
};
const amended = andThenIn(read(undefined, sound('right-2')))(
  accepted,
  amendComplaint('03-02T09:00', { right }),
  acceptAmendment('03-02T10:00'),
);
const names = (world: World, past = amended) =>
  andThenIn(world)(past, noteRegister('03-03T10:00')).flatMap((event) =>
    event.type === 'RegisterNoted' ? [event.data.register.rightId] : [],
  );

describe('a right that an amendment took up after acceptance', () => {
  it('is watched from then on, and the one before it, too', () => {
    expect(names(read(undefined, fallen))).toEqual(['right-2']);
    const both = andThenIn(registered(sound('right-1')))(relying, acceptComplaint());
    const then = andThenIn(read(sound('right-1'), sound('right-2')))(
      both,
      amendComplaint('03-02T09:00', { right }),
      acceptAmendment('03-02T10:00'),
    );
    expect(names(read(denied, fallen), then)).toEqual(['right-1', 'right-2']);
    expect(names(read(denied, sound('right-2')), then)).toEqual(['right-1']);
  });
  it('is not watched before it was accepted', () => {
    const asked = andThen(accepted, amendComplaint('03-02T09:00', { right }));
    expect(names(read(undefined, fallen), asked)).toEqual([]);
  });
  it('is looked at by a person, once for each time something new is told', () => {
    const told = andThenIn(read(undefined, fallen))(amended, noteRegister('03-03T10:00'));
    expect(offered(told, mia, 'ReviewReliance')).toEqual(['dispute']);
    const looked = andThen(told, reviewReliance('03-03T11:00', 'right-2'));
    expect(disputeAfter(looked).tasks['review-register/dispute']).toBeUndefined();
    givenIn(read(undefined, fallen))(...looked)
      .when(noteRegister('03-03T12:00'))
      .then();
    given(...told)
      .when(reviewReliance('03-03T11:00', 'right-3'))
      .thenRefused('UnknownReference');
  });
  it('is read for its own items: of one that fell no measure is asked for by itself, whatever was filed', () => {
    const past = andThen(relying, acceptComplaint(), amendComplaint('03-02T09:00', { right, items: [hat] }));
    const taken = (world: World) => andThenIn(world)(past, acceptAmendment('03-02T10:00')).slice(past.length);
    const held = taken(read(sound('right-1'), fallen));
    expect(held).toContainEqual(recorded('AmendmentAccepted', { withoutMeasure: ['VALIDITY'], register: fallen }));
    expect(held).toContainEqual(recorded('MeasuresHeld', { because: 'validity-denied', register: fallen }));
    expect(held.filter(({ type }) => type === 'MeasureSet')).toEqual([]);
    const asked = taken(read(denied, sound('right-2')));
    expect(asked.flatMap((event) => (event.type === 'MeasureSet' ? [event.data.itemId] : []))).toEqual(['hat']);
  });
});

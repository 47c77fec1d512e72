import { foundAssociation } from '../kit/association.js';
import { complain, type Complained } from '../kit/complained.js';
import { publishedCase } from '../kit/published-case.js';

const NOTICES = 7;
const DAYS = ['2009-09-07', '2009-09-21', '2009-10-12', '2009-10-26', '2009-11-09', '2009-11-23', '2009-12-07'];
type Proposed = {
  readonly proposed: readonly { readonly relation: string; readonly later: { readonly disputeId: string } }[];
};

export const storySevenNotices = publishedCase(
  {
    id: 'CN-31',
    marks: ['notice'],
    confidence: 'M',
    source: 'A court of Shanghai on an exclusive licensee of two clothing marks, a small seller and a platform',
    name: 'seven-notices',
    title: 'seven notices against one seller, each link deleted, and nothing further done',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Seven notices', `${DAYS[0]}T10:00`);
    const { maja, advanceTo } = association;
    const [licensee, seller] = [
      await association.member('Exclusive licensee', 'licensee'),
      await association.member('Small seller', 'seller'),
    ];
    tell.recorded(
      'from September 2009 on seven complaints against one seller, the links deleted each time, no further measure',
    );
    tell.assumed('the days, and that each complaint is about one new link');
    const filed: Complained[] = [];
    for (const day of DAYS) {
      await advanceTo(`${day}T10:05`);
      const one = await complain(place, association, licensee, {
        right: {
          kind: 'trademark',
          name: 'Two clothing marks',
          registrationNumber: 'assumed',
          holder: 'Owner of the marks',
          trademark: { classes: [25] },
        },
        materials: ['G01', 'G06', 'G07', 'G11', 'TM1', 'TM3', 'TM5'],
        against: [{ handle: 'seller', member: seller }],
        items: [{ ref: 'coat', of: 'seller', title: `coat of ${day}` }],
        more: { filedAs: 'licensee', circumstances: ['counterfeit'] },
      });
      await one.accept();
      await one.dispute.until('the link is deleted, as recorded', (view) => one.isDown(view, 'coat'));
      filed.push(one);
    }
    tell.check(
      `${NOTICES} notices, ${NOTICES} disputes`,
      new Set(filed.map(({ dispute }) => dispute.disputeId)).size === NOTICES,
    );
    const last = filed.at(-1)?.dispute;
    const proposals = await last?.until('the staff are shown all six before', async () => {
      const { proposed } = await maja.get<Proposed>('/relations/proposed');
      const own = proposed.filter(({ later }) => later.disputeId === last.disputeId);
      return own.length === NOTICES - 1 && own;
    });
    tell.check(
      'as what a person may call a repeat',
      proposals?.every(({ relation }) => relation === 'repeat' || relation === 'same-goods') === true,
    );
    for (const { dispute } of filed.slice(0, -1))
      await last?.post(maja, '/relations', { relation: 'repeat', otherDisputeId: dispute.disputeId });
    tell.rule(
      'E-Commerce Law 45',
      'what the platform knew: seven notices with their instants, which a court can read from the record',
    );
    await advanceTo('2010-02-26T10:00');
    tell.recorded('from December 2009 to February 2010 about twenty counterfeit pieces more, 3,077 in all');
    for (const { dispute, isDown } of filed)
      dispute.check('none of the seven came back by itself', isDown(await dispute.see(), 'coat'));
    tell.outcome(
      'the platform is liable together with the seller, since deleting links alone was not enough after seven notices',
    );
  },
);

import { createHash } from 'node:crypto';
import { foundAssociation } from './kit/association.js';
import { confirmByPhone, dictate } from './kit/dictation.js';
import { DECLARATION, evidence, pairAt, type View } from './kit/dispute.js';
import { pdfOf } from './kit/pdf.js';
import { openLinkOn, phoneOfStory } from './kit/phone.js';
import type { Story } from './kit/story.js';

const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];
const taskOf = ({ tasks = [] }: View, kind: string): string | undefined =>
  tasks.find((task) => task.kind === kind)?.subject.split(':')[1];
const slip = (number: string) => ({ number, evidence: [evidence(`slip-${number}`, 'Screenshot of the portal')] });

/**
 * Practice P3, P16, P17: a right holder who writes letters, a platform that has no interface, and a merchant who has
 * nothing but a phone.
 */
export const storyByHand: Story = {
  name: 'by-hand',
  title:
    'A complaint by letter, against goods on a platform without interface, is served by a person to the end, and a merchant answers from the link on a phone',
  play: async (place) => {
    const association = await foundAssociation(place, 'By hand', '2026-03-02T09:00');
    const { maja, advanceTo } = association;
    const [ana, ben] = [
      await association.member('Lantern Lights', 'lantern'),
      await association.member('Ben’s Lamps', 'ben'),
    ];
    const { platformId } = await association.portal();
    const [phone, anasPhone] = [phoneOfStory(), phoneOfStory()];
    await association.consent(ben.partyId, phone);
    await association.consent(ana.partyId, anasPhone);
    const dispute = await dictate(
      place,
      association,
      ana,
      { source: 'letter', receivedAt: '2026-03-02T08:30' },
      {
        filedAs: 'right-holder',
        right: {
          kind: 'trademark',
          name: '灯笼 Lantern',
          registrationNumber: '34567890',
          trademark: { classes: [11] },
        },
        respondents: [{ ref: 'ben', roles: ['merchant'], name: ben.name, partyId: ben.partyId }],
        items: [
          {
            ref: 'lamp',
            platformId,
            kind: 'product',
            locator: { url: 'https://portal.example/lamp', externalId: 'lamp-1' },
            title: 'Lamp',
            respondents: ['ben'],
          },
        ],
        claims: [{ kind: 'remove' }],
        statement: 'The lamps bear our mark.',
        evidence: MATERIALS.map((code) => evidence(`e-${code}`, `Paper for ${code}`)),
        materials: MATERIALS.map((code) => ({ code, evidence: [`e-${code}`] })),
        declaration: DECLARATION,
      },
    );
    const at = `/disputes/${dispute.disputeId}`;
    const carry = async (serviceId: string, number: string): Promise<void> => {
      const { text } = await maja.get<{ text: string }>(`${at}/services/${serviceId}/packet`);
      dispute.check('there is a packet to paste', text.includes(dispute.number));
      await dispute.post(maja, `/services/${serviceId}/handovers`, {
        channel: 'platform',
        arrived: true,
        ...slip(number),
      });
    };
    const carryMeasures = async (number: string): Promise<void> => {
      await dispute.until('a person is to carry the measures', (view) => taskOf(view, 'ask-by-hand'));
      const packet = await maja.get<{ upTo: number; measures: readonly object[]; text: string }>(
        `${at}/platforms/${platformId}/packet`,
      );
      dispute.check('the packet names the lamp', packet.text.includes('lamp-1') && packet.measures.length === 1);
      await dispute.post(maja, `/platforms/${platformId}/handovers`, { upTo: packet.upTo, ...slip(number) });
      const result = {
        respondentId: ben.partyId,
        itemId: dispute.itemId('lamp'),
        sequence: packet.upTo,
        outcome: 'confirmed',
      };
      await dispute.post(maja, `/platforms/${platformId}/measure-results`, { results: [result] });
    };

    await confirmByPhone(place, association, dispute, anasPhone);
    await dispute.post(maja, '/acceptances');
    const notice = await dispute.until(
      'a person is to carry the notice to the platform',
      ({ tasks = [], services }) => {
        const statutory = services.find(({ document }) => document === 'statutory-notice')?.serviceId;
        return (
          tasks.some(({ kind, subject }) => kind === 'serve-by-hand' && subject === `service:${statutory}`) && statutory
        );
      },
    );
    const paper = await pdfOf(maja, `${at}/services/${notice}`, 'zh-CN');
    const kept = await dispute.until(
      'the notice is kept as a PDF for the portal, its hash in the log',
      ({ services }) => services.find(({ serviceId }) => serviceId === notice)?.files?.find(({ made }) => made),
    );
    dispute.check(
      'what was downloaded is what the log names',
      kept.sha256 === createHash('sha256').update(paper).digest('hex'),
    );
    await carry(notice, 'R-1');
    await carryMeasures('R-2');

    const fromPhone = await openLinkOn(place, phone, 'Forwarded notice of infringement');
    place.say('   Ben opened the notice from the link on his phone, with the code that came there');
    await dispute.until('opened or delivered, the notice has reached Ben', ({ stages }) =>
      stages.some(
        ({ subject, stage }) => subject === `respondent:${ben.partyId}` && stage === 'awaiting-counter-notice',
      ),
    );
    await dispute.post(fromPhone, '/counter-notices', {
      respondentId: ben.partyId,
      itemIds: [dispute.itemId('lamp')],
      statement: '正品，有进货单。',
      evidence: [],
      declaration: DECLARATION,
    });
    await dispute.until(
      'the declaration has reached the complainant',
      (view) => pairAt(view, ben.partyId, dispute.itemId('lamp'))?.stage === 'waiting-period',
    );

    await advanceTo('2026-03-18T09:00');
    const inquiry = await dispute.until('a person is to carry the inquiry', ({ tasks = [], services }) => {
      const asked = services.find(({ document }) => document === 'inquiry')?.serviceId;
      return tasks.some(({ kind, subject }) => kind === 'serve-by-hand' && subject === `service:${asked}`) && asked;
    });
    await carry(inquiry, 'R-3');
    await dispute.post(maja, `/inquiries/${inquiry}/answers`, { reports: [] });
    await carryMeasures('R-4');
    const end = await dispute.until('the dispute is over', (view) => view.stage === 'closed' && view);
    const { measure, reason } = pairAt(end, ben.partyId, dispute.itemId('lamp')) ?? {};
    dispute.check(
      'the measure is lifted, and the platform said so',
      reason === 'lifted' && measure?.wanted === 'lift' && measure.confirmed === measure.sequence,
    );
  },
};

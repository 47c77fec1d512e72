import { clausesSection, followsSection, promisesSection } from '../../sections/agreement.js';
import type { Template } from '../../template.js';

/**
 * A version of the agreement is there to be signed; it goes with the letter, so that nobody signs what it has not read.
 */
export const agreementDrawnUp: Template = (facts, tongue) => {
  const { number, agreement } = facts;
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        `编号${number}争议的调解员已制作调解协议${agreement ? `第${agreement.version}版` : ''}。请核对全文后在案件页面签署；不同意的，请告知调解员。`,
        `The mediator in dispute ${number} has drawn up ${agreement ? `version ${agreement.version} of ` : ''}the settlement agreement. Please read all of it and sign it in your pages, or tell the mediator why not.`,
      ),
      say(
        '各方及调解员均签署并加盖调解组织印章之前，协议不生效；制作新版本的，此前的签署不再有效。如拟申请司法确认，请以可靠电子签名或者书面签名盖章签署。',
        'It binds nobody before all parties and the mediator have signed it and the body’s seal is put to it; a new version voids earlier signatures. For judicial confirmation sign electronically through a provider, or on sealed paper.',
      ),
    ],
    sections: agreement
      ? [clausesSection(agreement, tongue), promisesSection(agreement, tongue), ...followsSection(facts, tongue)]
      : [],
  };
};

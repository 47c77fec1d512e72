import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { lookupTermsOf } from '#application/right/lookups.js';
import { isPictureHash } from '#screening/pictures/picture-likeness.js';
import { given } from '../dispute/given.js';
import { READ } from '../dispute/refusals.js';
import { sealText } from '../dispute/seal.js';
import { Access } from '../http/access.js';
import { invalid } from '../http/http-problem.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { ActOnRight, actOnRight, type ActingOnRight } from './acting.js';
import { openRightWords } from './open-words.js';
import { PublishRightBody, UnpublishRightBody } from './publications.dto.js';
import { RightAnswer } from './right.dto.js';

const ACT = [...READ, 'NotYourPart', 'WrongStage', 'AuthorityExpired', 'AuthorityLacksScope'] as const;

/** What an owner lets everybody look up of its rights and licences; by default nothing. */
@ApiTags('rights')
@ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
@Controller({ path: 'rights/:rightId/publications', version: '1' })
export class RightPublicationsController {
  @Post()
  @HttpCode(200)
  @Access('party')
  @Operation('publishRight', {
    summary: 'Let everybody look up your right, or a licence of it; in the place of what was published before',
    description:
      'Shown are its name, number, classes and term, these words, and whether the association has checked it.',
    refusals: [...ACT, 'UnknownReference', 'NothingNamed', 'RightNotInForce'],
    keyed: true,
  })
  @ApiOkResponse({ type: RightAnswer })
  publishRight(
    @Param('rightId', PathId) rightId: string,
    @Body() { licenceId, licenseeAgrees, name, goods = [], shops = [], pictures = [], pictureHashes }: PublishRightBody,
    @ActOnRight() acting: ActingOnRight,
  ): Promise<void> {
    const { caller } = acting;
    const wrong = pictureHashes?.findIndex((hash) => !isPictureHash(hash)) ?? -1;
    if (wrong >= 0) throw invalid(`pictureHashes[${wrong}]`, 'invalid');
    return actOnRight(rightId, acting, async ({ right }) => {
      const { vault } = caller.tenant;
      const details = (await openRightWords(vault, [right.detailsContentId])).parsed(right.detailsContentId) ?? {};
      const recorded = details as {
        readonly name?: string;
        readonly registrationNumber?: string;
        readonly trademark?: { readonly classes?: readonly number[] };
      };
      const { registrationNumber, trademark } = recorded;
      const words = given({ name: name ?? recorded.name, registrationNumber, goods, shops, pictures });
      const shown = JSON.stringify(given({ ...words, classes: trademark?.classes, pictureHashes }));
      const contentId = await sealText(caller, rightId, shown);
      const terms = lookupTermsOf(caller.tenant, words);
      return { command: { type: 'PublishRight', data: given({ licenceId, licenseeAgrees, contentId, terms }) } };
    });
  }

  @Post('ends')
  @HttpCode(200)
  @Access('party', 'case-manager')
  @Operation('unpublishRight', {
    summary: 'Take back what everybody may look up of a right, or of a licence of it',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: RightAnswer })
  unpublishRight(
    @Param('rightId', PathId) rightId: string,
    @Body() { licenceId }: UnpublishRightBody,
    @ActOnRight() acting: ActingOnRight,
  ): Promise<void> {
    return actOnRight(rightId, acting, () =>
      Promise.resolve({ command: { type: 'UnpublishRight', data: given({ licenceId }) } }),
    );
  }
}

import { Accepted } from '../dispute/fields/choice.js';
import { Id } from '../dispute/fields/id.js';
import { Name, Names } from '../dispute/fields/text.js';

export class PublishRightBody {
  @Id({ description: 'A licence of the right, where it is the licence that everybody may look up', optional: true })
  licenceId?: string;

  @Name({
    description: 'By which name everybody looks for it; as it was recorded if not told',
    example: 'SOUTHWIND',
    optional: true,
  })
  name?: string;

  @Names({
    description: 'Words for the goods that stand under it',
    example: 'handbag',
    each: 40,
    most: 20,
    optional: true,
  })
  goods?: string[];

  @Names({
    description: 'Names of the shops that sell under it',
    example: 'Southwind flagship store',
    each: 100,
    most: 20,
    optional: true,
  })
  shops?: string[];

  @Names({
    description: 'Names of the pictures that belong to it',
    example: 'southwind-logo',
    each: 100,
    most: 20,
    optional: true,
  })
  pictures?: string[];

  @Names({
    description:
      'Hashes of the pictures that are yours, as `hashPicture` answered them: what is like them is found by screenings',
    example: `p1:${Array.from({ length: 10 }, () => '8f373714acfcf4d0').join('-')}`,
    each: 200,
    most: 50,
    optional: true,
  })
  pictureHashes?: string[];

  @Accepted({ description: 'Of a licence: its licensee agrees that everybody reads of it', optional: true })
  licenseeAgrees?: boolean;
}

export class UnpublishRightBody {
  @Id({ description: 'Its licence that nobody is to find any more; the right itself if not told', optional: true })
  licenceId?: string;
}

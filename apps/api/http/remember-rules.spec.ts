import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import {
  getMetadataStorage,
  IsString,
  MaxLength,
  MetadataStorage,
  validateSync,
  ValidateNested,
} from 'class-validator';
import { EvidenceBody } from '../dispute/intake/filing/evidence.dto.js';
import { FileComplaintBody } from '../dispute/intake/filing/file-complaint.dto.js';
import { HttpProblem } from './http-problem.js';
import { rememberRules } from './remember-rules.js';
import { validationPipe } from './validation-pipe.js';

class Named {
  @IsString()
  name!: string;
}
class Item extends Named {
  @MaxLength(3)
  @IsString()
  code!: string;
}
class Whole {
  @ValidateNested({ each: true })
  @Type(() => Item)
  items!: Item[];
}

const rules = getMetadataStorage();
const SETTINGS = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };
/** As class-validator finds them by itself. */
const byItself = (target: new () => object) =>
  MetadataStorage.prototype.getTargetValidationMetadatas.call(rules, target, '', false, false);
const found = (target: new () => object) => rules.getTargetValidationMetadatas(target, '', false, false);
const faultsOf = (body: object): readonly string[] =>
  validateSync(plainToInstance(Whole, body), SETTINGS).flatMap(({ children = [] }) =>
    children.flatMap((item) => (item.children ?? []).map(({ property }) => `${item.property}.${property}`)),
  );

beforeAll(() => rememberRules());

it('finds the same rules of a class in the same order, its own and those that it inherits, each time', () => {
  for (const target of [Named, Item, Whole, FileComplaintBody, EvidenceBody]) {
    expect(byItself(target).length).toBeGreaterThan(0);
    for (let time = 0; time < 2; time += 1) expect(found(target)).toEqual(byItself(target));
  }
});

it('looks for them once for each class', () => {
  expect(found(Item)).toBe(found(Item));
  expect(rules.getTargetValidationMetadatas(Item, '', false, false, ['some'])).toEqual([]);
});

it('sees what is wrong in each object within a body as before', () => {
  const good = { name: 'one', code: 'abc' };
  expect(faultsOf({ items: [good, good] })).toEqual([]);
  expect(faultsOf({ items: [good, { name: 1, code: 'abcd' }, { ...good, more: 1 }] })).toEqual([
    '1.code',
    '1.name',
    '2.more',
  ]);
});

it('takes what says of itself what made it for what it is', async () => {
  const form = validationPipe();
  for (const constructor of ['x', null, {}, { prototype: {} }])
    await expect(form.transform({ constructor }, { type: 'body', metatype: FileComplaintBody })).rejects.toBeInstanceOf(
      HttpProblem,
    );
});

it('goes by a rule that is added later', () => {
  class Later {
    first!: string;
  }
  IsString()(Later.prototype, 'first');
  expect(found(Later)).toHaveLength(1);
  MaxLength(3)(Later.prototype, 'first');
  expect(found(Later)).toHaveLength(2);
});

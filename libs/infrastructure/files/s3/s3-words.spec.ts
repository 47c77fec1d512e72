import { elementsOf, wordOf } from './s3-words.js';

const XML =
  '<?xml version="1.0"?><ListBucketResult xmlns="x"><IsTruncated>true</IsTruncated>' +
  '<NextContinuationToken>a&amp;b&#x3d;&#61;&lt;</NextContinuationToken>' +
  '<Contents><Key>one</Key><ETag>&quot;1&quot;</ETag><Size>3</Size></Contents><Contents><Key>two</Key></Contents>';

it('reads words as they were written', () => {
  expect(wordOf(XML, 'NextContinuationToken')).toBe('a&b==<');
  expect(wordOf(XML, 'Code')).toBeUndefined();
});
it('reads elements one after the other', () => {
  expect(elementsOf(XML, 'Contents').map((one) => [wordOf(one, 'Key'), wordOf(one, 'ETag')])).toEqual([
    ['one', '"1"'],
    ['two', undefined],
  ]);
});
it('takes what is cut off for nothing', () => expect(elementsOf('<Contents><Key>one', 'Contents')).toEqual([]));

import { withPictures } from './with-pictures.js';

const picture = { id: '1', name: 'bag "new".png', hash: 'p1:ab' };

it.each([
  ['nothing', '', 'ref,field,text\n"bag ""new"".png",picture,p1:ab'],
  [
    'lines',
    '高仿女包\n\n纯棉, 家居服',
    'ref,field,text\n,title,"高仿女包"\n,title,"纯棉, 家居服"\n"bag ""new"".png",picture,p1:ab',
  ],
  ['a table', '位置,文字\n标题,包', '位置,文字\n标题,包\npicture,p1:ab'],
])('puts pictures to %s', (_, csv, whole) => expect(withPictures(csv, [picture])).toBe(whole));

it('leaves texts alone where there is no picture', () => expect(withPictures(' 高仿 \n', [])).toBe('高仿'));

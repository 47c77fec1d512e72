import { fileName } from './file-name.js';

it('says what it is in words, and leaves out what is not known', () => {
  expect(fileName(['PL-20261130-AB12CD34', '案卷', undefined, '2026-11-30'], 'zip')).toBe(
    'PL-20261130-AB12CD34 案卷 2026-11-30.zip',
  );
});

it('takes nothing that a file system refuses', () => {
  expect(fileName(['法院/一庭: "甲"'], 'pdf')).toBe('法院-一庭- -甲-.pdf');
});

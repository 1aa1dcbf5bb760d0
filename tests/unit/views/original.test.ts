import { expect, test } from 'vitest';

import { original } from '../../../src/views/original.ts';
import { article, claim, contextOf } from './affair.ts';

const url = 'https://wire.example/report';

/** The link to a quotation in the article at an address. */
function hrefOf(address: string, quotation?: string): string | undefined {
  const { dossier } = contextOf({
    'articles/report.md': article({ url: address }, claim('first')),
  });
  return original(dossier.articles.get('report'), quotation).href;
}

test.each([
  ['words', 'over 400 targets', 'over%20400%20targets'],
  ['a hyphen, which would end a prefix', 'pro-peace', 'pro%2Dpeace'],
  ['every hyphen', 'a-b-c', 'a%2Db%2Dc'],
  ['an ampersand, which would begin another directive', 'you & me', 'you%20%26%20me'],
  ['a comma, which would begin the end of a range', 'now, not later', 'now%2C%20not%20later'],
  ['a hash', 'plan #2', 'plan%20%232'],
  ['a percent sign', '100%', '100%25'],
  ['straight quotes', 'a "root" cause', 'a%20%22root%22%20cause'],
  ['curly quotes', '“root”', '%E2%80%9Croot%E2%80%9D'],
  ['Cyrillic', 'мир', '%D0%BC%D0%B8%D1%80'],
])('%s is encoded in a text fragment', (_, quotation, encoded) => {
  expect(hrefOf(url, quotation)).toBe(`${url}#:~:text=${encoded}`);
});

test('a browser gives the quotation back, letter by letter', () => {
  const quotation = '“Мир, now” & 100% #1, well-known';
  const [, text = ''] = (hrefOf(url, quotation) ?? '').split('#:~:text=');
  expect(text).not.toMatch(/[-&,# ]/);
  expect(decodeURIComponent(text)).toBe(quotation);
});

test.each([
  ['its last word', 'one two three four five, and six', 'six'],
  [
    'as many last words as no earlier ones',
    'one two three four peace for land or peace',
    'or%20peace',
  ],
  [
    'no word that is the end of an earlier one',
    'one two three four Unrest and the rest',
    'the%20rest',
  ],
  ['no word that an earlier one begins with', 'one two three four landed on land', 'on%20land'],
  [
    'its rest, where that is one word again and again',
    'one two three four no no no',
    'no%20no%20no',
  ],
])('a long quotation is named by its first words and by %s', (_, quotation, end) => {
  expect(hrefOf(url, quotation)).toBe(`${url}#:~:text=one%20two%20three%20four,${end}`);
});

test('a short quotation is named whole', () => {
  expect(hrefOf(url, 'one two three four five six')).toBe(
    `${url}#:~:text=one%20two%20three%20four%20five%20six`,
  );
});

test('a hash that the address has already is kept, and no second one is written', () => {
  expect(hrefOf(`${url}#part-2`, 'a b')).toBe(`${url}#part-2:~:text=a%20b`);
});

test('a query of the address stays before the fragment', () => {
  expect(hrefOf(`${url}?id=1&page=2`, 'a')).toBe(`${url}?id=1&page=2#:~:text=a`);
});

test('without a quotation the link leads to the whole page', () => {
  expect(hrefOf(url)).toBe(url);
});

test('the host of the address is named', () => {
  const { dossier } = contextOf();
  expect(original(dossier.articles.get('report'), 'a')).toEqual({
    href: `${url}#:~:text=a`,
    host: 'wire.example',
    note: undefined,
  });
});

test('without an address there is no link, quotation or not, but the reason', () => {
  const { dossier } = contextOf({
    'articles/report.md': article(
      { url: undefined, urlNote: 'It was read on paper.' },
      claim('first'),
    ),
  });
  const none = { href: undefined, host: undefined, note: 'It was read on paper.' };
  expect(original(dossier.articles.get('report'))).toEqual(none);
  expect(original(dossier.articles.get('report'), 'a')).toEqual(none);
});

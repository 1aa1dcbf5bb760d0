import { expect, test } from 'vitest';

import { Html, nameOfShown } from '../../../src/views/html.ts';

/** HTML that counts how often it is made. */
function counted(tree: unknown, html: string) {
  let made = 0;
  return {
    html: new Html(tree, () => {
      made += 1;
      return html;
    }),
    countMade: () => made,
  };
}

test('HTML is made when it is first wanted, and once', () => {
  const { countMade, html } = counted(['tree'], '<p>Yes</p>');
  expect(countMade()).toBe(0);
  expect(`${String(html)}${String(html)}`).toBe('<p>Yes</p><p>Yes</p>');
  expect(JSON.stringify({ html })).toBe('{"html":"<p>Yes</p>"}');
  expect(countMade()).toBe(1);
});

test('a name holds what the HTML is made from, and makes none', () => {
  const { countMade, html } = counted([{ type: 'text', value: 'Yes' }], '<p>Yes</p>');
  const name = nameOfShown({ title: 'A', html });
  expect(name).toBe('{"title":"A","html":[{"type":"text","value":"Yes"}]}');
  expect(name).not.toBe(nameOfShown({ title: 'A', html: counted([], '').html }));
  expect(countMade()).toBe(0);
});

test('a name that cannot be made leaves JSON as it is', () => {
  const { html } = counted(['tree'], '<p>Yes</p>');
  const circle: Record<string, unknown> = { html };
  circle['self'] = circle;
  expect(() => nameOfShown(circle)).toThrow(TypeError);
  expect(JSON.stringify(html)).toBe('"<p>Yes</p>"');
});

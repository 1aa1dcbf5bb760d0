import { expect, inject, test } from 'vitest';

import { onePageOfEachKind } from '../built.ts';
import { browse } from './browse.ts';
import { layOutAll } from './chromium.ts';

const sites = inject('sites');
const newPage = browse();

interface Target {
  readonly place: string;
  readonly isSmall: boolean;
}

test('what stands alone and can be pressed is 24 px high and wide on a page of any kind', async () => {
  const page = await newPage({ viewport: { width: 360, height: 780 } });
  const paths = onePageOfEachKind(sites.plain);
  expect(paths.length).toBeGreaterThan(15);
  const small: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    await layOutAll(page);
    const targets = await page.evaluate(measureTargets);
    expect(targets.length, path).toBeGreaterThan(20);
    small.push(...targets.filter(({ isSmall }) => isSmall).map(({ place }) => `${path}: ${place}`));
  }
  expect(small).toEqual([]);
});

/**
 * All that can be pressed, folded things opened. Left out as WCAG 2.5.8 allows: what stands in a line of other words, and
 * marks of charts and maps, which are links in a table or a list as well; and the dossier's skip link until it has the focus.
 */
function measureTargets(): Target[] {
  const least = 24;
  const pressed = 'a[href], button, summary, input, select, textarea';
  const left = '.skip a, svg a, .plot a';
  for (const details of document.querySelectorAll('details')) details.open = true;
  document.querySelector<HTMLElement>('#sections')?.showPopover();

  const boxOf = (start: Element | null): Element | null => {
    let box = start;
    while (box && /^(inline|inline-block|contents)$/.test(getComputedStyle(box).display))
      box = box.parentElement;
    return box;
  };
  const isAmongWords = (target: Element): boolean => {
    const line = boxOf(target.parentElement);
    if (!line) return false;
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: parent, textContent } = texts.currentNode;
      if (!parent || parent.closest(pressed) || !/[\p{L}\d]/u.test(textContent ?? '')) continue;
      if (boxOf(parent) === line && parent.checkVisibility()) return true;
    }
    return false;
  };
  return [...document.querySelectorAll(pressed)]
    .filter((target) => target.checkVisibility() && target.getClientRects().length > 0)
    .filter((target) => !target.matches(left) && !isAmongWords(target))
    .map((target) => {
      const { height, width } = target.getBoundingClientRect();
      const words = target.textContent.trim().slice(0, 30);
      const size = `${width.toFixed(1)} × ${height.toFixed(1)}`;
      const place = `${target.parentElement?.className ?? ''} ${target.tagName} “${words}” ${size}`;
      return { place, isSmall: Math.min(height, width) < least };
    });
}

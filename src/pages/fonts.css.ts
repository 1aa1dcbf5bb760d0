import { Font } from 'astro:assets';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

import { typeface } from '../fonts/typeface.ts';

// Outside of `astro check` nothing knows the types of components.
const component: unknown = Font;
const pattern = /^\s*<style>(.*)<\/style>\s*$/s;

/** What Astro would write into each page, as a file: the security policy allows no style in a page, and a cache keeps files. */
export async function GET(): Promise<Response> {
  const container = await AstroContainer.create();
  const { cssVariable } = typeface;
  const html = await container.renderToString(component as AstroComponentFactory, {
    props: { cssVariable },
  });
  const [, css] = pattern.exec(html) ?? [];
  if (css === undefined) throw new Error(`Unexpected ${html}, expected one style element`);
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}

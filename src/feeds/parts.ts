import type { Context } from '../views/context.ts';

/** A day has no time of its own; feeds want one: midnight UTC. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** What makes a feed readable to someone who opens it in a browser. */
export function styleSheet({ addresses }: Context): { type: string; href: string } {
  return { type: 'text/css', href: addresses.href('/feed.css') };
}

/** The generator breaks lines around text that it does not escape; a reader would take them for part of the text. */
export function closeUp(xml: string): string {
  return xml.replaceAll(/>\s+<!\[CDATA\[/g, '><![CDATA[').replaceAll(/\]\]>\s+<\//g, ']]></');
}

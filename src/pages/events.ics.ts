import { siteContext } from '../context.ts';
import { toCalendar } from '../data/calendar.ts';

export function GET(): Response {
  return new Response(toCalendar(siteContext()), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}

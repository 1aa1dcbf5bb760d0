import type { APIRoute } from 'astro';

import { siteContext } from '../../context.ts';
import { toCsv } from '../../data/csv.ts';
import { findTable, tables } from '../../data/tables.ts';

export const getStaticPaths = () => tables.map(({ name }) => ({ params: { table: name } }));

export const GET: APIRoute<Record<string, never>, { table: string }> = ({ params }) => {
  const { columns, rows } = findTable(params.table);
  return new Response(toCsv(rows(siteContext()), columns), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

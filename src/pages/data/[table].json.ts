import type { APIRoute } from 'astro';

import { siteContext } from '../../context.ts';
import { toJson } from '../../data/json.ts';
import { findTable, tables } from '../../data/tables.ts';

export const getStaticPaths = () => tables.map(({ name }) => ({ params: { table: name } }));

export const GET: APIRoute<Record<string, never>, { table: string }> = ({ params }) =>
  new Response(toJson(siteContext(), findTable(params.table)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

import type { APIRoute } from 'astro';

import { siteContext } from '../../context.ts';
import { toCsv } from '../../data/csv.ts';
import { listCsvTables, type CsvTable } from '../../data/tables.ts';

export const getStaticPaths = () =>
  listCsvTables(siteContext()).map((table) => ({
    params: { table: table.name },
    props: { table },
  }));

export const GET: APIRoute<{ table: CsvTable }> = ({ props }) => {
  const { columns, rows } = props.table;
  return new Response(toCsv(rows(siteContext()), columns), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
